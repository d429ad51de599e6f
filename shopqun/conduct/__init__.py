"""Which rules hold in my groups, and who was warned?"""
