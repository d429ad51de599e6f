"""Tiers in the books: where members stand, and the log of who rose and fell."""

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import Connection, func, insert, select, update

from shopqun.data.gestures import Pen
from shopqun.data.loyalty_rules import loyalty_rules
from shopqun.data.members import FIRST_TIER
from shopqun.data.members_list import spent_of
from shopqun.data.tables.loyalty import TierChange, TierNotice, TierNoticeEnd
from shopqun.data.tables.members import Member, Tier
from shopqun.loyalty.tiers import Move, Notice, Review, Rung, Standing, Step, review


def rungs(db: Connection) -> tuple[Rung, ...]:
    """Give the tiers of the shop, the lowest first."""
    return tuple(
        Rung(row.level, row.name, row.need_12m_fen) for row in db.execute(select(Tier).order_by(Tier.level))
    )


def review_on(db: Connection, day: date) -> Review:
    """Say who would rise and fall on a business day; nothing is changed."""
    return review(_standings(db, day), rungs(db), loyalty_rules(db).tier_rules.notice_days, day)


def _standings(db: Connection, day: date) -> Iterator[Standing]:
    spent, notices = spent_of(db, day), _open_notices(db)
    rows = select(Member.id, Member.name, Member.tier_level).where(~Member.gone).order_by(Member.id)
    for member, name, level in db.execute(rows):
        start, notice = notices.get(member, (level, None))
        yield Standing(member, name, level, spent.get(member, 0), notice if start == level else None)


def _open_notices(db: Connection) -> dict[int, tuple[int, Notice]]:
    """Give each member's newest proposal that is neither made nor withdrawn, with the tier it was about."""
    ended = select(TierNoticeEnd.notice_id)
    rows = select(TierNotice).where(TierNotice.id.not_in(ended)).order_by(TierNotice.id)
    return {
        row.member_id: (row.from_level, Notice(row.id, row.to_level, row.not_before))
        for row in db.execute(rows)
    }


def confirm(pen: Pen, said: Review, actor: str) -> None:
    """Do what a review says: raise, announce, and make the falls whose day has come."""
    for move in (*said.promote, *said.demote):
        match move.step:
            case Step.RISE:
                change(pen, move.member, move.from_level, move.to_level, move.spent_fen, actor)
            case Step.ANNOUNCE:
                _announce(pen, move)
            case Step.FALL:
                change(pen, move.member, move.from_level, move.to_level, move.spent_fen, actor)
                _end(pen, [move.notice] if move.notice is not None else [], "made")
            case Step.WAIT:
                pass
    _end(pen, said.withdrawn, "recovered")


def change(
    pen: Pen, member: int, level: int, to: int, spent_fen: int, actor: str, why: str = "review"
) -> None:
    """Write that a member rose or fell, and let her record say it."""
    pen.db.execute(
        insert(TierChange).values(
            member_id=member,
            from_level=level,
            to_level=to,
            why=why,
            spent_fen=spent_fen,
            actor=actor,
            at=pen.at,
            business_day=pen.day,
        )
    )
    pen.db.execute(update(Member).where(Member.id == member).values(tier_level=to))


def _announce(pen: Pen, move: Move) -> None:
    pen.db.execute(
        insert(TierNotice).values(
            member_id=move.member,
            from_level=move.from_level,
            to_level=move.to_level,
            spent_fen=move.spent_fen,
            not_before=move.not_before,
            at=pen.at,
            business_day=pen.day,
        )
    )


def _end(pen: Pen, notices: Iterable[int], what: str) -> None:
    for notice in notices:
        pen.db.execute(insert(TierNoticeEnd).values(notice_id=notice, what=what, at=pen.at))


def levels_by_log(db: Connection) -> dict[int, int]:
    """Give the tier each member has by the log alone; who never moved stands on the first."""
    newest = select(func.max(TierChange.id)).group_by(TierChange.member_id)
    moved = dict(
        db.execute(select(TierChange.member_id, TierChange.to_level).where(TierChange.id.in_(newest))).all()
    )
    return {member: moved.get(member, FIRST_TIER) for member in db.execute(select(Member.id)).scalars()}
