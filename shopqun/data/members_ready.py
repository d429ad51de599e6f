"""Members made ready to be written, with codes and words, so that the lock is held for rows alone."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import InstrumentedAttribute

from shopqun.coupons.code import CodeKind, mint
from shopqun.data.randomness import draws
from shopqun.data.tables.members import Member
from shopqun.members.member import NewMember
from shopqun.members.terms import Known, terms_of
from shopqun.referrals.invite_code import mint_invite

Step = Callable[[int, int], None]
_PIECE = 5000
_AT_ONCE = 500


def quiet(_done: int, _total: int) -> None:
    """Let nobody watch."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words and whose they are, in the order their table keeps; packed, for a long list has millions."""

    terms: str
    members: "array[int]"

    def rows(self) -> list[tuple[str, int]]:
        """Give each word with its member."""
        return list(zip(self.terms.split("\n"), self.members, strict=True))


@dataclass(frozen=True, slots=True)
class Ready:
    """Members about to be written: their ids run on from `first`, their codes are nobody's."""

    first: int
    new: Sequence[NewMember]
    cards: Sequence[str]
    invites: Sequence[str]
    words: Sequence[Words]

    @property
    def ids(self) -> range:
        """The ids they get, in their order."""
        return range(self.first, self.first + len(self.new))


def number_of(member: int) -> str:
    """Give the number printed for an id."""
    return f"{member:06d}"


def first_free(db: Connection) -> int:
    """Give the id the next member gets."""
    return (db.execute(select(func.max(Member.id))).scalar() or 0) + 1


def made_ready(db: Connection, new: Sequence[NewMember], step: Step = quiet) -> Ready:
    """Give members their ids, codes and words; it holds until somebody else is added.

    `step(done, total)` is told how many are ready.
    """
    first, below = first_free(db), draws()
    cards = draw_unused(db, Member.card_code, len(new), lambda: mint(CodeKind.CARD, below).text)
    invites = draw_unused(db, Member.invite_code, len(new), lambda: mint_invite(below))
    named = zip(new, cards, invites, strict=True)
    words = []
    for start in range(0, len(new), _PIECE):
        step(start, len(new))
        piece = enumerate(islice(named, _PIECE), first + start)
        words.append(words_of((member, _known(member, *one)) for member, one in piece))
    return Ready(first, new, cards, invites, words)


def _known(member: int, one: NewMember, card: str, invite: str) -> Known:
    return Known(one.name, one.wechat, one.phone, number_of(member), card, invite)


def words_of(members: Iterable[tuple[int, Known]]) -> Words:
    """Gather the words of some members, who come in the order of their ids."""
    found = [(term, member) for member, known in members for term in terms_of(known)]
    found.sort(key=itemgetter(0))
    terms, owners = zip(*found, strict=True)
    return Words("\n".join(terms), array("q", owners))


def draw_unused(
    db: Connection, column: InstrumentedAttribute[str], count: int, draw: Callable[[], str]
) -> list[str]:
    """Draw codes that are neither in this column nor among each other; a collision is drawn again."""
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        fresh = {draw() for _ in range(count - len(drawn))} - drawn.keys()
        for piece in _pieces(fresh):
            taken = set(db.execute(select(column).where(column.in_(piece))).scalars())
            drawn |= dict.fromkeys(code for code in piece if code not in taken)
    return list(drawn)


def _pieces(codes: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(codes)
    while piece := list(islice(rest, _AT_ONCE)):
        yield piece
