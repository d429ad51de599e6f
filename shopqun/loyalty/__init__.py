"""What do regulars earn by coming, and where do they stand?"""
