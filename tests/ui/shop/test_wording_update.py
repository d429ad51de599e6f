"""The words for a newer program: every refusal, every step."""

from __future__ import annotations

import pytest
from ui.sentences import is_sentence, is_wording, unfit

from shopqun.basics import Refused
from shopqun.ui.shop import wording_update

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_said_is_calm_and_whole():
    assert unfit(wording_update) == []


@pytest.mark.parametrize("reason", ["no_installer", "same_version", "older_version"])
def test_every_refusal_has_a_sentence(reason):
    said = wording_update.refusal(Refused(reason, {"version": "0.1.0"}))
    assert is_sentence(said, reason)


def test_steps_name_the_file_and_the_copy_comes_first():
    first, second, warning = wording_update.steps("店群通-安装-0.3.0.exe")
    assert "备份" in first
    assert "店群通-安装-0.3.0.exe" in second
    assert all(is_sentence(each) for each in (first, second, warning))


def test_versions_and_files_stand_in_their_words():
    assert wording_update.versions("0.2.0", "0.3.0") == "您用的是 0.2.0，这个文件是 0.3.0"
    assert is_wording(wording_update.since("0.3.0"))
    assert is_wording(wording_update.kept("D:\\备份", "a.exe"))
