"""The studio's service over the fruit shop's real books."""

import pytest

from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter


@pytest.fixture
def posters(launched, clock, qapp):
    return PosterService(launched, clock, lambda: painter)
