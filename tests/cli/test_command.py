"""What a room offers the command line."""

from argparse import ArgumentParser

import pytest

from shopqun.cli.command import no_arguments
from shopqun.cli.run import COMMANDS


def test_asking_for_nothing_takes_nothing():
    parser = ArgumentParser(exit_on_error=False, add_help=False)
    no_arguments(parser)
    assert vars(parser.parse_args([])) == {}


@pytest.mark.parametrize("words", sorted(COMMANDS))
def test_a_command_goes_by_its_own_words_and_its_options_can_be_built(words):
    command = COMMANDS[words]
    assert command.words == words
    assert 1 <= len(words.split()) <= 2
    command.arguments(ArgumentParser())
