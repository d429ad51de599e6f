from datetime import UTC, datetime

from shopqun.basics import Money
from shopqun.staff.person import REFUND_LIMIT, House, Person, Role

AT = datetime(2027, 3, 1, tzinfo=UTC)


def test_only_who_is_there_can_be_chosen():
    here, gone = Person("小林", Role.CLERK, True, AT), Person("小周", Role.CLERK, False, AT)
    assert House((here, gone), pin_set=False, refund_limit=REFUND_LIMIT).serving == (here,)
    assert Money(10_000) == REFUND_LIMIT
