from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest

from shopqun.places import resource
from shopqun.posters.reading import read_theme
from shopqun.posters.theme import COLOURS, contrast, luminance, plate_under, theme_from, too_faint, wearing
from tests.posters.sample_briefs import FRESH

SHIPPED = ("fresh", "neon", "berry", "paper", "citrus")


def test_there_are_ten_names():
    assert COLOURS == ("paper", "ink", "brand", "brand2", "accent", "soft", "card", "mute", "line", "onbrand")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#FFFFFF", "#000000", 21.0), ("#17331F", "#FFF2D3", 12.4), ("#777777", "#777777", 1.0)],
)
def test_contrast_is_wcag(one: str, other: str, ratio: float):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.05)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize("key", SHIPPED)
def test_shipped_themes_can_be_read_on_paper(key: str):
    theme = read_theme(resource(f"themes/{key}.json"))
    assert theme.key == key
    assert too_faint(theme) == ()
    for ground in (theme.paper, theme.card):
        assert contrast(theme.strong(ground), ground) >= 4.5
    for ground in (theme.paper, theme.card, theme.brand, theme.brand2):
        assert contrast(theme.plain(ground), ground) >= 4.5


def test_a_faint_theme_is_told_with_a_tone_that_works():
    faint = replace(FRESH, ink="#9A9A9A", onbrand="#1C7A3E")
    found = {one.fore: one for one in too_faint(faint)}
    assert set(found) == {"ink", "onbrand"}
    assert contrast(found["ink"].suggestion, FRESH.paper) >= 7
    assert contrast(found["onbrand"].suggestion, FRESH.brand) >= 4.5


@pytest.mark.parametrize(
    ("name", "value"),
    [("ink", "green"), ("ink", None), ("motif", "stars"), ("corner", 9), ("corner", "5"), ("loud", "soft")],
)
def test_a_misspelt_theme_is_refused(name: str, value: object):
    facts = {**asdict(FRESH), name: value}
    with pytest.raises(ValueError, match=str(value) if name in {"motif", "loud"} else name):
        theme_from(facts)


def test_a_theme_comes_back_from_its_file_form():
    assert theme_from(json.loads(json.dumps(asdict(FRESH)))) == FRESH


HERS = ("#C2185B", "#FFD400", "#000000", "#FFFFFF", "#1C7A3E", "#FF0000", "#8E8E8E", "#00E5FF", "#14112A")


@pytest.mark.parametrize("key", SHIPPED)
@pytest.mark.parametrize("colour", HERS)
def test_her_colour_takes_the_accents_place_and_can_be_read_on_every_ground(key: str, colour: str):
    theme = read_theme(resource(f"themes/{key}.json"))
    worn = wearing(theme, colour)
    for ground in (worn.paper, worn.soft, worn.card):
        assert contrast(worn.accent, ground) >= 4.5
        assert worn.strong(ground) == worn.accent
    assert replace(worn, accent=theme.accent, loud=theme.loud) == theme
    assert too_faint(worn) == ()


@pytest.mark.parametrize(
    ("colour", "accent"),
    [
        ("#8A1538", "#8A1538"),  # dark enough as it is
        ("#FFFFFF", "#6E6E6E"),  # greys: 4.6 on the cream of the paper, worked by hand below
        ("", FRESH.accent),
    ],
)
def test_a_colour_is_moved_no_farther_than_it_must(colour: str, accent: str):
    """#6E6E6E has luminance 0.156 and #FFF2D3 0.893, so 0.943 / 0.206 = 4.58."""
    assert luminance("#6E6E6E") == pytest.approx(0.156, abs=0.001)
    found = wearing(FRESH, colour).accent
    assert abs(luminance(found) - luminance(accent)) < 0.01
    assert wearing(FRESH, "") == FRESH


@pytest.mark.parametrize(
    ("tone", "ground", "plate"),
    [
        ("#000000", "#FFFFFF", ""),
        ("#FFFFFF", "#1C7A3E", ""),
        ("#1C7A3E", "#1C7A3E", "#FFFFFF"),
        ("#FFFFFF", "#FFF2D3", "#111111"),
        ("#D8FF3D", "#FFFFFF", "#111111"),
    ],
)
def test_a_shape_that_is_not_seen_gets_a_plate(tone: str, ground: str, plate: str):
    assert plate_under(tone, ground) == plate
    assert contrast(tone, plate or ground) >= 3
