"""Papers in words."""

from datetime import UTC, datetime, time, timedelta

import pytest

from shopqun.basics import Money, Refused
from shopqun.coupons.paper import Happening, Paper, PaperState
from shopqun.coupons.shelf import Shelved
from shopqun.coupons.template import Gives, Template
from shopqun.ui.events import wording_coupons as wording

pytestmark = pytest.mark.usefixtures("qapp")
END = datetime(2027, 3, 14, 16, 0, tzinfo=UTC)  # the first instant of 15 March, shop time


def terms(kind="cash", least=0, **more):
    return Template(
        "C01", "券", kind, Money(least), 14, 200, 1, more.pop("audience", "all"), False, "全店", **more
    )


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (terms(least=2900, value=Money(500)), "满29减5"),
        (terms(value=Money(350)), "无门槛减3.5元"),
        (terms("percent", 3900, value_pct=90, max_off=Money(1500)), "满39打9折，最多减15元"),
        (terms("percent", value_pct=85), "打8.5折"),
        (terms("exchange", gives=Gives("砂糖橘", 2)), "换砂糖橘 2 份"),
        (terms("exchange", 1900, gives=Gives("砂糖橘", 1)), "满19换砂糖橘 1 份"),
    ],
)
def test_worth(paper, said):
    assert wording.worth(paper) == said


@pytest.mark.parametrize(
    ("who", "said"), [("all", "所有顾客"), ("new", "新顾客"), ("tier:2", "2 级以上会员")]
)
def test_audience(who, said):
    assert wording.audience(terms(audience=who)) == said


def test_conditions_name_days_and_hours():
    paper = terms(weekdays=(1, 3), from_hour=time(17), to_hour=time(20))
    said = wording.conditions(paper)
    assert said == "每人 1 张 · 发出起 14 天有效 · 不和别的券叠加 · 限周一、周三 · 17:00–20:00 · 全店"


def test_a_half_open_life_is_said_by_its_last_day():
    assert wording.last_day(END) == "3月14日"


@pytest.mark.parametrize(
    ("end", "now", "said"),
    [
        (END, END - timedelta(seconds=1), "到 3月14日"),
        (END, END, "3月14日过期了，别再印"),
        (None, END, ""),
    ],
)
def test_a_public_code_that_is_over_says_so(end, now, said):
    assert wording.until(Shelved(terms(), 0, 0, "P1", end), now) == said


@pytest.mark.parametrize("state", list(PaperState))
def test_every_state_has_a_word_and_a_kind(state):
    paper = Paper("C", "C01", "券", state, None, None, END, END, ())
    word, kind = wording.paper_state(paper)
    assert word
    assert kind in {"ok", "plain", "warn", "bad"}


@pytest.mark.parametrize("what", ["issued", "redeemed", "refused", "returned", "void"])
def test_every_happening_has_words(what):
    _, _, title, _ = wording.happening(Happening(END, what))
    assert title != what


@pytest.mark.parametrize(
    "reason",
    ["template_exhausted", "unknown_template", "unknown_member", "not_a_code", "unknown_code", "wrong_kind",
     "request_id_reused"],
)  # fmt: skip
def test_every_refusal_has_its_own_sentence(reason):
    assert wording.refusal(Refused(reason, {"left": 3})) != wording.refusal(Refused("no such reason"))
    assert wording.refusal(Refused(reason)).endswith("。")
