from __future__ import annotations

import threading

from shopqun.basics import Refused, ShopTrouble, Touched, Trouble
from shopqun.ui.work import PaperJob, Stopped, Work


def test_a_job_waits_for_its_lane_and_brings_its_value(work, hands):
    got: list[int] = []
    work.books(lambda: 41 + 1, got.append)
    assert got == []
    hands.books.turn()
    assert got == [42]
    assert hands.paper.jobs == []


def test_it_is_busy_until_every_value_is_shown(work, hands):
    assert not work.busy
    work.books(lambda: 1, lambda _: work.paper(lambda _job: 2, lambda _: None))
    assert work.busy
    hands.books.turn()
    assert work.busy, "the first job asked for another"
    hands.paper.turn()
    assert not work.busy


def test_jobs_come_in_order(work, hands):
    got: list[str] = []
    for name in "abc":
        work.books(lambda name=name: name, got.append)
    hands.books.turn_all()
    assert got == ["a", "b", "c"]


def test_a_gesture_that_wrote_is_told_after_its_value_is_shown(work, hands):
    heard: list[object] = []
    work.touched.connect(heard.append)
    work.books(lambda: "ok", heard.append, Touched.TILL | Touched.COUPONS)
    hands.books.turn()
    assert heard == ["ok", Touched.TILL | Touched.COUPONS]


def test_what_was_touched_can_hang_on_the_answer(work, hands):
    heard: list[Touched] = []
    work.touched.connect(heard.append)

    def touches(answer: Refused | int) -> Touched:
        return Touched.NOTHING if isinstance(answer, Refused) else Touched.MEMBERS

    work.books(lambda: Refused("phone_taken"), lambda _: None, touches)
    work.books(lambda: 7, lambda _: None, touches)
    hands.books.turn_all()
    assert heard == [Touched.MEMBERS]


def test_the_worlds_trouble_goes_to_its_own_hearer_or_to_all(work, hands):
    def locked() -> None:
        raise ShopTrouble(Trouble.LOCKED, "books")

    own: list[ShopTrouble] = []
    work.books(locked, lambda _: None, Touched.TILL)
    work.books(locked, lambda _: None, trouble=own.append)
    hands.books.turn_all()
    assert [trouble.kind for trouble in hands.troubles] == [Trouble.LOCKED]
    assert [trouble.about for trouble in own] == ["books"]
    assert hands.bugs == []


def test_a_bug_goes_to_the_crash_card_and_the_lane_goes_on(work, hands):
    got: list[int] = []
    work.books(lambda: 1 // 0, got.append, Touched.TILL)
    work.books(lambda: 5, got.append)
    hands.books.turn_all()
    assert got == [5]
    assert [type(bug) for bug in hands.bugs] == [ZeroDivisionError]


def test_paper_tells_its_steps(work, hands):
    steps: list[tuple[int, int]] = []
    got: list[str] = []

    def job(paper: PaperJob) -> str:
        for page in (1, 2):
            paper.step(page, 2)
        return "two.pdf"

    work.paper(job, got.append, progress=lambda done, total: steps.append((done, total)))
    hands.paper.turn()
    assert (steps, got) == ([(1, 2), (2, 2)], ["two.pdf"])


def test_paper_stops_at_its_next_step_and_tidies_up(work, hands):
    tidied: list[str] = []
    got: list[object] = []

    def job(paper: PaperJob) -> str:
        try:
            paper.step(1, 9)
        except Stopped:
            tidied.append("part removed")
            raise
        return "never"

    handle = work.paper(job, got.append, stopped=lambda: got.append("stopped"))
    handle.stop()
    hands.paper.turn()
    assert (tidied, got, hands.bugs) == (["part removed"], ["stopped"], [])


def test_stopping_without_a_hearer_is_quiet(work, hands):
    got: list[object] = []
    work.paper(lambda paper: paper.step(1, 1), got.append).stop()
    hands.paper.turn()
    assert (got, hands.bugs) == ([], [])


def test_after_closing_nothing_starts_and_nothing_is_shown(work, hands):
    got: list[int] = []
    work.books(lambda: 1, got.append)
    work.close()
    work.books(lambda: 2, got.append)
    assert (hands.books.shut, hands.paper.shut, len(hands.books.jobs)) == (True, True, 1)
    hands.books.turn()
    assert got == []


def test_real_lanes_bring_the_value_to_the_windows_thread(qtbot):
    work = Work(lambda _: None, lambda _: None)
    seen: list[tuple[str, threading.Thread]] = []
    work.books(
        lambda: threading.current_thread().name, lambda name: seen.append((name, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(seen), timeout=3000)
    work.close()
    name, shown_on = seen[0]
    assert name.startswith("books")
    assert shown_on is threading.main_thread()


def test_real_steps_are_told_on_the_windows_thread(qtbot):
    work = Work(lambda _: None, lambda _: None)
    told: list[threading.Thread] = []
    got: list[str] = []

    def job(paper: PaperJob) -> str:
        paper.step(1, 1)
        return threading.current_thread().name

    work.paper(job, got.append, progress=lambda _done, _total: told.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(got), timeout=3000)
    work.close()
    assert told == [threading.main_thread()]
    assert got[0].startswith("paper")


def test_a_long_paper_never_holds_the_books(qtbot):
    work = Work(lambda _: None, lambda _: None)
    gate = threading.Event()
    got: list[str] = []
    work.paper(lambda _: gate.wait(5), lambda _: got.append("paper"))
    work.books(lambda: "books", got.append)
    qtbot.waitUntil(lambda: got == ["books"], timeout=3000)
    gate.set()
    qtbot.waitUntil(lambda: got == ["books", "paper"], timeout=3000)
    work.close()
