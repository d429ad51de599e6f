import datetime as dt

from shopqun.posters.brief import GroupInvite, JoinCode, SaleItem, SalePrices, ShopFace
from shopqun.posters.facts import paper_of

SHOP = ShopFace("鲜果巷", "北门3号")


def test_a_sale_prints_its_days_and_hours():
    at = dt.datetime(2027, 3, 6, 19, 30, tzinfo=dt.UTC)
    goods = (SaleItem("草莓", 100, None, 3, 1),)
    brief = SalePrices(SHOP, "周六抢购", at, at + dt.timedelta(hours=2), at + dt.timedelta(days=1), goods)
    paper = paper_of(brief)
    assert paper.shop == "鲜果巷"
    assert "周六抢购" in paper.texts
    assert "3月6日19:30" in paper.times
    assert "3月6日21:30" in paper.times


def test_an_invitation_prints_no_hours_of_its_own():
    paper = paper_of(GroupInvite(SHOP, "进群领券", "福利1群", JoinCode("x", "wechat_group")))
    assert paper.times.strip() == ""
