"""What the groups want of the owner today: a new code, more room, a look, an answer counted, help."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from shopqun.calendar.todo import Todo, TodoKind, Urgency
from shopqun.community.group import Group
from shopqun.community.health import ESCORT, Health
from shopqun.community.qr import QrState

_A_DAY = timedelta(days=1)


def of_groups(groups: Sequence[Group]) -> Iterator[Todo]:
    """Name groups whose code or room runs out, and those without a code."""
    for group in groups:
        ends, count = group.qr.expires_at, group.count or 0
        if group.qr.state is QrState.EXPIRED:
            yield _group(TodoKind.QR_EXPIRED, Urgency.NOW, group, ends, count)
        elif group.qr.state is QrState.AGEING:
            yield _group(TodoKind.QR_AGEING, Urgency.SOON, group, ends, count)
        if group.full_by_scan:
            yield _group(TodoKind.GROUP_FULL, Urgency.SOON, group, None, count)
        elif group.nearly_full:
            yield _group(TodoKind.GROUP_NEARLY_FULL, Urgency.TODAY, group, None, count)
    bare = [group for group in groups if _bare(group)]
    if bare:
        names = tuple(group.name for group in bare)
        yield Todo("qr_missing", TodoKind.QR_MISSING, Urgency.TODAY, bare[0].id, count=len(bare), names=names)


def _bare(group: Group) -> bool:
    return group.qr.state is QrState.MISSING and group.contact_qr.state is QrState.MISSING


def _group(kind: TodoKind, urgency: Urgency, group: Group, at: datetime | None, count: int) -> Todo:
    return Todo(f"{kind}:{group.id}", kind, urgency, group.id, group.name, at, count)


def of_healths(healths: Sequence[Health], now: datetime, today: date) -> Iterator[Todo]:
    """Name groups that wait for a look (003-01), for answers to be counted (003-15), or for help."""
    for kind, urgency, due in (
        (TodoKind.ESCORT, Urgency.TODAY, [each for each in healths if 0 < each.look <= ESCORT[-1]]),
        (TodoKind.CHECKUP, Urgency.SPARE, [each for each in healths if each.look > ESCORT[-1]]),
    ):
        if due:
            names = tuple(each.name for each in due)
            yield Todo(kind, kind, urgency, due[0].group_id, count=due[0].look, names=names)
    for each in healths:
        due_at = each.probe.due_at if each.probe else None
        if due_at is not None and due_at <= now:
            yield _fares(TodoKind.PROBE, Urgency.SOON, each, due_at)
        if each.sleeps:
            yield _fares(TodoKind.DORMANT, Urgency.TODAY, each, None)
        if each.leaving and each.check is not None and today - each.check.day <= _A_DAY:
            yield _fares(TodoKind.LEAVING, Urgency.TODAY, each, None, each.leaving)


def _fares(kind: TodoKind, urgency: Urgency, one: Health, at: datetime | None, count: int = 0) -> Todo:
    return Todo(f"{kind}:{one.group_id}", kind, urgency, one.group_id, one.name, at, count)
