"""One press, one gesture: the button is locked until the answer is here, and every answer is shown."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QAbstractButton

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Answer(Protocol[T_co]):
    """What a writing gesture came to, as the services give it."""

    @property
    def value(self) -> T_co | Refused:
        """The answer, or why not."""
        ...


@dataclass(frozen=True)  # slots would forbid `Press[Batch](...)` on Python 3.11
class Press(Generic[T]):
    """What a button does: `act` gets the request id, on the books lane.

    `took` gets an answer, `problem` one sentence for a refusal (made by `words`) or a trouble.
    """

    act: Callable[[str], Answer[T]]
    took: Callable[[T], None]
    words: Callable[[Refused], str]
    problem: Callable[[str], None]
    touches: Touched


def press(work: Work, button: QAbstractButton, does: Press[T]) -> None:
    """Start a gesture under a new request id; nothing happens while the last one is under way."""
    if not button.isEnabled():
        return
    button.setEnabled(False)
    request = str(uuid.uuid4())

    def done(answer: Answer[T]) -> None:
        button.setEnabled(True)
        if isinstance(answer.value, Refused):
            does.problem(does.words(answer.value))
        else:
            does.took(answer.value)

    def trouble(what: ShopTrouble) -> None:
        button.setEnabled(True)
        does.problem(sentence(what))

    def touches(answer: Answer[T]) -> Touched:
        return Touched.NOTHING if isinstance(answer.value, Refused) else does.touches

    work.books(lambda: does.act(request), done, touches, trouble)
