"""The owner's PIN: its form, its digest, when it is asked for, and how wrong tries are slowed."""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

LEAST, MOST = 4, 8
FREE_TRIES = 3
"""Wrong tries in a row that cost no waiting."""

ONE_ACT = timedelta(minutes=2)
"""For how long an unlocked single act waits to be done."""

FORGOTTEN_AFTER = timedelta(hours=24)
"""How long a forgotten PIN still holds after somebody said so: the owner has a day to see it."""

_FIRST_WAIT, _LONGEST_WAIT = timedelta(seconds=30), timedelta(minutes=15)
_COST, _BLOCK, _LANES = 2**14, 8, 1


def clean_pin(text: str) -> str | None:
    """Give the four to eight digits of a PIN, full-width ones too; None for anything else."""
    plain = unicodedata.normalize("NFKC", text).strip()
    fits = plain.isascii() and plain.isdigit() and LEAST <= len(plain) <= MOST
    return plain if fits else None


def digest(pin: str, salt: bytes) -> str:
    """Give the salted scrypt digest of a PIN (16 MB, about 50 ms), in hex."""
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES).hex()


@dataclass(frozen=True, slots=True)
class Lock:
    """What stands between a clerk and the owner's acts, as the books know it.

    `opened` is the act the owner opened it for, empty for every act, None where it is shut; `until` None is
    until she hands over.
    """

    pin_set: bool
    opened: str | None = None
    until: datetime | None = None
    wrong: int = 0
    last_wrong: datetime | None = None
    forgot_at: datetime | None = None

    def lets(self, act: str, at: datetime) -> bool:
        """Say whether an act may be done now."""
        if not self.pin_set:
            return True
        in_time = self.until is None or at < self.until
        return self.opened is not None and in_time and self.opened in ("", act)

    def free_at(self) -> datetime | None:
        """Give when the next try may be made: after three wrong ones 30 seconds, doubled up to 15 minutes."""
        over = self.wrong - FREE_TRIES
        if over < 0 or self.last_wrong is None:
            return None
        wait = min(_FIRST_WAIT * (1 << min(over, 10)), _LONGEST_WAIT)
        return self.last_wrong + wait

    def removable_at(self) -> datetime | None:
        """Give from when a PIN that was said to be forgotten can be taken away."""
        return self.forgot_at + FORGOTTEN_AFTER if self.forgot_at is not None else None


@dataclass(frozen=True, slots=True)
class Tried:
    """What a try came to: right, or wrong and when the next one may be made."""

    right: bool
    free_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Forgot:
    """What saying that the PIN is forgotten came to: taken away now, or from when it can be."""

    removed: bool
    removable_at: datetime
