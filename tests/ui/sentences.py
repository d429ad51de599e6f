"""What every sentence of the window must be, said once for the tests of the rooms' words."""

import re

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
