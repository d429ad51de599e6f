"""Putting a member's record right (个保法 46), and two records seen side by side before they become one."""

from dataclasses import dataclass
from datetime import date

from shopqun.basics import Refused
from shopqun.members.cells import is_minor, read_day
from shopqun.members.member import MemberLine
from shopqun.members.names import clean_name
from shopqun.members.phone import clean_phone


@dataclass(frozen=True, slots=True)
class Correction:
    """What shall stand in a record instead; a phone or birthday left empty stays as it is.

    `told` says that she was told and agreed, where a phone is kept for the first time (个保法 13, 14).
    """

    name: str
    wechat: str = ""
    phone: str = ""
    birthday: str = ""
    told: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """A referral that cannot stand when two records are one person, and why."""

    inviter: str
    invitee: str
    reason: str


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Two records and what they would be as one; the counts are what goes over from `gone`."""

    keep: MemberLine
    gone: MemberLine
    after: MemberLine
    purchases: int
    papers: int
    brought: int
    ended: tuple[Ended, ...]


def refusal_of(said: Correction, today: date) -> Refused | None:
    """Say what is wrong with a correction by itself, or None."""
    if clean_name(said.name) is None:
        return Refused("bad_name", {"text": said.name})
    if said.phone.strip() and clean_phone(said.phone) is None:
        return Refused("bad_phone", {"text": said.phone})
    if not said.birthday.strip():
        return None
    day = read_day(said.birthday)
    if day is None:
        return Refused("bad_birthday", {"text": said.birthday})
    return Refused("minor") if is_minor(day, today) else None
