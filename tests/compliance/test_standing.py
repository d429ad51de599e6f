from shopqun.compliance.standing import TERMS


def test_rivals_sources_masks_and_praise_belong_to_these_rules():
    assert {term.rule for term in TERMS} == {"A-07", "A-08", "X-01", "X-02"}
