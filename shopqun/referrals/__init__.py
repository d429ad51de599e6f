"""Who brought whom, and what do I owe?"""
