"""Ids of ours as they come in: texts somebody typed."""

_LONGEST = 9


def row_number(text: str) -> int:
    """Read the id of a row: one to nine ASCII digits; 0, which no row has, for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST else 0
