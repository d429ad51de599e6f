"""Who wins, and can I prove it?"""
