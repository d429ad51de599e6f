"""What does a shop look like after a year?"""
