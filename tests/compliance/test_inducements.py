from shopqun.compliance.inducements import TERMS


def test_what_is_asked_and_promised_belongs_to_these_rules():
    asked = {"W-01", "R-01", "R-03", "M-02", "P-01", "P-03", "P-04", "P-05", "L-09", "S-01", "X-01", "X-02"}
    assert {term.rule for term in TERMS} == asked
