"""The words a member is found by, and the stretches of the word list that a typed text stands for.

SQLite finds no infix by itself: every tail of a name is a word, so an infix is the beginning of a tail.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from shopqun.coupons.code import parse
from shopqun.members.names import tidy
from shopqun.members.phone import clean_phone
from shopqun.referrals.invite_code import parse_invite

WHOLE = "\x01"
"""Stands before a word that is the whole of something; nobody can type it, so it never matches by chance."""
_LAST = "\U0010ffff"
_MOST_READINGS = 64


@dataclass(frozen=True, slots=True)
class Known:
    """All of a member that she can be looked for by."""

    name: str
    wechat: str
    phone: str | None
    number: str
    card_code: str
    invite_code: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words from `start` up to, and without, `end`, in the order of their code points."""

    start: str
    end: str


def plain(text: str) -> str:
    """Give a text as words are kept: one form, lower case, no blanks."""
    return "".join(tidy(text).casefold().split())


def _tails(word: str) -> Iterator[str]:
    return (word[start:] for start in range(len(word)))


@lru_cache(maxsize=8192)
def _readings(letter: str) -> tuple[str, ...]:
    """Give every way a character is read, the usual one first; 曾 is both zeng and ceng."""
    from pypinyin import Style, pinyin  # noqa: PLC0415 - its tables load slowly and the till does not wait

    return tuple(plain(sound) for sound in pinyin(letter, style=Style.NORMAL, heteronym=True)[0])


@lru_cache(maxsize=8192)
def _initials(letter: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sound[:1] for sound in _readings(letter)))


def _spoken(sounds: list[tuple[str, ...]]) -> Iterator[str]:
    """Give every combination of readings of each tail, the shortest first: a tail is read before its next.

    Of a long one, those where one character is read unusually.
    """
    ways, read = 1, [""]
    for start in reversed(range(len(sounds))):
        ways *= len(sounds[start])
        if ways <= _MOST_READINGS:
            read = [sound + rest for sound in sounds[start] for rest in read]
            yield from read
        else:
            yield from _nearly_usual(sounds[start:])


def _nearly_usual(sounds: list[tuple[str, ...]]) -> Iterator[str]:
    usual = [choices[0] for choices in sounds]
    return (
        "".join((*usual[:place], sound, *usual[place + 1 :]))
        for place, choices in enumerate(sounds)
        for sound in choices
    )


def pinyin_of(word: str) -> Iterator[str]:
    """Give the initials and the full pinyin of a word and of each of its tails, in every reading."""
    if not word.isascii():
        yield from _spoken([_readings(letter) for letter in word])
        yield from _spoken([_initials(letter) for letter in word])


def terms_of(known: Known) -> frozenset[str]:
    """Give every word this member is found by."""
    whole: set[str] = {known.number, str(int(known.number)), known.card_code.casefold(), known.invite_code}
    found: set[str] = set(whole)
    for name in (plain(known.name), plain(known.wechat)):
        whole.add(name)
        found.update(_tails(name))
        found.update(pinyin_of(name))
    if known.phone:
        whole.add(known.phone)
        found |= {known.phone, known.phone[-4:]}
    return frozenset(found | {WHOLE + word for word in whole if word}) - {""}


def stretches(text: str) -> tuple[Stretch, ...]:
    """Give where to look for what was typed: whole matches first, then words that begin with it."""
    words = _meant(text)
    exact = (Stretch(WHOLE + word, WHOLE + word + "\x00") for word in words)
    return (*exact, *(Stretch(word, word + _LAST) for word in words))


def _meant(text: str) -> tuple[str, ...]:
    """Give the forms in which a typed text may stand in the word list; none for a blank one."""
    code, phone, invite = parse(text), clean_phone(text), parse_invite(text)
    forms: Iterable[str | None] = (plain(text), code.text.casefold() if code else None, phone, invite)
    return tuple(dict.fromkeys(form for form in forms if form))
