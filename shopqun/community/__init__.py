"""How are my groups?"""
