"""The import law of the house: ui, cli -> service -> data -> pure -> basics. Each failure names its cure."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "shopqun"
ROOMS = frozenset(
    path.name
    for path in PACKAGE.iterdir()
    if path.is_dir() and path.name not in ("data", "ui", "cli", "__pycache__")
)
COMPOSERS = frozenset({"app", "window", "floor", "screens", "gallery", "sample", "rooms", "__main__"})
QT = frozenset({"PySide6", "shiboken6"})
BOOK_LIBRARIES = frozenset({"sqlalchemy", "alembic", "openpyxl", "python_calamine"})
FEWEST_IMPORTS = 1200


def modules():
    """Give every module of the program by its dotted name."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "versions" not in path.parts:
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def imports(path):
    """Give every name a file imports, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for each in node.names:
                yield each.name, node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno
            for each in node.names:
                yield f"{node.module}.{each.name}", node.lineno


def layer(name):
    """Say which floor of the house a module of ours stands on."""
    parts = name.split(".")
    if len(parts) < 2:
        return "root"
    room = parts[1]
    if room in COMPOSERS:
        return "composer"
    if room in ("data", "ui", "cli"):
        return room
    if room in ROOMS:
        return "service" if parts[2:3] == ["service"] else "pure"
    return "basics"


EDGES = [(name, wanted, line) for name, path in modules() for wanted, line in imports(path)]
OURS = [(name, wanted, line) for name, wanted, line in EDGES if wanted.startswith("shopqun.")]

FORBIDDEN = {
    "basics": (("pure", "service", "data", "ui", "cli", "composer"), "move it into the room that means it"),
    "pure": (("service", "data", "ui", "cli", "composer"), "pass the value in as an argument"),
    "data": (("service", "ui", "cli", "composer"), "let the service call data, and pass values down"),
    "service": (("ui", "cli", "composer"), "return a value and let the skin show it"),
    "ui": (("data", "cli", "composer"), "go through the room's service"),
    "cli": (("ui",), "go through the room's service"),
}


@pytest.mark.parametrize("floor", FORBIDDEN)
def test_imports_run_one_way(floor):
    above, cure = FORBIDDEN[floor]
    wrong = [
        f"{name}:{line} imports {wanted}; cure: {cure}"
        for name, wanted, line in OURS
        if layer(name) == floor and layer(wanted) in above and not _allowed(name, wanted)
    ]
    assert not wrong, "\n".join(wrong)


def _allowed(name, wanted):
    """The command line may know the services of an open shop as one value, and how answers are wrapped."""
    return name.startswith("shopqun.cli.") and wanted.startswith("shopqun.rooms")


def test_a_service_never_imports_another_service():
    wrong = [
        f"{name}:{line} imports {wanted}; cure: share the step through data or a pure file"
        for name, wanted, line in OURS
        if layer(name) == "service" and layer(wanted) == "service" and not wanted.startswith(name)
    ]
    assert not wrong, "\n".join(wrong)


def test_a_screen_never_imports_another_rooms_screen():
    shared = {path.stem for path in (PACKAGE / "ui").glob("*.py")} | {"parts"}
    wrong = []
    for name, wanted, line in OURS:
        mine, theirs = name.split("."), wanted.split(".")
        rooms = mine[1] == "ui" and theirs[1] == "ui" and len(mine) > 3 and len(theirs) > 3
        if rooms and mine[2] not in shared and theirs[2] not in shared and mine[2] != theirs[2]:
            wrong.append(f"{name}:{line} imports {wanted}; cure: emit a signal, or move the part to ui/parts")
    assert not [each for each in wrong if "posters.painter" not in each], "\n".join(wrong)


def test_only_the_entry_imports_the_application():
    assert {name for name, wanted, _ in OURS if wanted.startswith("shopqun.app")} <= {
        "shopqun.__main__",
        "shopqun.gallery",
    }


@pytest.mark.parametrize(
    ("libraries", "home", "cure"),
    [
        (QT, ("ui", "composer"), "hand the drawing to ui, which is the only home of Qt"),
        (BOOK_LIBRARIES, ("data",), "write a query or a sheet function in data"),
    ],
)
def test_a_library_has_one_home(libraries, home, cure):
    wrong = [
        f"{name}:{line} imports {wanted}; cure: {cure}"
        for name, wanted, line in EDGES
        if wanted.split(".")[0] in libraries and layer(name) not in home
    ]
    assert not wrong, "\n".join(wrong)


def test_no_query_is_of_one_kind_of_database_alone():
    """The same books will lie on a server: only `data/books.py` knows that they are SQLite."""
    wrong = [
        f"{name}:{line} imports {wanted}; cure: say it in SQLAlchemy's common words"
        for name, wanted, line in EDGES
        if wanted.startswith(("sqlalchemy.dialects", "sqlite3")) and name != "shopqun.data.books"
    ]
    assert not wrong, "\n".join(wrong)


def test_pure_files_read_no_clock_and_roll_no_dice():
    wrong = [
        f"{name}:{line} imports {wanted}; cure: take it as an argument"
        for name, wanted, line in EDGES
        if layer(name) == "pure" and wanted.split(".")[0] in ("random", "secrets", "time", "os", "sqlite3")
    ]
    assert not wrong, "\n".join(wrong)


def test_the_law_saw_the_house():
    assert len(EDGES) > FEWEST_IMPORTS
    assert {layer(name) for name, _ in modules()} == {
        "root",
        "basics",
        "pure",
        "service",
        "data",
        "ui",
        "cli",
        "composer",
    }
    assert len(ROOMS) >= 12
