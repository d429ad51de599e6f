"""Who are my customers?"""
