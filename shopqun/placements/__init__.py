"""Where do my posters and papers lie, and which place brings customers?"""
