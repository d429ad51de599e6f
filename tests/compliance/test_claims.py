from shopqun.compliance.claims import TERMS


def test_what_is_said_of_goods_belongs_to_one_rule():
    assert {term.rule for term in TERMS} == {"A-01"}
