"""Whose shop is this, who may do what, and what was done?"""
