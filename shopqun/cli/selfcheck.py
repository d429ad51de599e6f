"""`self-check`: is everything there that the program needs? It needs no shop and no screen."""

from importlib import metadata
from platform import python_version, system

from shopqun import __version__
from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply
from shopqun.cli.command import Command
from shopqun.places import resource
from shopqun.planning.service import PlanningService
from shopqun.posters.boxes import Sheet
from shopqun.posters.layout import compose
from shopqun.posters.paper import PAPERS
from shopqun.posters.proof import proof_dpi, prove
from shopqun.posters.reading import read_theme
from shopqun.posters.trial import RARE_CHARACTERS, trial_brief

_PARTS = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "openpyxl",
    "python-calamine",
    "qrcode",
    "zxing-cpp",
    "pillow",
)


def _self_check(call: Call) -> Reply:
    problems: list[str] = []
    painter = call.painter()
    lacking = painter.missing_characters(RARE_CHARACTERS)
    if lacking:
        problems.append(f"fonts lack {lacking}")
    sheet = compose(
        trial_brief(), PAPERS["a6"], read_theme(resource("themes") / "fresh.json"), painter.measure
    )
    read = (
        prove(sheet, list(painter.render_pages(sheet, proof_dpi(sheet))))
        if isinstance(sheet, Sheet)
        else sheet
    )
    if isinstance(read, Refused):
        problems.append(f"a QR was drawn and not read: {read.reason}")
    planning = PlanningService(call.clock)
    trades = planning.trades()
    problems += [
        f"preset {each.id} breaks {checked.violations[0].rule}"
        for each in trades
        if (checked := planning.check(*planning.preset(each.id))).blocked
    ]
    body = {
        "version": __version__,
        "python": python_version(),
        "system": system(),
        "versions": _versions(),
        "fonts": [path.name for path in sorted(resource("fonts").glob("*.ttf"))],
        "decoders": ["zxing-cpp"],
        "translations": sorted(path.stem for path in resource("translations").glob("*.qm")),
        "presets": [each.id for each in trades],
        "qr_read": not isinstance(read, Refused),
        "problems": problems,
    }
    return Reply(body, refused=Refused("self_check_failed") if problems else None)


def _versions() -> dict[str, str]:
    """Give the versions of the parts; a frozen program may not carry all their papers."""
    found = {}
    for part in _PARTS:
        try:
            found[part] = metadata.version(part)
        except metadata.PackageNotFoundError:
            found[part] = "?"
    return found


COMMANDS = (Command("self-check", _self_check),)
