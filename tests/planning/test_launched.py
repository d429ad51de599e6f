"""Only what must be put right holds a plan back."""

from shopqun.compliance.findings import Violation
from shopqun.planning.launched import Checked
from shopqun.planning.preset import Caution

WARNED = (Caution("R-03", "referral", "奖励高于首单毛利"),)


def test_a_violation_blocks_and_a_warning_does_not():
    assert not Checked((), WARNED, (), 0).blocked
    assert Checked((Violation("L-01", "lotteries[0]", "超了"),), (), (), 100).blocked
