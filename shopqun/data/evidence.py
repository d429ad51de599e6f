"""The proofs kept for words, in the books."""

from datetime import date

from sqlalchemy import Connection, Row, func, insert, select

from shopqun.basics import Refused
from shopqun.compliance.evidence import Grounds
from shopqun.compliance.plain import plain
from shopqun.data.gestures import Pen
from shopqun.data.tables.compliance import Evidence


def kept(db: Connection) -> tuple[Grounds, ...]:
    """Give the newest row for each rule and word, withdrawn ones too, in the order they were kept."""
    newest = select(func.max(Evidence.id)).group_by(Evidence.rule, Evidence.word)
    rows = db.execute(select(Evidence).where(Evidence.id.in_(newest)).order_by(Evidence.id))
    return tuple(_proof(row) for row in rows)


def keep(pen: Pen, rule: str, word: str, what: str, by: str, until: date | None) -> Grounds:
    """Keep a proof for a word as it reads in plain."""
    return _add(pen, rule, plain(word).text, what.strip(), by, until, withdrawn=False)


def withdraw(pen: Pen, proof: int) -> Grounds | Refused:
    """Let a proof answer no longer, by a row of its own; refused: `unknown_evidence`."""
    found = next((each for each in kept(pen.db) if each.id == proof and not each.withdrawn), None)
    if found is None:
        return Refused("unknown_evidence", {"id": proof})
    return _add(pen, found.rule, found.word, found.what, found.by, found.until, withdrawn=True)


def _add(
    pen: Pen, rule: str, word: str, what: str, by: str, until: date | None, *, withdrawn: bool
) -> Grounds:
    values = {"rule": rule, "word": word, "what": what, "by": by, "holds_until": until}
    row = insert(Evidence).values(**values, withdrawn=withdrawn, at=pen.at, business_day=pen.day)
    new = pen.db.execute(row.returning(Evidence.id)).scalar_one()
    return _proof(pen.db.execute(select(Evidence).where(Evidence.id == new)).one())


def _proof(row: Row[Evidence]) -> Grounds:
    return Grounds(row.id, row.rule, row.word, row.what, row.by, row.at, row.holds_until, row.withdrawn)
