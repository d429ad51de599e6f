"""Chance, handed in from outside: the same seed tells the same story."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Dice:
    """Draws from `draw`, which gives numbers from 0 up to, and without, 1."""

    draw: Callable[[], float]

    def chance(self, likely: float) -> bool:
        """Say yes with this likelihood."""
        return self.draw() < likely

    def below(self, count: int) -> int:
        """Give a whole number from 0 up to, and without, `count`."""
        return int(self.draw() * count)

    def one_of(self, choices: Sequence[T]) -> T:
        """Give one of these."""
        return choices[int(self.draw() * len(choices))]

    def days(self, per_day: float) -> float:
        """Give the days until something that happens so often a day happens again."""
        return -math.log(1.0 - self.draw()) / per_day

    def heavy(self) -> float:
        """Give a number from 0 to 1 that is small more often than not: many come often, some seldom."""
        return math.pow(self.draw(), 1.4)

    def around(self, usual: float) -> float:
        """Give a number around the usual one, sometimes twice and rarely thrice as much."""
        return usual * math.exp(0.45 * math.sqrt(-2.0 * math.log(1.0 - self.draw())) * self._turn())

    def _turn(self) -> float:
        return math.cos(2.0 * math.pi * self.draw())
