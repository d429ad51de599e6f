"""Who serves at the counter, and what may only the owner do?"""
