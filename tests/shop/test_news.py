"""The change log at an installer's end: read, held against the program that runs, refused in stable codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopqun import __version__
from shopqun.basics import Refused
from shopqun.shop.news import MOST_AT_THE_END, Release, Update, carried, judge, read_changes

ROOT = Path(__file__).resolve().parents[2]
LOG = """# 更新

写给店里。

## 0.10.0

- 快了
- 抽奖能打印

## 0.3.0

话。

- 好看了

## 0.2.0

- 旧的
"""


def end_of(log: str, before: bytes = b"MZ\x00program", behind: bytes = b"") -> bytes:
    return before + carried(log) + behind


def test_a_change_log_is_releases_and_their_points():
    assert read_changes(LOG) == (
        Release("0.10.0", ("快了", "抽奖能打印")),
        Release("0.3.0", ("好看了",)),
        Release("0.2.0", ("旧的",)),
    )


@pytest.mark.parametrize("text", ["", "# 更新", "## 近来\n- x", "##0.1.0\n- x", "## 1\n- x"])
def test_what_is_no_change_log_has_no_releases(text):
    assert read_changes(text) == ()


@pytest.mark.parametrize(
    ("running", "since"),
    [("0.2.0", ("0.10.0", "0.3.0")), ("0.3.0", ("0.10.0",)), ("0.9.9", ("0.10.0",)), ("0.1", None)],
)
def test_everything_since_the_one_that_runs_is_told(running, since):
    found = judge(running, end_of(LOG))
    assert isinstance(found, Update)
    assert found.version == "0.10.0"
    told = tuple(each.version for each in found.releases)
    assert told == (since or ("0.10.0", "0.3.0", "0.2.0"))


@pytest.mark.parametrize(
    ("running", "reason"),
    [
        ("0.10.0", "same_version"),
        ("0.10", "same_version"),
        ("0.11.0", "older_version"),
        ("1.0", "older_version"),
    ],
)
def test_what_is_not_newer_is_refused_with_its_version(running, reason):
    assert judge(running, end_of(LOG)) == Refused(reason, {"version": "0.10.0"})


@pytest.mark.parametrize(
    "end",
    [
        b"",
        b"MZ another program",
        end_of(LOG)[:-10],
        carried(LOG)[30:],
        end_of("nothing new here"),
        carried("")[::-1],
    ],
)
def test_a_foreign_or_torn_file_is_no_installer(end):
    assert judge("0.2.0", end) == Refused("no_installer")


def test_a_signature_may_follow_the_change_log():
    assert judge("0.3.0", end_of(LOG, behind=b"\x30\x82" * 4000)) == judge("0.3.0", end_of(LOG))


def test_the_projects_own_change_log_begins_with_this_version_and_fits():
    text = (ROOT / "docs" / "changelog.md").read_text("utf-8")
    releases = read_changes(text)
    assert releases[0].version == __version__
    assert all(each.points for each in releases)
    assert len(carried(text)) < MOST_AT_THE_END // 2
