from __future__ import annotations

from shopqun.posters.sign_words import checkin_headline, checkin_lines, privacy_rows


def test_points_without_a_worth_leave_it_out():
    assert checkin_lines(1, 5, 30, "", 6) == (
        "每天来店签到得 1 积分",
        "连续 7 天多得 5 分，连续 30 天多得 30 分",
        "积分 6 个月内有效",
    )
    assert checkin_headline(21).endswith("21 天集满")


def test_without_place_and_telephone_the_clerk_is_asked():
    assert privacy_rows("", "")[-1] == ("找谁", "店员")
