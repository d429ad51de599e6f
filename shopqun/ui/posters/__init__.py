"""What hangs in the window, as the owner makes it."""
