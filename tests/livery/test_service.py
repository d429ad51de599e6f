"""What papers wear: put on, replaced, taken off, and never lost."""

import pytest
from sqlalchemy import func, select

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.data import livery
from shopqun.data.tables.livery import Picture as Kept
from shopqun.data.tables.livery import Worn
from shopqun.livery import service as room
from shopqun.livery.service import LiveryService
from shopqun.livery.worn import Wearer, Wears
from tests.livery.pictures import logo, photo
from tests.shop_kit import new_id


@pytest.fixture
def wardrobe(launched, clock):
    return LiveryService(launched, clock)


def counted(books):
    with books.reading() as db:
        return tuple(db.execute(select(func.count()).select_from(table)).scalar() for table in (Kept, Worn))


def reason(answered):
    assert isinstance(answered.value, Refused), answered
    return answered.value.reason


def test_a_logo_is_worn_replaced_and_taken_off_and_stays_in_the_books(wardrobe, launched, tmp_path):
    assert wardrobe.brand().logo is None
    file = tmp_path / "logo.png"
    file.write_bytes(logo())
    first = wardrobe.put_on_logo(file, request_id=new_id()).value
    assert isinstance(first, Wears)
    assert (first.what, first.width, first.height, first.about) == (Wearer.LOGO, 600, 600, "")
    worn = wardrobe.brand().logo
    assert worn is not None
    assert (worn.key, worn.clear, worn.tone) == (first.picture, True, "#1C7A3E")
    wardrobe.put_on_logo(logo(300, 900), request_id=new_id())
    assert wardrobe.brand().logo.height == 900
    wardrobe.put_on_logo(None, request_id=new_id())
    assert wardrobe.brand().logo is None
    assert wardrobe.wears() == ()
    assert counted(launched) == (2, 3)


def test_the_same_picture_is_kept_once(wardrobe, launched):
    for about in ("C01", "C02", "S01"):
        wardrobe.put_on_photo(about, photo(), request_id=new_id())
    assert counted(launched) == (1, 3)
    assert [(each.what, each.about, each.name) for each in wardrobe.wears()] == [
        (Wearer.ARTICLE, "S01", "丹东99草莓500g"),
        (Wearer.TEMPLATE, "C01", "新邻居见面券"),
        (Wearer.TEMPLATE, "C02", "周中满减券"),
    ]


@pytest.mark.parametrize(("text", "worn"), [("#c2185b", "#C2185B"), ("", ""), ("1C7A3E", "#1C7A3E")])
def test_a_colour_is_worn_or_none(wardrobe, text, worn):
    wardrobe.put_on_colour("#102030", request_id=new_id())
    wardrobe.put_on_colour(text, request_id=new_id())
    assert wardrobe.brand().colour == worn


def test_a_photo_is_found_by_id_or_name_and_its_focus_moves_by_a_row_of_its_own(wardrobe, launched):
    wardrobe.put_on_photo("新邻居见面券", photo(), (10, 90), request_id=new_id())
    (one,) = wardrobe.goods("coupon", "C01")
    assert (one.photo.focus_x, one.photo.focus_y) == (10, 90)
    wardrobe.move_focus(Wearer.TEMPLATE, "C01", (130, -5), request_id=new_id())
    (one,) = wardrobe.goods("coupon", "C01")
    assert (one.photo.focus_x, one.photo.focus_y) == (100, 0)
    assert counted(launched) == (1, 2)
    assert reason(wardrobe.move_focus(Wearer.TEMPLATE, "C02", (1, 1), request_id=new_id())) == "no_photo"


def test_what_on_a_poster_may_wear_a_photo(wardrobe):
    assert [each.about for each in wardrobe.goods("coupon", "C03")] == ["C03"]
    assert [each.about for each in wardrobe.goods("price", "F01")][:2] == ["S01", "S02"]
    assert wardrobe.goods("board", "F01") == wardrobe.goods("sale", "F01")
    assert wardrobe.goods("coupon", "C99") == wardrobe.goods("group", "Q01") == ()


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda room: room.put_on_logo(b"no picture", request_id=new_id()), "picture_unknown"),
        (lambda room: room.put_on_colour("pink", request_id=new_id()), "bad_colour"),
        (lambda room: room.put_on_photo("C99", photo(), request_id=new_id()), "unknown_goods"),
        (lambda room: room.put_on_photo("C01", b"GIF89a", request_id=new_id()), "picture_unknown"),
    ],
)
def test_what_is_refused_changes_nothing(wardrobe, launched, act, expected):
    assert reason(act(wardrobe)) == expected
    assert counted(launched) == (0, 0)


def test_files_that_are_not_there_or_far_too_large(wardrobe, tmp_path, monkeypatch):
    with pytest.raises(ShopTrouble) as caught:
        wardrobe.put_on_logo(tmp_path / "none.png", request_id=new_id())
    assert caught.value.kind is Trouble.NOT_FOUND
    monkeypatch.setattr(room, "MOST_BYTES", 100)
    file = tmp_path / "film.mp4"
    file.write_bytes(bytes(101))
    assert reason(wardrobe.put_on_logo(file, request_id=new_id())) == "picture_too_large"


def test_asked_again_it_is_done_once(wardrobe, launched):
    asked = new_id()
    first = wardrobe.put_on_photo("C01", photo(), request_id=asked)
    again = wardrobe.put_on_photo("C01", photo(), request_id=asked)
    assert (again.value, again.repeated) == (first.value, True)
    assert reason(wardrobe.put_on_photo("C02", photo(), request_id=asked)) == "request_id_reused"
    assert counted(launched) == (1, 1)


def test_equal_bytes_are_held_once(wardrobe, launched):
    wardrobe.put_on_logo(logo(), request_id=new_id())
    with launched.reading() as db:
        one, other = (livery.picture_of(db, Wearer.LOGO, "") for _ in range(2))
    assert one.data is other.data


def test_a_copy_of_the_books_carries_the_pictures(wardrobe, launched, clock, tmp_path):
    wardrobe.put_on_logo(logo(), request_id=new_id())
    launched.copy_to(tmp_path / "copy.shopqun")
    copy = type(launched).open(tmp_path / "copy.shopqun")
    try:
        assert LiveryService(copy, clock).brand().logo == wardrobe.brand().logo
    finally:
        copy.close()
