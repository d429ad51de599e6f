"""The studio's words: every refusal of the posters' room has a sentence; distances as people say them."""

import pytest

from shopqun.basics import Refused
from shopqun.compliance.words import lint
from shopqun.posters.paper import POSTER_KEYS
from shopqun.ui.posters import wording, wording_actions
from shopqun.ui.posters.mending import mended
from shopqun.ui.posters.rulers import step_cm

REASONS = (
    "group_qr_missing group_qr_expired group_full no_room wrong_paper missing_characters unreadable_qr"
    " wording unknown_theme unknown_kind unknown_group unknown_template unknown_member unknown_batch"
    " unknown_sale unknown_reward no_referral_rule request_id_reused"
)


@pytest.mark.parametrize("reason", REASONS.split())
def test_every_refusal_says_what_to_do(reason):
    why = wording_actions.refusal(Refused(reason, {"name": "福利1群", "characters": "𠮷"}))
    assert why.sentence.endswith("。")
    assert "{" not in why.sentence
    assert bool(why.cure) == bool(why.place)


@pytest.mark.parametrize("kind", wording.KINDS)
def test_every_kind_says_what_is_missing(kind):
    why = wording_actions.nothing_for(kind)
    assert why.sentence
    assert why.cure
    assert wording.kind(kind)
    assert wording.about_label(kind)


def test_every_paper_has_a_name():
    assert all(wording.size(key) for key in (*POSTER_KEYS, "biz_card"))


@pytest.mark.parametrize(
    ("cm", "said"),
    [(73, "73 厘米"), (99, "99 厘米"), (100, "1 米"), (150, "1.5 米"), (300, "3 米"), (1059, "10.5 米")],
)
def test_distances(cm, said):
    assert wording.distance(cm) == said


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("全网最低价草莓", "草莓"),
        ("草莓，全网最低价", "草莓"),
        ("今天到货，群里先知道", "今天到货，群里先知道"),
    ],
)
def test_what_is_left_without_the_red_words(text, left):
    assert mended(text, lint(text)) == left


@pytest.mark.parametrize(("per_mm", "step"), [(5.0, 1), (4.3, 2), (0.95, 5), (0.44, 10), (0.01, 50)])
def test_ruler_labels_have_room(per_mm, step):
    assert step_cm(per_mm) == step
