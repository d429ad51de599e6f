"""What did it bring?"""
