import pytest


def put(*path, value):
    """Make a change that writes `value` where the path leads."""

    def change(raw):
        inside = raw
        for step in path[:-1]:
            inside = inside[step]
        inside[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (put("groups", 0, "capacity", value=0), ("preset.quantity", "groups[0].capacity")),
        (put("templates", 0, "total", value=0), ("preset.quantity", "templates[0].total")),
        (put("templates", 0, "per_member", value=-1), ("preset.quantity", "templates[0].per_member")),
        (
            put("templates", 2, "gives", "quantity", value=0),
            ("preset.quantity", "templates[2].gives.quantity"),
        ),
        (put("sales", 0, "skus_per_person", value=0), ("preset.quantity", "sales[0].skus_per_person")),
        (put("sales", 0, "items", 0, "stock", value=0), ("preset.quantity", "sales[0].items[0].stock")),
        (put("sales", 0, "items", 0, "limit", value=0), ("preset.quantity", "sales[0].items[0].limit")),
        (put("lotteries", 0, "per_member_max", value=0), ("preset.quantity", "lotteries[0].per_member_max")),
        (
            put("lotteries", 0, "prizes", 0, "gives", "quantity", value=0),
            ("preset.quantity", "lotteries[0].prizes[0].gives.quantity"),
        ),
        (
            put("tiers", 1, "benefits", 0, "quantity", value=0),
            ("preset.quantity", "tiers[1].benefits[0].quantity"),
        ),
        (put("tier_rules", "review_months", value=0), ("preset.quantity", "tier_rules.review_months")),
        (put("tier_rules", "notice_days", value=-1), ("preset.quantity", "tier_rules.notice_days")),
        (put("checkin", "expire_months", value=0), ("preset.quantity", "checkin.expire_months")),
        (put("checkin", "daily_points", value=-1), ("preset.quantity", "checkin.daily_points")),
        (put("referral", "window_days", value=0), ("preset.quantity", "referral.window_days")),
        (put("referral", "hold_days", value=-1), ("preset.quantity", "referral.hold_days")),
        (
            put("referral", "inviter_reward", "quantity", value=0),
            ("preset.quantity", "referral.inviter_reward.quantity"),
        ),
        (
            put("referral", "milestones", 0, "count", value=0),
            ("preset.quantity", "referral.milestones[0].count"),
        ),
        (put("gifts", 0, "cost_fen", value=-1), ("preset.amount", "gifts[0].cost_fen")),
        (put("templates", 0, "value_fen", value=0), ("preset.amount", "templates[0].value_fen")),
        (
            put("templates", 0, "min_spend_fen", value=100_000_000),
            ("preset.amount", "templates[0].min_spend_fen"),
        ),
        (put("templates", 3, "max_off_fen", value=0), ("preset.amount", "templates[3].max_off_fen")),
        (put("sales", 0, "items", 0, "flash_fen", value=0), ("preset.amount", "sales[0].items[0].flash_fen")),
        (
            put("lotteries", 0, "prizes", 0, "cost_fen", value=-1),
            ("preset.amount", "lotteries[0].prizes[0].cost_fen"),
        ),
        (
            put("referral", "invitee_min_spend_fen", value=-1),
            ("preset.amount", "referral.invitee_min_spend_fen"),
        ),
        (put("templates", 3, "value_pct", value=0), ("preset.percent", "templates[3].value_pct")),
        (put("templates", 3, "value_pct", value=100), ("preset.percent", "templates[3].value_pct")),
        (put("shop", "gross_margin_pct", value=100), ("preset.percent", "shop.gross_margin_pct")),
        (put("templates", 0, "weekdays", value=[0]), ("preset.weekdays", "templates[0].weekdays")),
        (put("templates", 0, "weekdays", value=[1, 1]), ("preset.weekdays", "templates[0].weekdays")),
        (put("templates", 0, "hours", value=["17:00", "17:00"]), ("preset.hours", "templates[0].hours")),
    ],
)
def test_impossible_figures(broken, change, expected):
    assert broken(change) == [expected]


@pytest.mark.parametrize(
    "change",
    [
        put("referral", "hold_days", value=0),
        put("checkin", "makeup_per_month", value=0),
        put("templates", 3, "value_pct", value=99),
        put("templates", 0, "weekdays", value=[7]),
        put("templates", 0, "hours", value=["22:00", "24:00"]),
        put("gifts", 0, "cost_fen", value=0),
    ],
)
def test_figures_at_the_edge(broken, change):
    assert broken(change) == []


def test_negative_odds_and_pieces_are_no_way_to_a_whole(broken):
    def change(raw):
        raw["lotteries"][0]["prizes"][3].update(quantity=226, probability_bp=7501)
        raw["lotteries"][0]["prizes"][4].update(quantity=-1, probability_bp=-1)

    assert broken(change) == [
        ("preset.quantity", "lotteries[0].prizes[4].quantity"),
        ("preset.percent", "lotteries[0].prizes[4].probability_bp"),
    ]
