"""The composition root: chooses between window and command line, and is the only place that knows both."""

import io
import os
import sys
from pathlib import Path
from types import ModuleType

from shopqun.cli.run import is_command, run


def main() -> int:
    """Run what the words ask for and give the exit code."""
    words = sys.argv[1:]
    if "--gallery" in words[:-1]:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from shopqun.gallery import draw_gallery  # noqa: PLC0415 - the command line starts without Qt

        return draw_gallery(Path(words[words.index("--gallery") + 1]), os.environ)
    if is_command(words):
        return _command(words)
    from shopqun.window import open_window  # noqa: PLC0415 - the command line starts without Qt

    return open_window(words, os.environ)


def _command(words: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):  # neither is there where the program has no console
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    return run(words, os.environ, painter, sys.stdout or io.StringIO())


def painter() -> ModuleType:
    """Bring the painter, which lives with Qt."""
    from shopqun.ui.posters import painter as found  # noqa: PLC0415

    return found
