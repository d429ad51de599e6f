"""May I print or run this?"""
