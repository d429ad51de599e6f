"""The shop at an instant, made by hand: 18:42 on Saturday the thirteenth of March."""

from datetime import UTC, date, datetime, timedelta

from shopqun.basics import ShopDay
from shopqun.calendar.service import Today
from shopqun.calendar.today import Facts, SoFar
from shopqun.calendar.todo import Todo, TodoKind, Urgency
from shopqun.flashsales.sale import Board, Item, Sale, Standing

NOW = datetime(2027, 3, 13, 10, 42, tzinfo=UTC)
BERRIES = Item("S01", "丹东99草莓500g", 1750, 3280, 2980, 2390, stock=60, per_person=2)


def seen(todos=(), now=NOW, **facts):
    """Give a look at the shop."""
    return Today(now, Facts(ShopDay(), date(2027, 3, 1), **facts), tuple(todos))


def todo(number, kind=TodoKind.QR_EXPIRED, urgency=Urgency.NOW):
    """Give one thing to do."""
    return Todo(f"k{number}", kind, urgency, f"Q{number:02d}", f"福利{number}群", NOW, 7, ("王秀兰",), "话")


def board(starts, name="周六鲜果夜市", key="F01", item=BERRIES, **standing):
    """Give a sale of ninety minutes that begins so long after now."""
    begin = NOW + starts
    end = begin + timedelta(minutes=90)
    sale = Sale(key, name, begin, end, end + timedelta(days=1), 2)
    return Board(sale, (Standing(item, **standing),))


SO_FAR = SoFar(papers_used=12, members_new=3, brought=1, paid_fen=186450)
