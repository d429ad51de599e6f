"""The sheets of a print with what became of their codes."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, select

from shopqun.coupons.paper import state_of
from shopqun.data.coupons import LIVE
from shopqun.data.tables.coupons import Coupon, CouponVoid
from shopqun.data.tables.prints import PrintCode, PrintSheet, SpoiledSheet
from shopqun.data.tables.till import Redemption
from shopqun.posters.qr import OUR_PREFIX
from shopqun.prints.record import PrintedCode, PrintedSheet

IS_THIS_PAPER = Coupon.code == func.substr(PrintCode.payload, len(OUR_PREFIX) + 1)
"""Joins a printed code to the coupon it is; a group's code is nobody's paper."""

_COLUMNS: tuple[Any, ...] = (
    PrintSheet.id,
    PrintSheet.print_id,
    PrintSheet.number,
    PrintSheet.about,
    PrintSheet.page,
    PrintSheet.decoders,
    PrintSheet.module_um,
    PrintSheet.reads_from_cm,
    SpoiledSheet.at.label("spoiled_at"),
    SpoiledSheet.why,
    PrintCode.payload,
    Coupon.expires_at,
    CouponVoid.at.label("voided_at"),
    exists().where(Redemption.coupon_id == Coupon.id, LIVE).label("used"),
)


def sheets_of(db: Connection, printed: int, now: datetime) -> tuple[PrintedSheet, ...]:
    """Give the sheets of a print in their order."""
    return tuple(_sheets(db, PrintSheet.print_id == printed, now))


def sheet_of(db: Connection, sheet: int, now: datetime) -> PrintedSheet | None:
    """Give one sheet, or None where there is none."""
    return next(_sheets(db, PrintSheet.id == sheet, now), None)


def _sheets(db: Connection, which: ColumnElement[bool], now: datetime) -> Iterator[PrintedSheet]:
    rows = db.execute(
        select(*_COLUMNS)
        .outerjoin(SpoiledSheet, SpoiledSheet.sheet_id == PrintSheet.id)
        .outerjoin(PrintCode, PrintCode.sheet_id == PrintSheet.id)
        .outerjoin(Coupon, IS_THIS_PAPER & (Coupon.kind == "C"))
        .outerjoin(CouponVoid, CouponVoid.coupon_id == Coupon.id)
        .where(which)
        .order_by(PrintSheet.id, PrintCode.place)
    )
    for _, group in groupby(rows, key=lambda row: row.id):
        mine = tuple(group)
        first = mine[0]
        yield PrintedSheet(
            id=first.id,
            print_id=first.print_id,
            number=first.number,
            about=first.about,
            page=first.page,
            codes=tuple(_code(row, now) for row in mine if row.payload is not None),
            decoders=tuple(first.decoders.split(",")) if first.decoders else (),
            module_um=first.module_um,
            reads_from_cm=first.reads_from_cm,
            spoiled_at=first.spoiled_at,
            why=first.why or "",
        )


def _code(row: Any, now: datetime) -> PrintedCode:
    if row.expires_at is None:
        return PrintedCode(row.payload)
    voided = row.voided_at is not None
    state = state_of(voided=voided, redeemed=row.used, expires_at=row.expires_at, now=now)
    return PrintedCode(row.payload, state)
