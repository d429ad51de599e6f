"""The notice of a lottery says what is sealed."""

from shop_kit import new_id

from shopqun.basics import Refused
from shopqun.data.briefs_lottery import lottery_brief
from shopqun.lotteries.service import LotteryService


def brief(books, text="L01"):
    with books.reading() as db:
        return lottery_brief(db, text)


def test_a_draft_is_published_without_a_seal(launched):
    said = brief(launched)
    assert (said.title, said.deck, said.each, said.seal) == ("草莓节刮刮卡", 300, 3, "")
    first, *_, last = said.prizes
    assert (first.level, first.name, first.quantity, first.retail_fen) == ("一等奖", "时令果篮", 3, 6800)
    assert (first.odds_bp, first.voucher, first.wins) == (100, False, True)
    assert (last.odds_bp, last.wins) == (2500, False)
    assert len(said.rules) == 11
    assert said.rules[-1] == ("联系方式", "13800000001")


def test_a_sealed_lottery_shows_the_head_of_its_seal(launched, clock):
    clock.set("2027-03-18T10:00:00+08:00")
    sealed = LotteryService(launched, clock).lock("L01", request_id=new_id()).value
    assert brief(launched, "草莓节刮刮卡").seal == sealed.commitment[:16]


def test_what_is_not_there(launched):
    assert brief(launched, "L09") == Refused("unknown_lottery", {"text": "L09"})
