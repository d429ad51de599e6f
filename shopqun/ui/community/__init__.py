"""The groups' screens: who is in, which code leads there, what is said when."""
