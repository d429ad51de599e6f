"""What every sentence of the window must be, said once for the tests of the rooms' words."""

import inspect
import re
from collections.abc import Mapping

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_LEFT_OVER = re.compile(r"[{}]")
_SHOUTS = re.compile(r"[!！]")
_ENDS = ("。", "？")


def is_wording(said: str, code: str = "") -> bool:
    """Say whether these are words for the owner: Chinese, not the code, calm, nothing left unfilled."""
    return bool(
        _CHINESE.search(said)
        and said.strip() == said
        and (not code or code not in said)
        and not _LEFT_OVER.search(said)
        and not _SHOUTS.search(said)
        and "None" not in said
    )


def is_sentence(said: str, code: str = "") -> bool:
    """Say whether these are words that end as a sentence does."""
    return is_wording(said, code) and said.endswith(_ENDS)


def spoken_by(module):
    """Give all a module says without being asked for anything, as (function, words) pairs."""
    return [
        (name, words)
        for name, tell in vars(module).items()
        if inspect.isfunction(tell)
        and tell.__module__ == module.__name__
        and not name.startswith("_")
        and not inspect.signature(tell).parameters
        for words in _flat(tell())
    ]


def unfit(module, *but):
    """Give what a module says that is no wording for the owner, except by the functions named."""
    return [(name, said) for name, said in spoken_by(module) if name not in but and not is_wording(said)]


def _flat(said):
    if isinstance(said, str):
        return [said]
    parts = said.values() if isinstance(said, Mapping) else said
    return [words for each in parts for words in _flat(each)]
