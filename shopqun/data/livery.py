"""What the shop's papers wear, in the books."""

import hashlib
from collections.abc import Iterator
from functools import lru_cache

from sqlalchemy import Connection, Row, insert, or_, select

from shopqun.data.coupons import template_named
from shopqun.data.gestures import Pen
from shopqun.data.tables.coupons import CouponTemplate
from shopqun.data.tables.flashsales import SaleItem
from shopqun.data.tables.livery import Picture as Kept
from shopqun.data.tables.livery import Worn
from shopqun.livery.picture import Brand, Picture
from shopqun.livery.worn import Goods, Wearer, Wears
from shopqun.shop.profile import Problem


def brand(db: Connection) -> Brand:
    """Give the mark and the colour every paper wears."""
    newest = _newest(db, Wearer.COLOUR, "")
    return Brand(picture_of(db, Wearer.LOGO, ""), newest.colour if newest else "")


def picture_of(db: Connection, what: Wearer, about: str) -> Picture | None:
    """Give the picture something wears, with its focus."""
    newest = _newest(db, what, about)
    if newest is None or newest.picture is None:
        return None
    kept = db.execute(select(Kept).where(Kept.key == newest.picture)).one()
    return Picture(
        kept.key,
        kept.width,
        kept.height,
        clear=kept.clear,
        tone=kept.tone,
        focus_x=newest.focus_x,
        focus_y=newest.focus_y,
        data=_held_once(kept.data),
    )


@lru_cache(maxsize=16)
def _held_once(data: bytes) -> bytes:
    """Give the first of equal bytes: three hundred invitations hold one logo."""
    return data


def goods_named(db: Connection, text: str) -> Goods | None:
    """Find what may wear a photo: a template by its id or name, an article by its sku or name."""
    template = template_named(db, text)
    if template is not None:
        return Goods(Wearer.TEMPLATE, template.id, template.name)
    named = select(SaleItem.sku, SaleItem.name).where(or_(SaleItem.sku == text, SaleItem.name == text))
    found = db.execute(named.order_by(SaleItem.sale_id.desc())).first()
    return Goods(Wearer.ARTICLE, found.sku, found.name) if found else None


def articles(db: Connection, sale: str) -> tuple[Goods, ...]:
    """List the articles of a sale with their photos, in its order."""
    rows = db.execute(select(SaleItem).where(SaleItem.sale_id == sale).order_by(SaleItem.position)).all()
    return tuple(
        Goods(Wearer.ARTICLE, row.sku, row.name, picture_of(db, Wearer.ARTICLE, row.sku)) for row in rows
    )


def template(db: Connection, about: str) -> Goods | None:
    """Give a template with its photo."""
    row = db.execute(select(CouponTemplate).where(CouponTemplate.id == about)).first()
    return Goods(Wearer.TEMPLATE, row.id, row.name, picture_of(db, Wearer.TEMPLATE, row.id)) if row else None


def wear(pen: Pen, what: Wearer, about: str, picture: Picture | None, colour: str = "") -> None:
    """Write down what is worn from now on; a picture the books have already is not kept twice."""
    if picture is not None and not _has(pen.db, picture.key):
        kept = {"key": picture.key, "width": picture.width, "height": picture.height, "clear": picture.clear}
        pen.db.execute(insert(Kept).values(**kept, tone=picture.tone, data=picture.data, at=pen.at))
    row = {"what": what, "about": about, "picture": picture.key if picture else None, "colour": colour}
    focus = {"focus_x": picture.focus_x, "focus_y": picture.focus_y} if picture else _MIDDLE
    pen.db.execute(insert(Worn).values(**row, **focus, at=pen.at, business_day=pen.day))


_MIDDLE = {"focus_x": 50, "focus_y": 50}


def wears(db: Connection) -> tuple[Wears, ...]:
    """List all that is worn now: what was taken off is left out."""
    seen = db.execute(select(Worn.what, Worn.about).distinct().order_by(Worn.what, Worn.about)).all()
    found = (_newest(db, Wearer(row.what), row.about) for row in seen)
    return tuple(said(db, row) for row in found if row is not None and (row.picture or row.colour))


def said(db: Connection, row: Row[Worn]) -> Wears:
    """Say a row as people read it."""
    kept = db.execute(select(Kept.width, Kept.height).where(Kept.key == row.picture)).first()
    goods = goods_named(db, row.about) if row.about else None
    return Wears(
        Wearer(row.what),
        row.about,
        goods.name if goods else "",
        row.picture or "",
        kept.width if kept else 0,
        kept.height if kept else 0,
        row.focus_x,
        row.focus_y,
        row.colour,
    )


def newest(db: Connection, what: Wearer, about: str) -> Wears:
    """Say what something wears now."""
    row = _newest(db, what, about)
    return said(db, row) if row else Wears(what, about)


def spoiled(db: Connection) -> Iterator[Problem]:
    """Name every picture whose bytes are no longer those it was kept under."""
    for row in db.execute(select(Kept.key, Kept.data)):
        if hashlib.sha256(row.data).hexdigest() != row.key:
            yield Problem("picture_bytes", row.key[:12])


def _newest(db: Connection, what: Wearer, about: str) -> Row[Worn] | None:
    mine = select(Worn).where(Worn.what == what, Worn.about == about)
    return db.execute(mine.order_by(Worn.id.desc()).limit(1)).first()


def _has(db: Connection, key: str) -> bool:
    return db.execute(select(Kept.key).where(Kept.key == key)).first() is not None
