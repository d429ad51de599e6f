from shopqun.compliance.inducements import TERMS


def test_what_is_asked_for_a_gain_belongs_to_these_rules():
    assert {term.rule for term in TERMS} == {"W-01", "R-01", "R-03", "I-07"}
