"""A small sale to test with: five strawberries, three oranges, one box of cherries."""

from datetime import UTC, datetime

from sqlalchemy import insert

from shopqun.basics import Refused
from shopqun.data.tables.flashsales import Sale as SaleTable
from shopqun.data.tables.flashsales import SaleItem
from shopqun.data.tables.members import Member
from shopqun.flashsales.sale import Item, Sale

START = datetime(2027, 3, 6, 11, 30, tzinfo=UTC)  # 19:30 on Saturday, shop time
END = datetime(2027, 3, 6, 13, 0, tzinfo=UTC)
PICKUP_UNTIL = datetime(2027, 3, 7, 12, 0, tzinfo=UTC)
SALE = Sale("F01", "周六鲜果夜市", START, END, PICKUP_UNTIL, skus_per_person=2)
STRAWBERRY = Item("S01", "丹东99草莓500g", 1750, 3280, 2980, 2390, stock=5, per_person=2)
ORANGE = Item("S02", "赣南脐橙2.5kg", 1400, 2590, 2590, 1880, stock=3, per_person=2)
CHERRY = Item("S03", "智利车厘子JJ 500g", 2800, 4990, 4590, 3590, stock=1, per_person=1)
ITEMS = (STRAWBERRY, ORANGE, CHERRY)
CARD = "M0000000000M"


def put_sale(books, items=ITEMS, sale=SALE):
    """Write the sale into the books."""
    with books.writing() as db:
        db.execute(
            insert(SaleTable).values(
                id=sale.id,
                name=sale.name,
                starts_at=sale.starts_at,
                ends_at=sale.ends_at,
                pickup_until=sale.pickup_until,
                skus_per_person=sale.skus_per_person,
            )
        )
        for position, item in enumerate(items):
            db.execute(
                insert(SaleItem).values(
                    sale_id=sale.id,
                    position=position,
                    **{field: getattr(item, field) for field in item.__slots__},
                )
            )


def put_member(books, number=1, name="王阿姨"):
    """Write a member into the books; her id is the number."""
    with books.writing() as db:
        db.execute(
            insert(Member).values(
                id=number,
                number=f"{number:06d}",
                name=name,
                wechat="",
                phone=f"1380000{number:04d}",
                note="",
                card_code=CARD if number == 1 else f"card {number}",
                invite_code=f"{number:08d}",
                tier_level=1,
                marketing=False,
                channel="",
                joined_at=START,
                joined_on=START.date(),
                clerk="",
                gone=False,
            )
        )


class Caller:
    """Asks the service with a new request id each time."""

    def __init__(self, service):
        self.service = service
        self.asked = 0

    def __getattr__(self, gesture):
        def ask(*said, **named):
            self.asked += 1
            named.setdefault("request_id", f"{gesture} {self.asked}")
            return getattr(self.service, gesture)(*said, **named).value

        return ask


def standing(sales, sku):
    """Give held, taken, available and waiting pieces of an article."""
    found = next(each for each in sales.show("F01").items if each.item.sku == sku)
    return found.held, found.taken, found.available, found.waiting


def reason(value):
    """Give the code of a refusal, or the value itself."""
    return value.reason if isinstance(value, Refused) else value
