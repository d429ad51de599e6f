"""店群通 ShopQun: the customer-community desk of one small shop."""

__version__ = "0.2.0"
