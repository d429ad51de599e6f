"""Is the shop's book safe, and does the program look as she likes it?"""
