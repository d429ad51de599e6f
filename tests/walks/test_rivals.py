"""What went wrong in other programs of this trade, and the test that it does not go wrong here.

Most of it is tested where the rule lives; `STANDS` says where, and a test sees that it still does. The rest
are stories through several rooms, told below.
"""

# ruff: noqa: E501 - a table reads best with a line for each
import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
STANDS = {
    "a double click redeems twice": "till/test_service.py::test_the_same_scan_is_answered_again",
    "a scanner fires twice": "ui/till/test_screen.py::test_a_scanner_that_fires_twice_takes_once",
    "two tills redeem one paper": "walks/test_many_at_once.py::test_one_code_scanned_by_eight_tills_is_accepted_once",
    "redeemed in the second it lapses": "till/test_service.py::test_the_last_moment_of_the_last_day",
    "the last day at 23:59:59": "coupons/test_template.py::test_a_paper_until_midnight_holds_in_the_last_second",
    "a day that begins at 16:00 UTC": "test_basics.py::test_business_days",
    "a streak over the end of a year": "loyalty/test_checkin.py::test_a_streak_runs_over_the_year_s_end_and_breaks_at_a_gap",
    "a whole refund": "referrals/test_service.py::test_a_whole_refund_voids_what_hangs_on_it",
    "a refund of a part": "referrals/test_service.py::test_a_part_refund_voids_nothing",
    "a refund after payout": "referrals/test_service.py::test_a_refund_after_payout_makes_a_debt",
    "a paper refunded past its day": "till/test_taking_back.py::test_a_returned_paper_keeps_its_old_expiry",
    "A brings B brings C brings A": "data/test_referrals.py::test_circles_of_any_length",
    "a merge makes a circle": "data/test_members_merge.py::test_no_circle_comes_of_it",
    "inviter and invitee are one": "data/test_members_merge.py::test_who_invited_herself_loses_it_and_its_rewards",
    "many claim the last one": "flashsales/test_service_rush.py::test_a_hundred_claims_from_eight_processes_never_oversell",
    "a hold ends while she pays": "flashsales/test_service.py::test_releasing_what_was_not_collected",
    "odds that are not 100": "compliance/test_lottery_rules.py",
    "all prizes are gone": "lotteries/test_service.py::test_the_last_ticket_empties_the_deck",
    "a roll at its upper bound": "lotteries/test_drawing.py::test_a_whole_deck_gives_exactly_what_was_published",
    "more papers than planned": "data/test_coupons.py::test_more_than_there_may_be_is_refused_whole",
    "one file imported twice": "members/test_service.py::test_the_same_file_twice_adds_nobody_twice",
    "phones that begin with 195, 166, 192": "members/test_phone.py::test_clean_phone",
    "a code in small letters, O for 0": "till/test_service.py::test_a_paper_is_read_however_it_is_written",
    "a cell that begins with =": "data/test_workbook.py::test_no_text_becomes_a_formula",
    "a clock set back by a day": "till/test_service.py::test_a_clock_that_went_back",
    "the power fails in a redemption": "walks/test_many_at_once.py::test_a_power_cut_loses_nothing_answered_and_doubles_nothing",
    "the power fails in a reward": "walks/test_power_cuts.py::test_paying_rewards",
}  # fmt: skip


@pytest.mark.parametrize("bug", STANDS)
def test_it_is_tested_where_its_rule_lives(bug):
    file, _, name = STANDS[bug].partition("::")
    told = ast.parse((TESTS / file).read_text("utf-8")).body
    assert not name or name in {each.name for each in told if isinstance(each, ast.FunctionDef)}


def test_a_new_face_turns_out_to_be_an_old_customer(terminal):
    (old,) = terminal.done("members", "add", "--name", "李阿姨")["members"]
    terminal.done("till", "purchase", "--amount", "40", "--member", old["id"])
    terminal.now = "2027-03-02T11:00:00+08:00"
    (inviter,) = terminal.done("members", "add", "--name", "周大姐")["members"]
    said = ("members", "add", "--name", "小李", "--invited-by", inviter["invite_code"])
    (new,) = terminal.done(*said)["members"]
    terminal.done("till", "purchase", "--amount", "40", "--member", new["id"])
    terminal.done("members", "merge", old["id"], new["id"])
    (line,) = terminal.done("referrals", "list")["referrals"]
    assert (line["state"], line["reason"]) == ("voided", "existing_customer")
    assert {reward["state"] for reward in terminal.done("rewards", "list")["rewards"]} == {"cancelled"}
    assert terminal.done("check")["problems"] == []


def test_the_power_fails_between_the_redemption_and_its_paper(terminal):
    (code,) = terminal.done("coupons", "issue", "C02", "--count", "1")["codes"]
    scan = ("till", "scan", code, "--amount", "60", "--request-id", "before-the-cut")
    first = terminal.done(*scan)
    assert terminal.done(*scan) == first | {"repeated": True}  # what the screen would have said
    assert terminal("till", "scan", code, "--amount", "60")[1]["reason"] == "already_redeemed"


@pytest.mark.parametrize(
    ("now", "lapses"),
    [
        ("2027-03-05T15:59:59+00:00", "2027-03-19T00:00:00+08:00"),  # a second before midnight of the fifth
        ("2027-03-05T16:00:00+00:00", "2027-03-20T00:00:00+08:00"),
    ],
)
def test_the_day_changes_in_the_shop_and_not_in_greenwich(terminal, now, lapses):
    terminal.now = now
    (code,) = terminal.done("coupons", "issue", "C01", "--count", "1")["codes"]
    assert terminal.done("coupons", "show", code)["expires_at"] == lapses
