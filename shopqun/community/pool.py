"""Which group takes over at the door when one is full, and what the next one may be called."""

from __future__ import annotations

import re
from collections.abc import Iterable

from shopqun.community.group import Group
from shopqun.community.qr import QrState

_NUMBER = re.compile(r"(\d+)(?=\D*$)")
_FIRST_HEIR = 2


def next_in_pool(group: Group, others: Iterable[Group]) -> Group | None:
    """Give the first other group of the same kind and place that has room and a code that works."""
    return next(
        (
            other
            for other in others
            if other.id != group.id
            and (other.type, other.platform) == (group.type, group.platform)
            and not other.full_by_scan
            and not other.nearly_full
            and other.qr.state in {QrState.FRESH, QrState.AGEING}
        ),
        None,
    )


def heir_name(name: str, taken: Iterable[str]) -> str:
    """Give a name for the next group: 福利1群 becomes 福利2群; a name without a number gets one."""
    used = set(taken)
    found = _NUMBER.search(name)
    number = int(found[1]) + 1 if found else _FIRST_HEIR
    while (made := _numbered(name, found, number)) in used:
        number += 1
    return made


def _numbered(name: str, found: re.Match[str] | None, number: int) -> str:
    if found is None:
        return f"{name.removesuffix('群')}{number}群"
    return name[: found.start()] + str(number) + name[found.end() :]
