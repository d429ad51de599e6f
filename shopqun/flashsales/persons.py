"""Who a claim belongs to: a member, or a name from the group."""

import unicodedata

LONGEST_NAME = 40


def clean_name(text: str) -> str:
    """Give a name as it counts: NFKC, trimmed."""
    return unicodedata.normalize("NFKC", text).strip()


def named(name: str) -> str:
    """Give the key of a person known only by the name in the group."""
    return f"n:{clean_name(name)}"


def member(member_id: int) -> str:
    """Give the key of a member; it never equals the key of a bare name."""
    return f"m:{member_id}"
