"""A later start rings; whoever runs hears it, and only in the same folder."""

import subprocess
import sys

import pytest

from shopqun.ui.doorbell import Doorbell, name_of, ring


@pytest.fixture
def bell(qapp, tmp_path):
    made = Doorbell(name_of(tmp_path))
    yield made
    made.close()


def test_two_users_of_a_computer_do_not_hear_each_other(tmp_path):
    assert name_of(tmp_path / "a") == name_of(tmp_path / "b" / ".." / "a")
    assert name_of(tmp_path / "a") != name_of(tmp_path / "b")


@pytest.mark.parametrize("about", ["", "C:/店 的/我的店.shopqun"])
def test_another_program_is_heard(bell, tmp_path, qtbot, about):
    code = "import sys; from shopqun.ui.doorbell import ring; sys.exit(not ring(*sys.argv[1:]))"
    with qtbot.waitSignal(bell.rung, timeout=20_000) as heard:
        caller = subprocess.Popen([sys.executable, "-c", code, name_of(tmp_path), about])
    assert heard.args == [about]
    assert caller.wait(20) == 0


def test_where_nobody_runs_nobody_answers(qapp, tmp_path):
    assert not ring(name_of(tmp_path), "")


def test_a_closed_bell_is_deaf_and_its_place_is_free(qapp, tmp_path):
    Doorbell(name_of(tmp_path)).close()
    assert not ring(name_of(tmp_path), "")
    again = Doorbell(name_of(tmp_path))
    assert ring(name_of(tmp_path), "")
    again.close()
