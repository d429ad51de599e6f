"""Every pair of colours that words are set in can be read (WCAG), in light and in dark."""

from __future__ import annotations

from dataclasses import fields

import pytest

from shopqun.ui.tokens import DARK, LIGHT, ROLES, Tokens


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_on_white_is_21():
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("text", "canvas", 7),
        ("text", "surface", 7),
        ("text2", "surface", 4.5),
        ("text3", "canvas", 4.5),
        ("text3", "surface", 4.5),
        ("brand", "surface", 4.5),
        ("brand", "tint", 4.5),
        ("on_brand", "brand_fill", 4.5),
        ("rail_text", "rail", 4.5),
        ("white", "rail_on", 4.5),
        ("white", "badge", 4.5),
        ("ok", "ok_tint", 4.5),
        ("warn", "warn_tint", 4.5),
        ("bad", "bad_tint", 4.5),
        ("info", "info_tint", 4.5),
        ("white", "verdict_ok", 6.5),
        ("white", "verdict_bad", 7),
        ("on_sign", "sign", 7),
        ("field", "surface", 3),
    ],
)
def test_can_be_read(tokens: Tokens, ink: str, ground: str, least: float):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least


def test_every_token_is_a_full_colour():
    for tokens in (LIGHT, DARK):
        for each in fields(tokens):
            value = getattr(tokens, each.name)
            assert len(value) == 7, each.name
            assert int(value[1:], 16) >= 0, each.name


def test_nothing_is_set_smaller_than_rulers():
    assert min(px for px, _ in ROLES.values()) == 11
    assert ROLES["verdict"] == (72, True)
