"""Draws by the block are as even as single ones, and never above what was asked for."""

from collections import Counter

import pytest

from shopqun.data import randomness
from shopqun.data.randomness import draws


@pytest.mark.parametrize("count", [1, 9, 10, 32, 256])
def test_every_number_below_the_count_can_come(monkeypatch, count):
    monkeypatch.setattr(randomness.secrets, "token_bytes", lambda size: bytes(at % 256 for at in range(size)))
    below = draws()
    fair = 256 - 256 % count
    counted = Counter(below(count) for _ in range(fair))
    assert counted == dict.fromkeys(range(count), fair // count)


def test_what_would_favour_the_small_numbers_is_drawn_again(monkeypatch):
    monkeypatch.setattr(randomness.secrets, "token_bytes", lambda _: bytes([250, 255, 7, 249, 31]))
    below = draws()
    assert [below(10), below(10), below(32)] == [7, 9, 31]


def test_a_block_is_followed_by_the_next(monkeypatch):
    blocks = iter([b"\x01\x02", b"\x03\x04"])
    monkeypatch.setattr(randomness.secrets, "token_bytes", lambda _: next(blocks))
    below = draws()
    assert [below(10) for _ in range(4)] == [1, 2, 3, 4]
