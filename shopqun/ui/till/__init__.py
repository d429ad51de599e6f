"""The till: one field, one verdict, what happened just now."""
