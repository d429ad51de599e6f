"""Writing a print down and listing it."""

import pytest
from shop_kit import new_id

from shopqun.data.gestures import Request, once
from shopqun.data.prints import print_of, prints, record
from shopqun.posters.made import Wanted
from shopqun.prints.record import SheetProof


@pytest.fixture
def recorded(launched, clock):
    """Write a print of so many sheets with two codes each; give its number."""

    def write(kind, about, sheets=1):
        proofs = [
            SheetProof(about, page, (f"a{page}", f"b{page}"), ("x", "y"), 530, 21)
            for page in range(1, sheets + 1)
        ]
        kept = Wanted(kind, about, placement="门口").kept("pdf", "x.pdf")
        request = Request(new_id(), "test", {})
        return once(launched, clock, request, int, lambda pen: record(pen, "owner", kept, proofs)).value

    return write


def test_the_newest_stand_first_with_what_they_count(launched, recorded, clock):
    first, second = recorded("card", "1", 3), recorded("card", "2")
    with launched.reading() as db:
        newest, oldest = prints(db)
        assert [newest.id, oldest.id] == [second, first]
        assert (oldest.sheets, oldest.codes, oldest.spoiled) == (3, 6, 0)
        assert (oldest.placement, oldest.way, oldest.file, oldest.by) == ("门口", "pdf", "x.pdf", "owner")
        assert (oldest.at, oldest.edge, oldest.headline) == (clock.at, "", "")
        assert prints(db, limit=1) == (newest,)


def test_one_kind_and_one_thing(launched, recorded):
    for kind, about in (("card", "1"), ("card", "2"), ("group", "1")):
        recorded(kind, about)
    with launched.reading() as db:
        assert [each.about for each in prints(db, "card")] == ["2", "1"]
        assert [each.kind for each in prints(db, about="1")] == ["group", "card"]
        assert [each.id for each in prints(db, "card", "2")] == [2]
        assert print_of(db, 2).about == "2"
        assert print_of(db, 9) is None


def test_a_print_without_codes_has_its_sheet_all_the_same(launched, clock):
    kept = Wanted("lottery", "L01").kept("png", "x.png")
    request = Request(new_id(), "test", {})
    once(launched, clock, request, int, lambda pen: record(pen, "owner", kept, [SheetProof("L01", 1)]))
    with launched.reading() as db:
        (only,) = prints(db)
    assert (only.sheets, only.codes) == (1, 0)
