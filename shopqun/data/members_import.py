"""A list of customers in the books: brought in whole, and taken back whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, exists, insert, or_, select, update

from shopqun.basics import Refused
from shopqun.data.bulk import growing
from shopqun.data.gestures import Pen
from shopqun.data.members import Agreed, Entry, blank, rewrite_terms, write_consents, write_ready
from shopqun.data.members_ready import Ready, Step, first_free, made_ready, quiet
from shopqun.data.sheets_read import Row
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.flashsales import Claim
from shopqun.data.tables.members import Consent, Import, ImportChange, ListMapping, Member
from shopqun.data.tables.referrals import Referral, Reward
from shopqun.data.tables.till import Purchase, Redemption
from shopqun.members.headings import Field, Headings, same_list, with_columns
from shopqun.members.importing import Change, Held, Outcome, Undone, judge

_CHANNEL = "import"
_MARKETING = "marketing"


@dataclass(frozen=True, slots=True)
class Judged:
    """A list that was judged, and whom it adds made ready; it holds while the books stand as they stood."""

    headings: Headings
    day: date
    held: Sequence[Held]
    outcome: Outcome
    ready: Ready

    def holds(self, db: Connection, headings: Headings, day: date) -> bool:
        """Say whether it would come out the same now; a claim or a scan meanwhile changes nothing in it."""
        same = (headings, day, first_free(db)) == (self.headings, self.day, self.ready.first)
        return same and held_members(db) == self.held


class _Snapshot(msgspec.Struct, frozen=True):
    """What an import found in a member's fields, and what it put there."""

    before: Mapping[str, str | bool | None]
    after: Mapping[str, str | bool]


def held_members(db: Connection) -> list[Held]:
    """Give every member as an import compares her."""
    asked = select(Consent.member_id).where(Consent.scope == _MARKETING)
    columns = (Member.id, Member.name, Member.wechat, Member.phone, Member.birthday_md, Member.note)
    rows = db.execute(select(*columns, Member.id.in_(asked)).where(~Member.gone).order_by(Member.id))
    return [Held(*row) for row in rows]


