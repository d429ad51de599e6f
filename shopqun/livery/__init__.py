"""What do my papers wear: whose mark, which colour, which pictures of the goods?"""
