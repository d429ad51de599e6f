"""Whose shop is this, and what was done?"""
