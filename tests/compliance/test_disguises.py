import pytest

from shopqun.compliance.disguises import SIMPLE, SPELLED
from shopqun.compliance.plain import plain


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("轉發朋友圈", "转发朋友圈"),
        ("独樹", "独樹"),
        ("38👍", "38赞"),
        ("朋you圈", "朋友圈"),
        ("盆友quan", "朋友圈"),
        ("发PYQ", "发朋友圈"),
        ("happy quilt", "happy quilt"),
        ("V信群", "微信群"),
        ("zui低价", "最低价"),
        ("喝醉低头", "喝醉低头"),
        ("1OO%", "100%"),
        ("最终解释全归", "最终解释权归"),
        ("扛癌", "抗癌"),
        ("扛米", "扛米"),
    ],
)
def test_what_is_spelled_otherwise_reads_as_it_is_meant(text: str, folded: str):
    assert plain(text).text == folded


def test_what_stands_for_a_character_is_never_the_character_itself():
    assert not [sign for sign, meant in SIMPLE.items() if chr(sign) == meant]
    assert {plain(meant).text == meant for _, meant in SPELLED} == {True}
