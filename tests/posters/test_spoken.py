from __future__ import annotations

from dataclasses import replace

from shopqun.posters.spoken import Long, longest, said
from tests.posters.sample_briefs import GROUP, INVITE, SALE, WECHAT, cards


def test_everything_on_paper_is_said_once_and_unbroken():
    texts = said(replace(INVITE, headline="请你来\n尝个鲜"))
    assert "请你来尝个鲜" in texts
    assert "砂糖橘500g一份" in texts
    assert "7 天内有效" in texts
    assert len(texts) == len(set(texts))


def test_what_no_eye_reads_is_not_said():
    texts = said(INVITE)
    assert WECHAT.payload not in texts
    assert "wechat_group" not in texts
    assert "cash" not in texts


def test_a_code_is_no_text():
    assert INVITE.invite_code not in said(INVITE)
    assert not set(cards(3).codes) & set(said(cards(3)))


def test_names_of_goods_are_said():
    assert {"丹东99草莓", "2.5kg"} <= set(said(SALE))


def test_the_longest_texts_are_named_with_their_field():
    brief = replace(GROUP, headline="话" * 90, happenings=("早" * 50, "晚" * 60))
    assert longest(brief) == (
        Long("headline", "话" * 90, 90),
        Long("happenings", "晚" * 60, 60),
        Long("happenings", "早" * 50, 50),
    )
