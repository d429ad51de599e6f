import pytest


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda raw: raw["announcement"].__setitem__(0, "全网最低价"), [("A-01", "announcement[0]")]),
        (lambda raw: raw["announcement"].__setitem__(1, "发砍价链接、集赞移出"), []),
        (lambda raw: raw["announcement"].__setitem__(1, "转发朋友圈送牛肉"), [("W-01", "announcement[1]")]),
        (lambda raw: raw["group_rules"].append("最终解释权归本店"), [("M-02", "group_rules[5]")]),
        (lambda raw: raw["group_rules"].append("发砍价链接的移出"), []),
        (lambda raw: raw["templates"][0].update(terms="特价不退"), [("M-02", "templates[0].terms")]),
        (lambda raw: raw["templates"][0].update(name="国家级好券"), [("A-01", "templates[0].name")]),
        (
            lambda raw: raw["referral"].update(poster_claim="集赞38个送橙"),
            [("W-01", "referral.poster_claim")],
        ),
        (
            lambda raw: raw["referral"].update(poster_claim="发展下线有礼"),
            [("R-01", "referral.poster_claim")],
        ),
        (lambda raw: raw["sop"][4].update(script="今晚秒杀"), [("P-04", "sop[4].script")]),
        (lambda raw: raw["sales"][0].update(name="周六秒杀"), []),
        (lambda raw: raw["sop"][4].update(script="草莓降血糖"), [("A-02", "sop[4].script")]),
        (lambda raw: raw["lotteries"][0].update(name="人人中奖"), [("L-09", "lotteries[0].name")]),
        (lambda raw: raw["shop"].update(name="天下第一果"), []),
        (lambda raw: raw["shop"].update(name="全网最低价果店"), [("A-01", "shop.name")]),
        (lambda raw: raw["gifts"][0].update(name="顶级果叉"), [("A-01", "gifts[0].name")]),
        (
            lambda raw: raw["lotteries"][0]["disclosure"].update(forfeiture="最终解释权归本店"),
            [("M-02", "lotteries[0].disclosure.forfeiture")],
        ),
        (lambda raw: raw["alliance"][0].update(give="全城第一便宜"), [("A-01", "alliance[0].give")]),
    ],
)
def test_forbidden_words_are_named_where_they_stand(broken, change, expected):
    assert broken(change) == expected


def test_everyone_wins_is_true_of_a_deck_that_cannot_lose(broken):
    def change(raw):
        draw = raw["lotteries"][0]
        draw["name"] = "人人中奖"
        draw["prizes"].pop()
        draw["prizes"][3].update(quantity=225, probability_bp=7500)

    assert broken(change) == []


def test_words_that_need_proof_are_named_where_they_will_hang(doubted):
    def change(raw):
        raw["shop"]["name"] = "天下第一果"
        raw["templates"][0]["name"] = "纯天然好果券"
        raw["templates"][0]["terms"] = "限纯天然"

    assert doubted(change) == [("A-01", "shop.name"), ("A-08", "templates[0].name")]
