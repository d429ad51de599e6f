"""Names of files as the owner types them."""

from __future__ import annotations

from pathlib import Path


def with_ending(path: Path, ending: str) -> Path:
    """Give the path with its ending (`.pdf`); a dot within the name, as in 3.5折, begins none."""
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)
