from datetime import date

from shopqun.till.closing import Closing, PapersUsed


def test_papers_of_all_kinds_add_up():
    day = Closing(date(2027, 3, 1), papers=(PapersUsed("a", 2, 1600), PapersUsed("b", 1, 0)))
    assert (day.papers_used, day.off_fen) == (3, 1600)