def judged(db: Connection, rows: Sequence[Row], headings: Headings, day: date, step: Step = quiet) -> Judged:
    """Judge a list and make ready whom it adds: nothing is written, and no lock is needed.

    `step(done, total)` is told how far it is, for the first half of the way; `bring_in` tells the other.
    """
    with growing():
        held = held_members(db)
        outcome = judge(rows, headings, held, day)
        new = [found.new for found in outcome.add]
        ready = made_ready(db, new, lambda done, total: step(done // 2, total))
    return Judged(headings, day, held, outcome, ready)


def bring_in(pen: Pen, listed: Judged, file_name: str, basis: str, clerk: str, step: Step = quiet) -> int:
    """Write an import and give its id; `basis` is why the shop may keep what no row says was agreed.

    What `step` raises leaves nothing of the import.
    """
    outcome = listed.outcome
    number = int(
        pen.db.execute(
            insert(Import)
            .values(
                file_name=file_name,
                at=pen.at,
                added=len(outcome.add),
                updated=len(outcome.change),
                skipped=outcome.skipped,
                undone_at=None,
            )
            .returning(Import.id)
        ).scalar_one()
    )
    entry = Entry(pen.at, clerk, number)
    members = write_ready(pen.db, entry, listed.ready, lambda done, total: step((total + done) // 2, total))
    step(len(members), len(members))
    agreed: list[Agreed] = []
    for member, found in zip(members, outcome.add, strict=True):
        version = f"told:{found.told}" if found.told else basis
        agreed.append(Agreed(member, "record", version, _CHANNEL))
        if found.new.marketing:
            agreed.append(Agreed(member, _MARKETING, version, _CHANNEL))
    agreed += [Agreed(one.held.id, _MARKETING, basis, _CHANNEL) for one in outcome.change if one.marketing]
    write_consents(pen.db, pen.at, agreed)
    for change in outcome.change:
        _change(pen.db, number, change)
    rewrite_terms(pen.db, (one.held.id for one in outcome.change if one.fields))
    return number


def remembered(db: Connection, headings: str) -> dict[Field, int] | None:
    """Give the columns that were chosen for a list with these headings, or None."""
    kept = db.execute(select(ListMapping.columns).where(ListMapping.headings == headings)).scalar()
    return None if kept is None else msgspec.json.decode(kept, type=dict[Field, int])


def chosen(db: Connection, found: Headings, columns: Mapping[Field, int] | None) -> Headings:
    """Give headings with the columns a person chose now, or else for an earlier list with the same ones."""
    return with_columns(found, remembered(db, same_list(found.titles)) if columns is None else columns)


def remember(pen: Pen, headings: str, columns: Mapping[Field, int]) -> None:
    """Keep the columns of a list for the next one with these headings."""
    pen.db.execute(delete(ListMapping).where(ListMapping.headings == headings))
    kept = msgspec.json.encode(dict(columns)).decode()
    pen.db.execute(insert(ListMapping).values(headings=headings, columns=kept, at=pen.at))


def _change(db: Connection, number: int, change: Change) -> None:
    after: dict[str, str | bool] = dict(change.fields)
    if change.marketing:
        after[_MARKETING] = True
    row = db.execute(select(Member).where(Member.id == change.held.id)).one()
    snapshot = _Snapshot({name: getattr(row, name) for name in after}, after)
    db.execute(
        insert(ImportChange).values(
            import_id=number, member_id=row.id, before=msgspec.json.encode(snapshot).decode()
        )
    )
    db.execute(update(Member).where(Member.id == row.id).values(**after))


def import_row(db: Connection, number: int) -> bool | None:
    """Say whether an import was already taken back; None where there is no such import."""
    row = db.execute(select(Import.id, Import.undone_at).where(Import.id == number)).one_or_none()
    return None if row is None else row.undone_at is not None


def undo(pen: Pen, number: int) -> Undone | Refused:
    """Take an import back once; refused: `unknown_import`, `already_undone`."""
    undone = import_row(pen.db, number)
    if undone is None:
        return Refused("unknown_import", {"import": number})
    return Refused("already_undone", {"import": number}) if undone else take_back(pen, number)


def take_back(pen: Pen, number: int) -> Undone:
    """Take back what an import added and filled in; members who were used since stay as they are."""
    added = select(Member.id, Member.number).where(Member.import_id == number, ~Member.gone)
    used = _used()
    kept = [row.number for row in pen.db.execute(added.where(used).order_by(Member.id))]
    unused = list(pen.db.execute(added.where(~used)).scalars())
    blank(pen.db, unused, "")
    restored = [
        row.member_id
        for row in pen.db.execute(select(ImportChange).where(ImportChange.import_id == number)).all()
        if _restore(pen, row.member_id, msgspec.json.decode(row.before, type=_Snapshot))
    ]
    rewrite_terms(pen.db, restored)
    pen.db.execute(update(Import).where(Import.id == number).values(undone_at=pen.at))
    return Undone(number, len(unused), len(restored), tuple(kept))


def _used() -> ColumnElement[bool]:
    """Say of a member whether any book names her since."""
    return or_(
        exists().where(Purchase.member_id == Member.id),
        exists().where(Redemption.member_id == Member.id),
        exists().where(Coupon.holder_id == Member.id),
        exists().where(Claim.member_id == Member.id),
        exists().where(Reward.member_id == Member.id),
        exists().where(or_(Referral.inviter_id == Member.id, Referral.invitee_id == Member.id)),
        exists().where(ImportChange.member_id == Member.id),
    )


def _restore(pen: Pen, member: int, snapshot: _Snapshot) -> bool:
    """Put back the fields that still hold what the import put there."""
    row = pen.db.execute(select(Member).where(Member.id == member, ~Member.gone)).one_or_none()
    if row is None:
        return False
    old = {name: snapshot.before[name] for name, put in snapshot.after.items() if getattr(row, name) == put}
    if old.get(_MARKETING) is False:
        write_consents(pen.db, pen.at, [Agreed(member, _MARKETING, "undone", _CHANNEL, given=False)])
    if old:
        pen.db.execute(update(Member).where(Member.id == member).values(**old))
    return bool(old)
