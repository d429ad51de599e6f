"""The law's one door: every rule there is, and the proofs the owner keeps for words that need one."""

from datetime import date

from shopqun.basics import Clock, Refused
from shopqun.compliance.evidence import Grounds, may_keep
from shopqun.compliance.law import Law, laws_from
from shopqun.data import evidence
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, once
from shopqun.places import resource


class LawService:
    """What the rules are, and what answers a warning. They are advice."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def laws(self) -> tuple[Law, ...]:
        """List every rule."""
        return laws_from(resource("law.json").read_bytes())

    def proofs(self) -> tuple[Grounds, ...]:
        """List the proofs that were not withdrawn, lapsed ones too, in the order they were kept."""
        with self._books.reading() as db:
            return tuple(each for each in evidence.kept(db) if not each.withdrawn)

    def keep(
        self, rule: str, word: str, what: str, until: date | None = None, by: str = "", *, request_id: str
    ) -> Answered[Grounds]:
        """Keep a proof for a word.

        Refused: `unknown_rule`, `never_answered` (a block has no proof), `evidence_blank`, `evidence_over`.
        """
        who = by.strip() or self._actor
        said = {"rule": rule, "word": word, "what": what, "by": who}
        said |= {"until": until.isoformat()} if until else {}

        def act(pen: Pen) -> Grounds | Refused:
            refused = may_keep(rule, word, what, until, pen.day)
            return refused or evidence.keep(pen, rule, word, what, who, until)

        request = Request(request_id, "evidence add", said, self._actor)
        return once(self._books, self._clock, request, Grounds, act)

    def withdraw(self, proof: int, *, request_id: str) -> Answered[Grounds]:
        """Let a proof answer no longer; refused: `unknown_evidence`."""
        request = Request(request_id, "evidence withdraw", {"id": proof}, self._actor)
        return once(self._books, self._clock, request, Grounds, lambda pen: evidence.withdraw(pen, proof))
