from shopqun.compliance.claims import TERMS


def test_what_is_said_of_goods_and_children_belongs_to_these_rules():
    assert {term.rule for term in TERMS} == {f"A-0{number}" for number in (1, 2, 3, 4, 5, 7, 8)} | {"I-05"}
