"""What holding a lottery leaves in the books."""

import pytest
from shop_kit import a_member, new_id
from sqlalchemy import select

from shopqun.data.lotteries_held import is_staff
from shopqun.data.tables.lotteries import Lottery, LotteryEvent, LotteryTicket
from shopqun.lotteries.service import LotteryService
from shopqun.members.service import MembersService


@pytest.fixture
def lottery(launched, clock):
    clock.set("2027-03-18T10:00:00+08:00")
    return LotteryService(launched, clock)


def test_the_state_is_the_newest_event_s(launched, lottery):
    lottery.lock("L01", request_id=new_id())
    lottery.close("L01", "示范", request_id=new_id())
    with launched.reading() as db:
        events = db.execute(select(LotteryEvent.state, LotteryEvent.why).order_by(LotteryEvent.id)).all()
        assert events == [("locked", ""), ("closed", "示范")]
        assert db.execute(select(Lottery.state)).scalar_one() == "closed"


def test_a_merge_brings_tickets_along_and_keeps_staff_out(launched, clock, lottery):
    kept, gone, clerk = (str(a_member(launched, clock, name).id) for name in ("周", "吴", "何"))
    lottery.lock("L01", staff=[clerk], request_id=new_id())
    lottery.ticket("L01", gone, request_id=new_id())
    members = MembersService(launched, clock)
    members.merge(kept, gone, request_id=new_id())
    with launched.reading() as db:
        assert db.execute(select(LotteryTicket.member_id)).scalar_one() == int(kept)
        assert not is_staff(db, "L01", int(kept))
    members.merge(kept, clerk, request_id=new_id())
    with launched.reading() as db:
        assert is_staff(db, "L01", int(kept))
