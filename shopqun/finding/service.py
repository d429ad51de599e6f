"""The door of the search over everything: one read, every kind of answer."""

from shopqun.basics import Clock
from shopqun.coupons.code import parse
from shopqun.data import finding
from shopqun.data import members_list as listed
from shopqun.data.books import Books
from shopqun.data.gestures import days_of
from shopqun.finding.answer import Found, FoundEvent, FoundMember
from shopqun.finding.ranking import best, grade_member
from shopqun.members.member import MemberLine

MOST_MEMBERS, MOST_EVENTS = 6, 5


class FindingService:
    """Whatever the shop knows by a name, a sound, a number or a code. It reads and never writes."""

    def __init__(self, books: Books, clock: Clock) -> None:
        self._books = books
        self._clock = clock

    def find(self, text: str) -> Found:
        """Find customers, what a whole code is, and events, while someone types; phones are masked."""
        code, now = parse(text), self._clock.now()
        with self._books.reading() as db:
            ids = listed.find_ids(db, text, MOST_MEMBERS + 1)
            lines = listed.lines(db, ids[:MOST_MEMBERS], days_of(db).of(now))
            paper = finding.code_of(db, code, now) if code else None
            events = best(text, finding.events(db), lambda each: (each.name, each.id), MOST_EVENTS)
        return Found(
            text,
            paper,
            tuple(_graded(code.text if code else text, line) for line in lines),
            len(ids) > MOST_MEMBERS,
            tuple(FoundEvent(event, how) for event, how in events),
            unknown=code is not None and paper is None and not lines,
        )


def _graded(typed: str, line: MemberLine) -> FoundMember:
    names = (line.name, line.wechat, line.number, str(int(line.number)), line.card_code)
    return FoundMember(line, grade_member(typed, *names))
