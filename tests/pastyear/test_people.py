from datetime import UTC, date, datetime

from shopqun.coupons.code import parse
from shopqun.members.phone import clean_phone
from shopqun.pastyear.people import Crowd
from shopqun.referrals.invite_code import parse_invite
from tests.pastyear.year_kit import seeded

AT, DAY = datetime(2027, 3, 6, 2, tzinfo=UTC), date(2027, 3, 6)


def test_each_neighbour_has_a_phone_and_codes_of_her_own():
    crowd = Crowd(seeded(1), 1)
    people = [crowd.join(number, AT, DAY, channel="counter", clerk="小林") for number in range(1, 3001)]
    phones = [who.phone for who in people if who.phone]
    assert len(set(phones)) == len(phones) > 2400
    assert all(clean_phone(phone) == phone for phone in phones)
    assert len({who.card_code for who in people}) == len({who.invite_code for who in people}) == 3000
    assert all(parse(who.card_code) and parse_invite(who.invite_code) for who in people)


def test_nobody_is_written_to_who_left_no_phone():
    crowd = Crowd(seeded(2), 2)
    people = [crowd.join(number, AT, DAY, channel="counter", clerk="") for number in range(1, 301)]
    assert not any(who.marketing for who in people if who.phone is None)
    assert any(who.marketing for who in people)
