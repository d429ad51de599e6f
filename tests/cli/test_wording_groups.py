"""Words on groups are in both languages and differ from each other."""

from shopqun.cli.wording_groups import REFUSALS


def test_each_reason_has_its_own_words_in_both_languages():
    assert all(chinese and english.isascii() for chinese, english in REFUSALS.values())
    assert len({chinese for chinese, _ in REFUSALS.values()}) == len(REFUSALS)
