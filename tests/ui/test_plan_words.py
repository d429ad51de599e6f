"""Words of a plan on the screen."""

import pytest

from shopqun.ui.plan_words import shown, to_post


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("脐橙整箱,限60箱。", "脐橙整箱，限60箱。"),
        ("时令果篮(G04)", "时令果篮"),
        ("凭券(C02)到店", "凭券到店"),
        ("海南凤梨1个(约1.2kg)", "海南凤梨1个（约1.2kg）"),
        ("19:30开抢,每人2份", "19:30开抢，每人2份"),
        ("", ""),
    ],
)
def test_words_are_set_in_chinese_stops(words, seen):
    assert shown(words) == seen


@pytest.mark.parametrize(
    ("words", "posted"),
    [
        ('"脐橙整箱,限60箱。"', "脐橙整箱，限60箱。"),
        ("“到货了”", "到货了"),
        ("「到货了」", "到货了"),
        (" 到货了 ", "到货了"),
        ('"', '"'),
        ('"开抢', '"开抢'),
        ('""', ""),
        ("“开抢”，快来", "“开抢”，快来"),
    ],
)
def test_words_are_posted_without_their_quotes(words, posted):
    assert to_post(words) == posted
