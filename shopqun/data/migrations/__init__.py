"""The numbered steps from one released version of the books to the next."""
