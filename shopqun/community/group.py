"""A group as it stands: how many people, which codes lead in, and which of them a poster may carry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from shopqun.basics import Refused
from shopqun.community.qr import QrShown, QrState

TYPES = ("acquisition", "conversion", "member", "fan", "flash", "repurchase", "service")
PLATFORMS = ("wechat_group", "wecom_customer_group", "qq_group", "other")
SCAN_CAP = 200
NEARLY_FULL = 180
_CAPPED = frozenset({"wechat_group", "wecom_customer_group"})


@dataclass(frozen=True, slots=True)
class Group:
    """A group and its codes at an instant; `count` is None until somebody counted."""

    id: str
    name: str
    type: str
    platform: str
    capacity: int
    count: int | None
    qr: QrShown
    contact_qr: QrShown

    @property
    def full_by_scan(self) -> bool:
        """Whether nobody can come in by scanning any more (200 people)."""
        return self.platform in _CAPPED and (self.count or 0) >= SCAN_CAP

    @property
    def nearly_full(self) -> bool:
        """Whether the next group should be prepared (180 people)."""
        return self.platform in _CAPPED and NEARLY_FULL <= (self.count or 0) < SCAN_CAP


@dataclass(frozen=True, slots=True)
class PrintableCode:
    """The code a poster carries, with what the owner should know: `group_nearly_full`, `group_qr_ageing`."""

    code: QrShown
    by_contact: bool
    warnings: tuple[str, ...] = ()


def printable_code(group: Group) -> PrintableCode | Refused:
    """Choose the code for a poster, or refuse: `group_full group_qr_missing group_qr_expired`.

    A full group, or one without a code, is entered through a contact where there is one.
    """
    facts = {"group": group.id, "name": group.name, "count": group.count}
    has_contact = group.contact_qr.state is not QrState.MISSING
    missing = group.qr.state is QrState.MISSING
    if group.full_by_scan or missing:
        if has_contact:
            return PrintableCode(group.contact_qr, by_contact=True)
        return Refused("group_full" if group.full_by_scan else "group_qr_missing", facts)
    if group.qr.state is QrState.EXPIRED:
        return Refused("group_qr_expired", facts | {"expires_at": group.qr.expires_at})
    warnings = (
        ("group_nearly_full", group.nearly_full),
        ("group_qr_ageing", group.qr.state is QrState.AGEING),
    )
    return PrintableCode(group.qr, by_contact=False, warnings=tuple(code for code, so in warnings if so))


def next_id(taken: Iterable[str]) -> str:
    """Give the first free id: Q01, Q02, …"""
    used = set(taken)
    number = 1
    while f"Q{number:02d}" in used:
        number += 1
    return f"Q{number:02d}"
