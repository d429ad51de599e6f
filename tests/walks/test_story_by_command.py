"""The main job from end to end, by command line, every figure worked by hand."""

from types import SimpleNamespace

import openpyxl
import pytest
from paper_kit import seen_by_wechat
from shop_kit import Terminal, screenshot

from shopqun.ui.posters import painter

GROUP_PAYLOAD = "https://weixin.qq.com/g/AwYAAGxuYmVpbWVu"
SATURDAY = "2027-03-06T19:30:00+08:00"
SUNDAY = "2027-03-07T10:00:00+08:00"
HELD_UNTIL = "2027-03-08T11:00:00+08:00"


@pytest.fixture
def shop(tmp_path):
    """A command line on a shop that is yet to be."""
    terminal = Terminal(tmp_path / "story.shopqun")
    terminal.painter = lambda: painter
    return terminal


def bare(code):
    return code.replace("-", "")


def opens(story):
    """Open the shop."""
    opened = story.shop.done("init", "--preset", "fruit_community", "--request-id", "1")
    assert (opened["shop"], len(opened["announcement"]), opened["tasks"]) == ("鲜果巷水果店", 4, 30)
    assert [group["qr"]["state"] for group in opened["groups"]] == ["missing"] * 3
    story.public = {each["id"]: each["public_code"] for each in opened["templates"]}


def customers_come(story):
    """Customers: 1 brings 2; 3 comes by herself."""
    (story.zhou,) = story.shop.done("members", "add", "--name", "周大姐")["members"]
    added = story.shop.done("members", "add", "--name", "李阿姨", "--invited-by", story.zhou["invite_code"])
    (story.li,) = added["members"]
    assert added["referral"]["state"] == "pending"
    (story.wang,) = story.shop.done("members", "add", "--name", "王婶")["members"]


def papers_are_used(story):
    """Paper: 2 of C02 for anybody, and the welcome coupon from the poster."""
    story.issued = story.shop.done("coupons", "issue", "C02", "--count", "2")
    first, second = story.issued["codes"]
    # 46.80 with the newcomer's 5 yuan: 41.80 is paid. Her bill is 29 or more, so that 周大姐's invitation
    # counts.
    sold = story.shop.done(
        "till", "scan", story.public["C01"], "--amount", "46.80", "--member", story.li["id"]
    )
    assert (sold["verdict"], sold["takes_off_fen"], sold["paid_fen"]) == ("accepted", 500, 4180)
    assert sold["referral"]["state"] == "qualified"
    # 60.00 with 8 off: 52.00, nobody known.
    sold = story.shop.done("till", "scan", first, "--amount", "60")
    assert (sold["takes_off_fen"], sold["paid_fen"]) == (800, 5200)
    # The same paper again is refused.
    assert story.shop("till", "scan", first, "--amount", "60")[1]["reason"] == "already_redeemed"
    # 70.00 with 8 off is 62.00; it is refunded whole, and the paper is good again.
    sold = story.shop.done("till", "scan", second, "--amount", "70", "--member", story.wang["id"])
    back = story.shop.done("till", "refund", sold["purchase"])
    assert [each["kind"] for each in back["reversed"]] == ["purchase", "redemption"]
    assert story.shop.done("coupons", "show", second)["state"] == "issued"
    # 30.00 without a paper; the shop now has 41.80 + 52.00 + 30.00 = 123.80.
    story.shop.done("till", "purchase", "--amount", "30", "--member", story.wang["id"])


def rewards_are_held(story):
    """The reward: held for seven days, then paid in paper."""
    held = story.shop.done("rewards", "list", "--state", "held")["rewards"]
    assert [(line["member"], line["side"]) for line in held] == [
        (story.zhou["id"], "inviter"),
        (story.li["id"], "invitee"),
    ]
    assert held[0]["due_at"] == HELD_UNTIL
    assert story.shop("rewards", "pay", held[0]["id"])[1]["reason"] == "not_due"


def cherries_sell_out(story):
    """Saturday evening: 40 boxes of cherries, one each; the 41st waits and moves up."""
    story.shop.now = SATURDAY
    claims = [
        story.shop.done("sales", "claim", "F01", "S03", "--name", f"邻居{number:02d}号")
        for number in range(40)
    ]
    assert {claim["state"] for claim in claims} == {"held"}
    late = story.shop.done("sales", "claim", "F01", "S03", "--member", story.wang["id"])
    assert (late["state"], late["place"]) == ("waiting", 1)
    (cherries,) = [item for item in story.shop.done("sales", "show", "F01")["items"] if item["sku"] == "S03"]
    assert [cherries[key] for key in ("stock", "held", "taken", "available", "waiting")] == [40, 40, 0, 0, 1]
    story.shop.done("sales", "cancel", claims[0]["claim"])
    story.shop.now = SUNDAY
    for claim in (late, claims[1], claims[2]):
        assert story.shop.done("sales", "pickup", claim["pickup_code"])["state"] == "taken"
    (cherries,) = [item for item in story.shop.done("sales", "show", "F01")["items"] if item["sku"] == "S03"]
    assert [cherries[key] for key in ("held", "taken", "available", "waiting")] == [37, 3, 0, 0]


