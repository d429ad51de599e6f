import pytest
from ui.sentences import unfit

from shopqun.basics import Refused
from shopqun.ui.posters import wording_grounds

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_said_is_calm_and_whole():
    assert unfit(wording_grounds) == []


@pytest.mark.parametrize("reason", ["evidence_over", "evidence_blank", "never_answered", "unknown_rule"])
def test_every_refusal_has_its_sentence(reason):
    assert wording_grounds.refusal(Refused(reason)).endswith("。")
