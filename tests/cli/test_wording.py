"""Every code the program can answer with has words, in both languages, and they help."""

import ast
import re
from pathlib import Path

import pytest

from shopqun import cli
from shopqun.basics import Refused, Trouble
from shopqun.cli import wording
from shopqun.cli.wording import lines, refusal, remedy, usage
from shopqun.referrals.rules import Reason as NotBrought
from shopqun.till.verdict import Reason

SOURCES = sorted(Path(cli.__file__).parents[1].rglob("*.py"))
CONTRACT = """not_a_code unknown_code wrong_kind void already_redeemed clock_behind not_yet_valid expired
wrong_weekday wrong_hour member_needed unknown_member wrong_holder not_new tier_too_low member_limit
template_exhausted amount_needed below_minimum not_with_others unknown_sale sale_not_open unknown_sku
sku_limit skus_limit already_taken group_qr_missing group_qr_expired group_full no_qr payment_code two_codes
unreadable_qr shop_exists consent_needed phone_taken minor not_due already_paid gift_stock_empty
unknown_invite_code"""


def codes_said(name):
    """Find the first word of every `Refused("…")` or `UsageError("…")` in the sources."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name and node.args:
                for word in ast.walk(node.args[0]):
                    if isinstance(word, ast.Constant) and re.fullmatch(
                        r"[a-z]+(_[a-z0-9]+)*", str(word.value)
                    ):
                        yield word.value


USAGE = {
    "request_id_reused",
    "bad_count",
    "bad_name",
    "bad_quantity",
    "bad_group_type",
    "bad_platform",
    "bad_month",
    "bad_number",
}
REFUSALS = (set(codes_said("Refused")) | set(Reason) | set(CONTRACT.split())) - USAGE


def test_the_sources_were_read():
    assert len(REFUSALS) > 60
    assert "gift_stock_empty" in set(codes_said("Refused"))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("reason", sorted(REFUSALS))
def test_every_refusal_has_words(reason, language, monkeypatch):
    monkeypatch.setenv("SHOPQUN_LANG", language)
    said = refusal(Refused(reason))
    assert said != reason
    assert bool(re.search("[一-鿿]", said)) is (language == "zh_CN")


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("kind", list(Trouble))
def test_every_trouble_has_a_remedy(kind, language, monkeypatch):
    monkeypatch.setenv("SHOPQUN_LANG", language)
    assert bool(re.search("[一-鿿]", remedy(kind))) is (language == "zh_CN")


@pytest.mark.parametrize("code", sorted(set(codes_said("UsageError")) | USAGE | {"bug"}))
def test_every_wrong_usage_has_words(code):
    assert usage(code, "") != code
    assert usage(code, "x").endswith(": x")


def test_chinese_unless_english_is_asked_for(monkeypatch):
    monkeypatch.delenv("SHOPQUN_LANG", raising=False)
    assert refusal(Refused("void")) == "这张券已作废，请换一张"
    monkeypatch.setenv("SHOPQUN_LANG", "fr")
    assert refusal(Refused("void")) == "这张券已作废，请换一张"


def test_no_two_words_for_one_code():
    assert not wording._REFUSALS.keys() & {"usage", "unknown_command"}
    assert {str(reason) for reason in NotBrought} >= {"self_referral", "cycle", "cap_reached"}


def test_lines_for_people():
    body = {
        "ok": True,
        "codes": ["a", "b"],
        "qr": {"state": "missing"},
        "items": [{"sku": "S01"}, {"sku": "S02"}],
    }
    assert lines(body) == (
        "ok: True\ncodes: ['a', 'b']\nqr:\n  state: missing\nitems:\n  sku: S01\n  sku: S02"
    )