def a_group_code_is_kept(story):
    """The group's code, from a screenshot."""
    screenshot(GROUP_PAYLOAD, story.folder / "screenshot.png")
    kept = story.shop.done("groups", "qr", "Q02", story.folder / "screenshot.png", "--made-on", "2027-03-06")
    (group,) = kept["groups"]
    assert group["qr"]["payload"] == GROUP_PAYLOAD
    assert (group["qr"]["kind"], group["qr"]["state"]) == ("wechat_group", "fresh")
    assert group["qr"]["expires_at"] == "2027-03-13T00:00:00+08:00"


def posters_are_made(story):
    """Paper: every QR read back by a second decoder."""
    made = story.shop.done(
        "posters", "make", "group", "Q02", "--size", "a4", "--out", story.folder / "group.pdf"
    )
    assert (made["pages"], [proof["payload"] for proof in made["proofs"]]) == (1, [GROUP_PAYLOAD])
    assert seen_by_wechat(story.folder / "group.pdf") == {GROUP_PAYLOAD}
    made = story.shop.done(
        "posters", "make", "coupon", "C02", "--size", "a5", "--out", story.folder / "coupon.pdf"
    )
    assert seen_by_wechat(story.folder / "coupon.pdf") == {f"SQ:{bare(story.public['C02'])}"}
    made = story.shop.done(
        "posters", "make", "card", story.issued["batch"], "--sheet", "a4", "--out", story.folder / "card.pdf"
    )
    wanted = sorted(f"SQ:{bare(code)}" for code in story.issued["codes"])
    assert sorted(proof["payload"] for proof in made["proofs"]) == wanted
    assert seen_by_wechat(story.folder / "card.pdf") == set(wanted)
    made = story.shop.done(
        "posters", "make", "invite", story.zhou["id"], "--size", "a5", "--out", story.folder / "invite.pdf"
    )
    assert seen_by_wechat(story.folder / "invite.pdf") == {GROUP_PAYLOAD}


def rewards_are_paid(story):
    """A day later the reward is due."""
    story.shop.now = HELD_UNTIL
    (due, gift) = story.shop.done("rewards", "list", "--state", "due")["rewards"]
    paid = story.shop.done("rewards", "pay", due["id"], "--proof", "签字 1 号")
    (code,) = paid["rewards"][0]["codes"]
    assert paid["rewards"][0]["state"] == "paid"
    assert (
        story.shop("till", "scan", code, "--amount", "59", "--member", story.wang["id"])[1]["reason"]
        == "wrong_holder"
    )
    # 59.00 with 8 off: 51.00, 周大姐's own.
    assert story.shop.done("till", "scan", code, "--amount", "59")["paid_fen"] == 5100
    story.shop.done("rewards", "pay", gift["id"])
    (referral,) = story.shop.done("referrals", "list", "--state", "rewarded")["referrals"]
    assert (referral["inviter"], referral["invitee"]) == (story.zhou["id"], story.li["id"])


def the_month_is_counted(story):
    """What the month brought."""
    figures = story.shop.done("report", "show", "2027-03")["figures"]
    assert figures == {
        "members_new": 3,
        # two papers of C02, and one each of C02 and C03 as rewards
        "coupons_issued": 4,
        # C01, C02 and the reward; the refunded one was taken and came back
        "coupons_redeemed": 3,
        # 5 + 8 + 8
        "takes_off_fen": 2100,
        # 41.80 + 52.00 + 62.00 - 62.00 + 30.00 + 51.00
        "paid_fen": 17480,
        "referrals_qualified": 1,
        "rewards_paid": 2,
        # C02 counts its 8 yuan, C03 the 3.20 its oranges cost
        "reward_cost_fen": 1120,
        "sale_pieces": 3,
        # three boxes at 35.90 that cost 28.00
        "sale_gross_profit_fen": 2370,
    }
    book = story.folder / "2027-03.xlsx"
    assert story.shop.done("report", "month", "2027-03", "--out", book)["figures"] == figures
    read = openpyxl.load_workbook(book)
    assert read.sheetnames[:2] == ["封面", "总览"]
    cells = {cell.value for row in read["总览"].iter_rows() for cell in row}
    read.close()
    # In yuan: what came in, what papers took off, what rewards cost.
    assert {174.8, 21, 11.2, 23.7} <= cells
    assert story.shop.done("check")["problems"] == []


def test_a_month_of_the_fruit_shop(shop, tmp_path):
    story = SimpleNamespace(shop=shop, folder=tmp_path)
    opens(story)
    customers_come(story)
    papers_are_used(story)
    rewards_are_held(story)
    cherries_sell_out(story)
    a_group_code_is_kept(story)
    posters_are_made(story)
    rewards_are_paid(story)
    the_month_is_counted(story)
