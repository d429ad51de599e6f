"""The tables of the shop file, one file per room; importing this package makes the metadata whole."""

from shopqun.data.tables import (
    calendar,
    community,
    compliance,
    conduct,
    coupons,
    flashsales,
    livery,
    lotteries,
    loyalty,
    members,
    placements,
    prints,
    referrals,
    shop,
    staff,
    till,
)
from shopqun.data.tables.base import Base

__all__ = [
    "Base",
    "calendar",
    "community",
    "compliance",
    "conduct",
    "coupons",
    "flashsales",
    "livery",
    "lotteries",
    "loyalty",
    "members",
    "placements",
    "prints",
    "referrals",
    "shop",
    "staff",
    "till",
]
