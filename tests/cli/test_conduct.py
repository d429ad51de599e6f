"""The commands of conduct: what each prints, writes and refuses."""

import pytest

WHO = "3栋 老陈"


def warned(terminal, times=1):
    for _ in range(times):
        body = terminal.done("groups", "warn", "Q01", WHO, "发广告")
    return body["warnings"][0]


def test_rules_are_shown_and_written_line_by_line(terminal):
    (first,) = terminal.done("groups", "rules")["rules"]
    assert (first["version"], first["admits"]) == (1, [])
    assert first["forbids"][1] == "不私加群友推销"
    (second,) = terminal.done(
        "groups", "rules", "--forbids", "刷屏", "--drop", "不私加群友推销", "--why", "有人刷屏"
    )["rules"]
    assert (second["version"], second["why"], second["case"]) == (2, "有人刷屏", None)
    assert second["forbids"] == [first["forbids"][0], "刷屏"]
    assert [each["version"] for each in terminal.done("groups", "rules")["rules"]] == [2, 1]


def test_three_warnings_propose_a_removal_that_a_person_confirms(terminal):
    assert [warned(terminal)["removal_proposed"] for _ in range(3)] == [False, False, True]
    assert terminal("groups", "warn", "Q01", WHO, "发广告")[1]["reason"] == "decide_first"
    body = terminal.done("groups", "decide", "Q01", WHO, "--removed", "--why", "群里说过")
    assert body["decisions"] == [
        {"group": "Q01", "who": WHO, "decision": "removed", "why": "群里说过", "day": "2027-03-01"}
    ]
    listed = terminal.done("groups", "warnings")
    assert (listed["warnings"], len(listed["cases"])) == ([], 3)
    assert listed["decisions"] == body["decisions"]


@pytest.mark.parametrize(("way", "state", "left"), [("--grant", "withdrawn", 0), ("--uphold", "upheld", 1)])
def test_an_appeal_is_heard(terminal, way, state, left):
    warned(terminal)
    body = terminal.done("groups", "appeal", "1", "--why", "发给家里人的")
    assert body["cases"][0]["state"] == "appealed"
    heard = terminal.done("groups", "hear", "1", way, "--why", "看过记录")
    assert (heard["cases"][0]["state"], heard["cases"][0]["answer"]) == (state, "看过记录")
    assert len(terminal.done("groups", "warnings")["warnings"]) == left


def test_a_case_is_noted_and_becomes_a_rule(terminal):
    noted = terminal.done("groups", "note", "Q01", "半夜发语音", "--told-by", "李阿姨")["cases"][0]
    assert (noted["warned"], noted["who"], noted["told_by"]) == (False, "", "李阿姨")
    terminal.done("groups", "rules", "--forbids", "22 点后发语音", "--why", "半夜", "--case", noted["id"])
    assert terminal.done("groups", "warnings")["cases"][0]["rule"] == 2


def test_limits_are_shown_and_set(terminal):
    assert terminal.done("groups", "limits")["limits"]["warning_days"] == 90
    assert terminal.done("groups", "limits", "warning_days", "30")["limits"]["warning_days"] == 30


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("rules", "--forbids", "刷屏"), 2, "usage"),
        (("rules", "--forbids", "刷屏", "--why", "x", "--case", "7"), 3, "unknown_case"),
        (("rules", "--drop", "没有这条", "--why", "x"), 3, "rules_unchanged"),
        (("warn", "Q09", WHO, "发广告"), 3, "unknown_group"),
        (("hear", "1", "--why", "x"), 2, "usage"),
        (("decide", "Q01", WHO, "--keep", "--why", "x"), 3, "not_proposed"),
        (("limits", "cold_pct"), 2, "usage"),
        (("limits", "cold_pct", "101"), 2, "bad_limit"),
        (("limits", "mood", "5"), 2, "usage"),
    ],
)
def test_what_is_refused(terminal, words, code, said):
    found, body = terminal("groups", *words)
    assert (found, body["reason" if code == 3 else "error"]) == (code, said)
