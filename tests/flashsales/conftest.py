"""A sale that has just opened, and a caller who never asks twice."""

import pytest
from flashsales.sale_kit import START, Caller, put_sale

from shopqun.flashsales.service import SaleService


@pytest.fixture
def sales(books, clock):
    """Give the service of a sale in its first instant."""
    put_sale(books)
    clock.at = START
    return SaleService(books, clock)


@pytest.fixture
def do(sales):
    """Give the writing gestures, each under an id of its own."""
    return Caller(sales)
