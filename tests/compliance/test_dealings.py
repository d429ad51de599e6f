from shopqun.compliance.dealings import TERMS


def test_prizes_hours_prices_money_ahead_and_terms_belong_to_these_rules():
    rules = {"L-09", "P-01", "P-03", "P-04", "P-05", "S-01", "S-04", "M-01", "M-02"}
    assert {term.rule for term in TERMS} == rules
