from shopqun.compliance.claims import TERMS


def test_what_is_said_of_goods_is_the_advertising_laws_affair():
    assert {term.rule for term in TERMS} == {f"A-0{number}" for number in (1, 2, 3, 4, 5, 7, 8)}
