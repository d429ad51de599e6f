"""What hangs in the window?"""
