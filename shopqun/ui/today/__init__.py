"""What does the shop want of me today?"""
