"""Only what must be put right holds a plan back."""

from shopqun.compliance.findings import Violation
from shopqun.planning.launched import Checked
from shopqun.planning.preset import Caution
from shopqun.planning.selfcheck import Light

WARNED = (Caution("R-03", "referral", "奖励高于首单毛利"),)


def test_a_violation_blocks_and_a_warning_does_not():
    assert not Checked((), WARNED, (), 0).blocked
    assert Checked((Violation("L-01", "lotteries[0]", "超了"),), (), (), 100).blocked


def test_the_lights_that_are_not_green_are_counted():
    lights = (Light("why", False, "写清"), Light("what", True, ""), Light("who", False, "写清"))
    assert Checked((), (), lights, 0).dark == 2
