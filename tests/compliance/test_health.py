from shopqun.compliance.health import TERMS


def test_health_milk_drink_tobacco_and_children_belong_to_these_rules():
    assert {term.rule for term in TERMS} == {"A-02", "A-03", "A-04", "A-05", "I-02", "I-05"}
