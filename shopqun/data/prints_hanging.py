"""Which sheets are out there with a code of a group's."""

from datetime import date, datetime

from sqlalchemy import Connection, select

from shopqun.basics import ShopDay
from shopqun.community.qr import KeptQr, is_contact, shown
from shopqun.data.tables.community import ChatGroup, GroupQr
from shopqun.data.tables.prints import Print, PrintCode, PrintSheet, SpoiledSheet
from shopqun.prints.record import Hanging


def hanging(db: Connection, group: str, at: datetime, days: ShopDay) -> tuple[Hanging, ...]:
    """Give the sheets that carry any code a group ever had, spoiled ones left out, the newest first.

    The kind of poster does not matter: a sale's prices and a member's invitation carry the code too.
    """
    platform = db.execute(select(ChatGroup.platform).where(ChatGroup.id == group)).scalar() or ""
    codes = db.execute(select(GroupQr).where(GroupQr.group_id == group).order_by(GroupQr.id)).all()
    kept = {row.payload: KeptQr(row.payload, row.kind, row.made_on) for row in codes}
    in_force = {is_contact(row.kind): row.payload for row in codes}
    rows = db.execute(
        select(Print, PrintSheet.id.label("sheet_id"), PrintCode.payload)
        .join(PrintSheet, PrintSheet.print_id == Print.id)
        .join(PrintCode, PrintCode.sheet_id == PrintSheet.id)
        .where(PrintCode.payload.in_(kept), PrintSheet.id.not_in(select(SpoiledSheet.sheet_id)))
        .order_by(PrintSheet.id.desc())
    )
    return tuple(
        Hanging(
            print_id=row.id,
            sheet_id=row.sheet_id,
            kind=row.kind,
            about=row.about,
            size=row.size,
            placement=row.placement,
            at=row.at,
            payload=row.payload,
            usable_before=_ends(kept[row.payload], platform, at, days),
            in_force=row.payload in in_force.values(),
        )
        for row in rows
    )


def _ends(kept: KeptQr, platform: str, at: datetime, days: ShopDay) -> date | None:
    ends = shown(kept, platform, at, days).expires_at
    return days.local(ends).date() if ends else None
