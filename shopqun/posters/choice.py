"""What a poster can be about: a group, a template, a member, a batch or a sale."""

from dataclasses import dataclass

EVERYBODY = "all"
"""The choice of every member at once."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a kind of poster can be made for; `count` are the papers of a batch, else 0."""

    id: str
    name: str
    count: int = 0
