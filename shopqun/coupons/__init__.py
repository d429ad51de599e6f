"""Which papers are out there?"""
