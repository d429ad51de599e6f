"""One file a released version."""
