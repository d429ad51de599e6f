"""`self-check` says what is there, and names what is not."""

import io
import json
from types import SimpleNamespace

import pytest

from shopqun import __version__
from shopqun.basics import Refused
from shopqun.cli import selfcheck as module
from shopqun.cli.run import run
from shopqun.compliance.findings import Violation
from shopqun.planning.service import PlanningService
from shopqun.posters.proof import GreyPage
from shopqun.ui.posters import painter

FAKE = {
    "missing_characters": lambda _: "",
    "measure": painter.measure,
    "render_pages": painter.render_pages,
}


def self_check(**other):
    """Ask with a painter that does something else; no shop is named anywhere."""
    out = io.StringIO()
    drawing = SimpleNamespace(**(FAKE | other))
    code = run(["--json", "self-check"], {"SHOPQUN_NOW": "2027-03-01T11:00:00+08:00"}, lambda: drawing, out)
    return code, json.loads(out.getvalue())


@pytest.fixture
def quick(monkeypatch):
    """Take the drawing for done, for tests about something else."""
    monkeypatch.setattr(module, "compose", lambda *_: Refused("not_asked"))


def test_all_is_there_without_a_shop():
    code, body = self_check(missing_characters=painter.missing_characters)
    assert (code, body["ok"], body["problems"], body["qr_read"]) == (0, True, [], True)
    assert body["version"] == __version__
    assert len(body["presets"]) == 10
    assert body["fonts"] == ["NotoSansSC-Bold.ttf", "NotoSansSC-Regular.ttf"]
    assert body["decoders"] == ["zxing-cpp"]
    assert set(body["versions"]) >= {"SQLAlchemy", "openpyxl", "zxing-cpp"}
    assert "?" not in body["versions"].values()


def test_it_asks_the_fonts_for_rare_names_and_the_yuan_sign():
    asked = []
    self_check(missing_characters=lambda text: asked.append(text) or "")
    assert set("喆堃珺¥") <= set(asked[0])


def test_a_font_that_lacks_a_character(quick):
    code, body = self_check(missing_characters=lambda _: "喆堃")
    assert (code, body["ok"], body["reason"]) == (3, False, "self_check_failed")
    assert "fonts lack 喆堃" in body["problems"]


def test_a_code_that_was_drawn_and_cannot_be_read():
    def blank(sheet, dpi):
        for page in painter.render_pages(sheet, dpi):
            yield GreyPage(page.width, page.height, b"\xff" * len(page.pixels))

    code, body = self_check(render_pages=blank)
    assert (code, body["reason"], body["qr_read"]) == (3, "self_check_failed", False)
    assert body["problems"] == ["a QR was drawn and not read: unreadable_qr"]


def test_a_sheet_that_cannot_be_laid_out(quick):
    code, body = self_check()
    assert (code, body["qr_read"]) == (3, False)
    assert body["problems"] == ["a QR was drawn and not read: not_asked"]


def test_a_preset_that_breaks_a_rule_is_named_with_it(monkeypatch):
    whole = PlanningService.check

    def check(self, preset, cautions=()):
        checked = whole(self, preset, cautions)
        if preset.id != "hotpot_neighborhood":
            return checked
        return SimpleNamespace(blocked=True, violations=(Violation("L-01", "lotteries[0]", "超了"),))

    monkeypatch.setattr(PlanningService, "check", check)
    code, body = self_check()
    assert code == 3
    assert body["problems"] == ["preset hotpot_neighborhood breaks L-01"]


def test_a_part_without_papers_is_told_as_unknown(monkeypatch):
    known = module.metadata.version

    def version(part):
        if part == "pillow":
            raise module.metadata.PackageNotFoundError(part)
        return known(part)

    monkeypatch.setattr(module.metadata, "version", version)
    code, body = self_check()
    assert (code, body["versions"]["pillow"]) == (0, "?")
    assert body["versions"]["SQLAlchemy"] == known("SQLAlchemy")
