"""Calling a sheet spoiled: it was never handed out, so its papers are worth nothing."""

from sqlalchemy import Connection, exists, insert, select

from shopqun.basics import Refused
from shopqun.data.gestures import Pen
from shopqun.data.prints_sheets import IS_THIS_PAPER
from shopqun.data.tables.coupons import Coupon, CouponVoid
from shopqun.data.tables.prints import PrintCode, PrintSheet, SpoiledSheet
from shopqun.data.tables.till import Redemption
from shopqun.prints.spoiling import PaperOnSheet, Spoiled, refusal_of, still_on, worthless


def spoil(pen: Pen, sheet: int, why: str, by: str) -> Spoiled | Refused:
    """Call a sheet spoiled; refused: `unknown_sheet`, `sheet_spoiled`, `sheet_used`, `sheet_held`."""
    if pen.db.execute(select(PrintSheet.id).where(PrintSheet.id == sheet)).first() is None:
        return Refused("unknown_sheet", {"text": str(sheet)})
    if pen.db.execute(select(SpoiledSheet.sheet_id).where(SpoiledSheet.sheet_id == sheet)).first():
        return Refused("sheet_spoiled", {"sheet": sheet})
    papers = _papers(pen.db, sheet)
    refused = refusal_of(papers)
    if refused is not None:
        return refused
    pen.db.execute(insert(SpoiledSheet).values(sheet_id=sheet, why=why, by=by, at=pen.at))
    gone = worthless(papers)
    if gone:
        pen.db.execute(
            insert(CouponVoid), [{"coupon_id": each.id, "why": why, "at": pen.at} for each in gone]
        )
    return Spoiled(sheet, tuple(each.code for each in gone), still_on(papers))


def _papers(db: Connection, sheet: int) -> list[PaperOnSheet]:
    shown = exists().where(Redemption.coupon_id == Coupon.id)
    void = exists().where(CouponVoid.coupon_id == Coupon.id)
    rows = db.execute(
        select(Coupon.id, Coupon.code, Coupon.holder_id, PrintCode.payload, shown, void)
        .select_from(PrintCode)
        .join(Coupon, IS_THIS_PAPER & (Coupon.kind == "C"))
        .where(PrintCode.sheet_id == sheet)
        .order_by(PrintCode.place)
    ).all()
    return [
        PaperOnSheet(row.id, row.code, row.holder_id is not None, row[4], row[5], _others(db, sheet, row[3]))
        for row in rows
    ]


def _others(db: Connection, sheet: int, payload: str) -> tuple[int, ...]:
    """Give the other sheets with this code that were not spoiled."""
    spoiled = select(SpoiledSheet.sheet_id)
    rows = select(PrintCode.sheet_id).where(
        PrintCode.payload == payload, PrintCode.sheet_id != sheet, PrintCode.sheet_id.not_in(spoiled)
    )
    return tuple(db.execute(rows.order_by(PrintCode.sheet_id)).scalars())
