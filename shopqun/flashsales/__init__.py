"""What sells tonight, and who gets one?"""
