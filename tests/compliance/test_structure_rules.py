import pytest

from shopqun.community.group import PLATFORMS


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda raw: raw["lotteries"][0].update(deck=301), [("preset.deck_sum", "lotteries[0].deck")]),
        (
            lambda raw: raw["lotteries"][0]["prizes"][4].update(probability_bp=2499),
            [("preset.probability_sum", "lotteries[0].prizes")],
        ),
        (lambda raw: raw["tiers"][1].update(level=3), [("preset.tiers", "tiers[1].level")]),
        (lambda raw: raw["tiers"][0].update(need_12m_fen=1), [("preset.tiers", "tiers[0].need_12m_fen")]),
        (lambda raw: raw["tiers"][2].update(need_12m_fen=80000), [("preset.tiers", "tiers[2].need_12m_fen")]),
        (lambda raw: raw.update(sop=[]), [("preset.calendar_days", "sop")]),
        (lambda raw: raw.update(sop=raw["sop"][:1]), []),
        (lambda raw: raw["sop"].append(raw["sop"][29]), []),
        (lambda raw: raw["sop"].extend([raw["sop"][29]] * 2), [("preset.calendar_days", "sop")]),
        (lambda raw: raw["sop"][1].update(date="2027-02-28"), [("preset.calendar_days", "sop[1].date")]),
        (lambda raw: raw["announcement"].pop(), [("preset.announcement", "announcement")]),
        (
            lambda raw: raw["announcement"].__setitem__(2, " "),
            [("preset.announcement", "announcement[2]")],
        ),
        (
            lambda raw: raw["sales"][0].update(end="2027-03-06T19:30:00+08:00"),
            [("preset.sale_times", "sales[0].end")],
        ),
        (
            lambda raw: raw["sales"][0].update(pickup_until="2027-03-06T20:59:00+08:00"),
            [("preset.sale_times", "sales[0].pickup_until")],
        ),
        (
            lambda raw: raw["lotteries"][0].update(redeem_until="2027-03-20"),
            [("preset.lottery_times", "lotteries[0].redeem_until")],
        ),
        (
            lambda raw: raw["groups"][1].update(close="2027-03-17"),
            [("preset.group_times", "groups[1].close")],
        ),
        (lambda raw: raw["groups"][1].update(id="Q01"), [("preset.duplicate_id", "groups[1]")]),
        (
            lambda raw: raw["sales"][0]["items"][4].update(sku="S01"),
            [("preset.duplicate_id", "sales[0].items[4]")],
        ),
        (
            lambda raw: raw["referral"]["inviter_reward"].update(coupon="C99"),
            [("preset.reference", "referral.inviter_reward.coupon")],
        ),
        (
            lambda raw: raw["referral"]["milestones"][0]["reward"].update(gift="G99"),
            [("preset.reference", "referral.milestones[0].reward.gift")],
        ),
        (
            lambda raw: raw["templates"][2]["gives"].update(sku="G99"),
            [("preset.reference", "templates[2].gives.sku")],
        ),
        (
            lambda raw: raw["lotteries"][0]["prizes"][0]["gives"].update(sku="G99"),
            [("preset.reference", "lotteries[0].prizes[0].gives.sku")],
        ),
        (
            lambda raw: raw["tiers"][1]["benefits"][0].update(coupon="C99"),
            [("preset.reference", "tiers[1].benefits[0].coupon")],
        ),
        (
            lambda raw: raw["templates"][0].update(audience="tier:4"),
            [("preset.reference", "templates[0].audience")],
        ),
        (
            lambda raw: raw["templates"][0].update(audience="vip"),
            [("preset.reference", "templates[0].audience")],
        ),
        (lambda raw: raw["templates"][0].update(audience="tier:3"), []),
    ],
)
def test_what_holds_a_plan_together(broken, change, expected):
    assert broken(change) == expected


def test_a_draw_may_not_end_before_it_starts(broken):
    change = {"end": "2027-03-17"}
    assert broken(lambda raw: raw["lotteries"][0].update(change)) == [
        ("preset.lottery_times", "lotteries[0].end")
    ]


@pytest.mark.parametrize(("close", "told"), [("2027-03-25", False), ("2027-03-26", True), (None, True)])
def test_a_flash_group_should_close_within_a_week(doubted, close, told):
    expected = [("preset.lifecycle", "groups[1].close")] if told else []
    assert doubted(lambda raw: raw["groups"][1].update(close=close)) == expected


@pytest.mark.parametrize("blank", ["", " ", "\u3000\t"])
@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("shop.name", lambda raw, name: raw["shop"].update(name=name)),
        ("groups[1].name", lambda raw, name: raw["groups"][1].update(name=name)),
        ("templates[2].name", lambda raw, name: raw["templates"][2].update(name=name)),
        ("sales[0].name", lambda raw, name: raw["sales"][0].update(name=name)),
    ],
)
def test_a_thing_has_a_name(broken, path, change, blank):
    assert broken(lambda raw: change(raw, blank)) == [("preset.name", path)]


def test_a_gift_without_a_name_is_told_once_by_its_law(broken):
    assert broken(lambda raw: raw["gifts"][0].update(name=" ")) == [("P-05", "gifts[0].name")]


def test_two_groups_without_a_name_are_not_named_alike(broken):
    def change(raw):
        raw["groups"][0]["name"] = raw["groups"][1]["name"] = " "

    assert broken(change) == [("preset.name", "groups[0].name"), ("preset.name", "groups[1].name")]


def test_a_group_s_name_means_one_group(broken):
    def change(raw):
        raw["groups"][2]["name"] = f" {raw['groups'][0]['name']} "

    assert broken(change) == [("preset.name", "groups[2].name")]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_group_may_live_on(broken, platform):
    assert broken(lambda raw: raw["groups"][1].update(platform=platform)) == []


@pytest.mark.parametrize("platform", ["", " ", "qq", "wechat", "WECHAT_GROUP", "wechat_group "])
def test_a_group_may_not_live_on(broken, platform):
    assert broken(lambda raw: raw["groups"][1].update(platform=platform)) == [
        ("preset.platform", "groups[1].platform")
    ]
