"""Where things lie."""

import sys
from pathlib import Path

import pytest
from platformdirs import windows

from shopqun import places


def test_what_ships_lies_beside_the_program():
    assert places.resource("fonts/NotoSansSC-Regular.ttf").is_file()
    assert places.resource("presets/fruit_community.json").is_file()


def test_a_frozen_program_brings_its_own(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert places.resource("fonts") == tmp_path / "resources" / "fonts"


def test_what_the_owner_keeps(own_folders):
    assert places.live_folder() == Path(own_folders) / "data"
    assert places.papers_folder() == Path(own_folders) / "Documents" / "店群通"
    assert places.last_shop_note().parent == places.live_folder()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("张姐水果/蔬菜", "张姐水果 蔬菜"),
        ('Lily\'s: "nails" <北门>?', "Lily's  nails   北门"),
        ("a\\b|c*d\n", "a b c d"),
        ("鲜果巷。", "鲜果巷。"),
        (" 店. ", "店"),
        ("...", ""),
    ],
)
def test_words_become_names_windows_takes(words, name):
    assert " ".join(places.file_name(words).split()) == " ".join(name.split())


WINDOWS_FOLDERS = {
    "CSIDL_LOCAL_APPDATA": "C:\\Users\\lan\\AppData\\Local",
    "CSIDL_PERSONAL": "C:\\Users\\lan\\OneDrive\\文档",
}


def test_documents_are_followed_to_onedrive_and_the_books_are_not(monkeypatch):
    """OneDrive moves Documents, and Windows says so to whoever asks it."""
    monkeypatch.setattr(windows, "get_win_folder", WINDOWS_FOLDERS.__getitem__)
    pc = windows.Windows("ShopQun", appauthor=False, roaming=False)
    monkeypatch.setattr(places.platformdirs, "user_documents_dir", lambda: pc.user_documents_dir)
    monkeypatch.setattr(places.platformdirs, "user_data_dir", lambda *_, **__: pc.user_data_dir)
    assert str(places.papers_folder()).startswith(WINDOWS_FOLDERS["CSIDL_PERSONAL"])
    for kept in (places.live_folder(), places.bug_log(), places.last_shop_note()):
        assert str(kept).startswith(WINDOWS_FOLDERS["CSIDL_LOCAL_APPDATA"])
        assert "OneDrive" not in str(kept)


def test_the_live_folder_is_local_and_never_roams(monkeypatch):
    asked = {}
    monkeypatch.setattr(
        places.platformdirs, "user_data_dir", lambda name, **how: asked.update(how, name=name) or "/x"
    )
    places.live_folder()
    assert asked == {"name": "ShopQun", "appauthor": False, "roaming": False}


def test_what_people_read_lies_beside_the_program():
    assert places.manual("guide.md").is_file()
    assert places.manual("changelog.md").is_file()


def test_licences_lie_in_the_folder_or_in_the_bundle(monkeypatch, tmp_path):
    app = tmp_path / "ShopQun" / "app"
    app.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(app), raising=False)
    assert places.licences() is None
    (app.parent / "licences").mkdir()
    assert places.licences() == app.parent / "licences"
    (app / "licences").mkdir()
    assert places.licences() == app / "licences"
