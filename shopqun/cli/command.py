"""What a room offers the command line."""

from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass

from shopqun.cli.call import Call, Reply


def no_arguments(parser: ArgumentParser) -> None:
    """Ask for nothing."""
    del parser


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its words, what it asks for, and what it does."""

    words: str
    act: Callable[[Call], Reply]
    arguments: Callable[[ArgumentParser], None] = no_arguments
