"""How is this done? The owner's guide, read inside the program."""
