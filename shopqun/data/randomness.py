"""The system's randomness by the block: a code is ten draws, and each would ask the system by itself."""

import secrets
from collections.abc import Callable, Iterator

_BLOCK = 1024
_BYTE = 256


def draws() -> Callable[[int], int]:
    """Give what draws a number below a count of at most 256 as `secrets.randbelow` does: each as likely."""
    drawn = _bytes()

    def below(count: int) -> int:
        fair = _BYTE - _BYTE % count
        while (byte := next(drawn)) >= fair:
            pass
        return byte % count

    return below


def _bytes() -> Iterator[int]:
    while True:
        yield from secrets.token_bytes(_BLOCK)
