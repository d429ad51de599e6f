"""The rules in force, the case book, and what was decided about people in the groups."""

import msgspec
from sqlalchemy import Connection, Row, func, insert, select, update

from shopqun.community.limits import Limits
from shopqun.conduct.rules import Rules, Version, sorted_out
from shopqun.conduct.standing import Case, CaseState, Decision
from shopqun.data.gestures import Pen
from shopqun.data.tables.community import ChatGroup, GroupLimit
from shopqun.data.tables.conduct import CaseEvent, GroupCase, GroupDecision, RuleVersion
from shopqun.data.tables.shop import Plan
from shopqun.planning.preset import Preset


def versions(db: Connection) -> tuple[Version, ...]:
    """Give every version of the rules, the newest last; the first is what the plan brought."""
    plan = db.execute(select(Plan).order_by(Plan.id.desc()).limit(1)).one_or_none()
    first = 1 if plan is None else 2
    rows = db.execute(select(RuleVersion).order_by(RuleVersion.id))
    kept = tuple(
        Version(
            first + at, msgspec.json.decode(row.rules, type=Rules), row.business_day, row.why, row.case_id
        )
        for at, row in enumerate(rows)
    )
    if plan is None:
        return kept
    document = msgspec.json.decode(plan.document, type=Preset)
    return (Version(1, sorted_out(document.group_rules), plan.opens_on), *kept)


def rules_written(db: Connection) -> Rules | None:
    """Give the newest rules somebody wrote, or None where the plan's own still hold."""
    document = db.execute(select(RuleVersion.rules).order_by(RuleVersion.id.desc()).limit(1)).scalar()
    return None if document is None else msgspec.json.decode(document, type=Rules)


def write_rules(pen: Pen, rules: Rules, why: str, case: int | None) -> None:
    """Write the next version of the rules."""
    document = msgspec.json.encode(rules).decode()
    pen.db.execute(
        insert(RuleVersion).values(rules=document, why=why, case_id=case, at=pen.at, business_day=pen.day)
    )


def cases(db: Connection) -> tuple[Case, ...]:
    """Give the whole case book, oldest first."""
    newest = select(func.max(CaseEvent.id)).group_by(CaseEvent.case_id)
    said = {row.case_id: row for row in db.execute(select(CaseEvent).where(CaseEvent.id.in_(newest)))}
    led = {each.case: each.number for each in versions(db) if each.case is not None}
    rows = select(GroupCase, ChatGroup.name).join(ChatGroup).order_by(GroupCase.id)
    return tuple(_case(row, said.get(row.id), led.get(row.id)) for row in db.execute(rows))


def find_case(db: Connection, number: int) -> Case | None:
    """Find a case by its number."""
    return next((each for each in cases(db) if each.id == number), None)


def case(db: Connection, number: int) -> Case:
    """Give a case that is there."""
    return next(each for each in cases(db) if each.id == number)


def _case(row: Row[GroupCase, str], event: Row[CaseEvent] | None, rule: int | None) -> Case:
    state = CaseState(event.state) if event is not None else CaseState.OPEN
    return Case(
        row.id,
        row.group_id,
        row.name,
        row.who,
        row.deed,
        row.told_by,
        row.warned,
        row.business_day,
        state,
        event.why if event is not None else "",
        rule,
    )


def add_case(pen: Pen, group: str, who: str, deed: str, told_by: str, *, warned: bool) -> int:
    """Write down what happened; give the number of the case."""
    new = insert(GroupCase).values(
        group_id=group,
        who=who,
        deed=deed,
        told_by=told_by,
        warned=warned,
        at=pen.at,
        business_day=pen.day,
    )
    return int(pen.db.execute(new.returning(GroupCase.id)).scalar_one())


def add_event(pen: Pen, case: int, state: CaseState, why: str) -> None:
    """Write what became of a case."""
    pen.db.execute(insert(CaseEvent).values(case_id=case, state=state, why=why, at=pen.at))


def decisions(db: Connection) -> tuple[Decision, ...]:
    """Give every decision about a person, oldest first."""
    rows = db.execute(select(GroupDecision).order_by(GroupDecision.id))
    return tuple(
        Decision(row.group_id, row.who, row.removed, row.why, row.business_day, row.after_case)
        for row in rows
    )


def add_decision(pen: Pen, decision: Decision) -> None:
    """Write what a person decided."""
    pen.db.execute(
        insert(GroupDecision).values(
            group_id=decision.group_id,
            who=decision.who,
            removed=decision.removed,
            why=decision.why,
            after_case=decision.after,
            at=pen.at,
            business_day=decision.day,
        )
    )


def limits(db: Connection) -> Limits:
    """Give the limits in force."""
    rows = db.execute(select(GroupLimit.name, GroupLimit.value).order_by(GroupLimit.id))
    return Limits(**{row.name: row.value for row in rows})


def set_limit(pen: Pen, name: str, value: int) -> None:
    """Write a limit; from now on it is the one in force."""
    pen.db.execute(insert(GroupLimit).values(name=name, value=value, at=pen.at))


def forget(db: Connection, words: frozenset[str], blank: str) -> None:
    """Blank everybody in the case book who goes by one of these words."""
    for table in (GroupCase, GroupDecision):
        db.execute(update(table).where(table.who.in_(words)).values(who=blank))
    db.execute(update(GroupCase).where(GroupCase.told_by.in_(words)).values(told_by=blank))
