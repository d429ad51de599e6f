import pytest

from shopqun.members.headings import Field, find_headings, meaning


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("手机号*", Field.PHONE),
        ("手机号(必填)", Field.PHONE),
        ("联系方式", Field.PHONE),
        ("Mobile", Field.PHONE),
        ("TEL", Field.PHONE),
        ("备注手机", Field.PHONE),
        ("姓名", Field.NAME),
        ("称 呼", Field.NAME),
        ("会员名称", Field.NAME),
        ("备注名", Field.NAME),
        ("昵称", Field.NICKNAME),
        ("客户名称（昵称）", Field.NICKNAME),
        ("微信昵称", Field.WECHAT),
        ("生日(MM-DD)", Field.BIRTHDAY),
        ("出生日期", Field.BIRTHDAY),
        ("备注", Field.NOTE),
        ("来源(添加方式)", Field.CHANNEL),
        ("入会日期", Field.JOINED),
        ("同意营销(是/否)", Field.MARKETING),
        ("告知时间", Field.TOLD),
        ("储值余额", Field.SKIPPED),
        ("积分余额", Field.SKIPPED),
        ("推荐人手机号", Field.SKIPPED),
        ("身份证号码", Field.REFUSED),
        ("家庭住址", Field.REFUSED),
        ("收货地址", Field.REFUSED),
        ("月收入", Field.REFUSED),
        ("孩子生日", Field.REFUSED),
        ("性别", None),
        ("等级", None),
    ],
)
def test_meaning(title, field):
    assert meaning(title) is field


def test_headings_are_found_below_titles():
    found = find_headings(
        [
            ("果缤纷水果店会员手机号登记表", "", ""),
            ("", "", ""),
            ("序号", "手机号", "姓名"),
            ("1", "13800138000", "王"),
        ]
    )
    assert found is not None
    assert found.row == 2
    assert found.columns == {Field.PHONE: 1, Field.NAME: 2}
    assert found.skipped == ("序号",)


def test_the_first_row_wins_a_tie():
    found = find_headings([("手机号", "姓名"), ("手机号", "姓名")])
    assert found is not None
    assert found.row == 0


def test_one_column_is_enough():
    found = find_headings([("会员手机号码登记名册二〇二七",), ("手机号",), ("13800138000",)])
    assert found is not None
    assert found.row == 1


def test_a_nickname_stands_for_the_name_or_beside_it():
    alone = find_headings([("昵称", "手机")])
    both = find_headings([("昵称", "姓名", "手机")])
    assert alone is not None
    assert both is not None
    assert alone.columns == {Field.NAME: 0, Field.PHONE: 1}
    assert both.columns == {Field.WECHAT: 0, Field.NAME: 1, Field.PHONE: 2}


def test_columns_that_stay_out_are_named():
    found = find_headings([("姓名", "身份证号", "储值余额", "住址", "性别")])
    assert found is not None
    assert found.refused == ("身份证号", "住址")
    assert found.skipped == ("储值余额", "性别")


@pytest.mark.parametrize("rows", [[], [()], [("甲", "乙"), ("1", "2")], [("备注", "生日")]])
def test_no_headings(rows):
    assert find_headings(rows) is None
