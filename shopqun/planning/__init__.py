"""What should I run, for whom, and is it worth it?"""
