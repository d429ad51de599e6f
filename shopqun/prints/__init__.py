"""Which papers left the studio, and which of them never got out?"""
