"""The rows for what was found: every answer with its page, the kind with the best answer first."""

from __future__ import annotations

from collections.abc import Sequence

from shopqun.finding.answer import Found, FoundCode, FoundEvent, FoundMember, What
from shopqun.finding.ranking import Grade, Group, best, in_order
from shopqun.ui.finding import wording
from shopqun.ui.finding.entry import Entry

MOST_COMMANDS = 6
_ICON = {
    What.PAPER: "ticket",
    What.PICKUP: "shopping-basket",
    What.TICKET: "dices",
    What.TEMPLATE: "ticket-percent",
    What.SALE: "zap",
    What.LOTTERY: "dices",
    What.CHAT_GROUP: "message-circle",
}
_LEAD = {What.TEMPLATE: "coupon {}", What.SALE: "{}", What.LOTTERY: "draw {}"}


def entries(found: Found, commands: Sequence[Entry]) -> tuple[Entry, ...]:
    """Give the rows for what was found, and the commands that fit."""
    fitting = best(found.text, commands, lambda each: each.names, MOST_COMMANDS)
    rows = {
        Group.CODES: _code(found.code) if found.code else [],
        Group.MEMBERS: [_member(each) for each in found.members] + ([_all()] if found.more else []),
        Group.EVENTS: [_event(each) for each in found.events],
        Group.COMMANDS: [each for each, _ in fitting],
    }
    grades = {
        Group.CODES: [Grade.WHOLE] if found.code else [],
        Group.MEMBERS: [each.grade for each in found.members],
        Group.EVENTS: [each.grade for each in found.events],
        Group.COMMANDS: [grade for _, grade in fitting],
    }
    return tuple(row for group in in_order(grades) for row in rows[group])


def _code(code: FoundCode) -> list[Entry]:
    """Lead a code to its page; what can be used now leads to the till first, where Enter uses it."""
    icon, note, chip = _ICON[code.what], wording.about_code(code), wording.code_state(code)
    page = {What.PICKUP: f"claim {code.about}", What.TICKET: f"ticket {code.code}"}
    shown = Entry(
        Group.CODES, icon, code.name, "events", page.get(code.what, f"paper {code.code}"), note, chip
    )
    if code.state not in {"issued", "held"}:
        return [shown]
    return [Entry(Group.CODES, "scan-line", wording.to_till(code), "till", code.code, code.name), shown]


def _member(each: FoundMember) -> Entry:
    line = each.line
    return Entry(
        Group.MEMBERS,
        "user",
        line.name,
        "members",
        str(line.id),
        wording.about_member(line),
        (line.tier, "brand"),
        narrows=True,
    )


def _all() -> Entry:
    return Entry(Group.MEMBERS, "users", wording.every_member(), "members", "customers", narrows=True)


def _event(each: FoundEvent) -> Entry:
    event = each.event
    if event.what is What.CHAT_GROUP:
        place, about = "groups", event.id
    else:
        place, about = "events", _LEAD[event.what].format(event.id)
    return Entry(Group.EVENTS, _ICON[event.what], event.name, place, about, wording.kind(event))
