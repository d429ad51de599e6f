"""`shop logo`, `shop colour`, `shop photo` on the command line, and the poster that wears them."""

from io import BytesIO

import pypdf
import pytest
from PIL import Image

from shopqun.ui.posters import painter
from tests.livery.pictures import logo, photo


@pytest.fixture
def files(tmp_path):
    (tmp_path / "logo.png").write_bytes(logo())
    (tmp_path / "photo.jpg").write_bytes(photo())
    (tmp_path / "tiny.jpg").write_bytes(photo(160, 120))
    (tmp_path / "text.png").write_text("no picture")
    return tmp_path


def test_logo_colour_and_photo_are_put_on_and_listed(terminal, files):
    (mark,) = terminal.done("shop", "logo", files / "logo.png")["wears"]
    assert {key: mark[key] for key in ("what", "about", "width", "height", "focus", "colour")} == {
        "what": "logo",
        "about": "",
        "width": 600,
        "height": 600,
        "focus": [50, 50],
        "colour": "",
    }
    assert terminal.done("shop", "colour", "#c2185b")["wears"][0]["colour"] == "#C2185B"
    (shown,) = terminal.done("shop", "photo", "C01", files / "photo.jpg", "--focus", "20,100")["wears"]
    assert (shown["what"], shown["about"], shown["name"], shown["focus"]) == (
        "template",
        "C01",
        "新邻居见面券",
        [20, 100],
    )
    assert [each["what"] for each in terminal.done("shop", "wears")["wears"]] == [
        "colour",
        "logo",
        "template",
    ]
    for off in (("logo",), ("colour",), ("photo", "C01")):
        terminal.done("shop", *off, "--off")
    assert terminal.done("shop", "wears")["wears"] == []


@pytest.mark.parametrize(
    ("words", "code", "key", "said"),
    [
        (("logo", "text.png"), 3, "reason", "picture_unknown"),
        (("colour", "pink"), 3, "reason", "bad_colour"),
        (("photo", "C99", "photo.jpg"), 3, "reason", "unknown_goods"),
        (("logo", "none.png"), 4, "trouble", "not_found"),
        (("logo",), 2, "error", "usage"),
        (("photo", "C01", "photo.jpg", "--focus", "101,5"), 2, "error", "usage"),
    ],
)
def test_what_is_refused(terminal, files, words, code, key, said):
    named = [files / word if word.endswith((".png", ".jpg")) else word for word in words]
    exit_code, body = terminal("shop", *named)
    assert (exit_code, body[key]) == (code, said)


def embedded(pdf):
    """Give the pictures in a PDF: what was in the file, opened."""
    return [Image.open(BytesIO(each.data)) for page in pypdf.PdfReader(pdf).pages for each in page.images]


def test_a_poster_holds_the_pictures_at_print_size_and_nothing_of_the_file(terminal, files):
    terminal.painter = lambda: painter
    terminal.done("shop", "logo", files / "logo.png")
    terminal.done("shop", "photo", "C01", files / "photo.jpg")
    out = files / "a6.pdf"
    made = terminal.done("posters", "make", "coupon", "C01", "--size", "a6", "--out", out)
    assert len(made["proofs"]) == 1
    assert "notes" not in made
    pictures = [each for each in embedded(out) if each.size != (1, 1)]
    assert pictures
    for each in pictures:
        assert max(each.size) <= 105 / 25.4 * 300
        assert not each.getexif()
    assert b"Exif" not in out.read_bytes()


def test_a_coarse_photo_is_told_in_one_sentence(terminal, files):
    terminal.painter = lambda: painter
    terminal.done("shop", "photo", "C01", files / "tiny.jpg")
    made = terminal.done("posters", "make", "coupon", "C01", "--size", "a3", "--out", files / "a3.pdf")
    assert made["coarse_dpi"] < 150
    assert len(made["notes"]) == 1
