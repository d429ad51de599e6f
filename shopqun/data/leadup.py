"""Campaigns as the calendar sees them, and the tasks that were planned back from them."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from shopqun.basics import Money, ShopDay
from shopqun.calendar.campaign import Campaign, CampaignKind
from shopqun.calendar.leadup import Fate, LeadUp, Led, Step, Turn, leads_of, turns_of
from shopqun.data.flashsales import list_sales
from shopqun.data.gestures import Pen
from shopqun.data.lotteries import drafts
from shopqun.data.plans import plan_in_force
from shopqun.data.tables.calendar import LeadTask, Task
from shopqun.data.tables.flashsales import SaleItem
from shopqun.flashsales.sale import Sale
from shopqun.lotteries.draft import Draft
from shopqun.planning.offers import Prize

_STAGE = "转化"


def campaigns(db: Connection, days: ShopDay) -> tuple[Campaign, ...]:
    """Give every sale and every lottery, the earliest first."""
    found = [_of_sale(db, sale, days) for sale in list_sales(db)]
    found += [_of_lottery(draft, days) for draft in drafts(db)]
    return tuple(sorted(found, key=lambda each: (each.day, each.kind, each.id)))


def lead_up(db: Connection, days: ShopDay, now: datetime, kind: CampaignKind, text: str) -> LeadUp | None:
    """Reckon back from a sale or a lottery by its id or exact name; the latest of one name."""
    fitting = [each for each in campaigns(db, days) if each.kind is kind and text in (each.id, each.name)]
    if not fitting:
        return None
    found = max(fitting, key=lambda each: (each.id == text, each.day))
    return LeadUp(found, turns_of(leads_of(found, days), _led_by(db, found), now, days))


def _of_sale(db: Connection, sale: Sale, days: ShopDay) -> Campaign:
    wanted = select(SaleItem).where(SaleItem.sale_id == sale.id).order_by(SaleItem.position)
    return Campaign(
        kind=CampaignKind.SALE,
        id=sale.id,
        name=sale.name,
        day=days.of(sale.starts_at),
        last=days.of(sale.ends_at),
        starts_at=sale.starts_at,
        collect_until=sale.pickup_until,
        goods=tuple(
            f"{row.name} {Money(row.flash_fen).spoken()}元，{row.stock}份" for row in db.execute(wanted)
        ),
        each=sale.skus_per_person,
    )


def _of_lottery(lottery: Draft, days: ShopDay) -> Campaign:
    return Campaign(
        kind=CampaignKind.LOTTERY,
        id=lottery.id,
        name=lottery.name,
        day=lottery.starts_on,
        last=lottery.ends_on,
        starts_at=None,
        collect_until=days.start(lottery.redeem_until + timedelta(days=1)),
        goods=tuple(
            f"{prize.level} {prize.name}，{prize.quantity}份"
            for prize in lottery.prizes
            if Prize(level=prize.level, name=prize.name).wins
        ),
        each=lottery.per_member_max,
        how=lottery.disclosure.get("entry_conditions", ""),
    )


def _led_by(db: Connection, campaign: Campaign) -> tuple[Led, ...]:
    wanted = (
        select(LeadTask, Task.due_at, Task.words, Task.done_at, Task.skipped_at)
        .join(Task, Task.id == LeadTask.task_id)
        .where(LeadTask.kind == campaign.kind, LeadTask.about == campaign.id)
    )
    return tuple(
        Led(
            step=Step(row.step),
            task=row.task_id,
            planned_at=row.planned_at,
            planned_words=row.planned_words,
            due_at=row.due_at,
            words=row.words,
            settled=(row.done_at or row.skipped_at) is not None,
        )
        for row in db.execute(wanted)
    )


def write_lead_up(pen: Pen, lead_up: LeadUp) -> None:
    """Put what is new into the calendar and change what moved, each with its proposal beside it."""
    who = _who(pen.db)
    for turn in lead_up.turns:
        if turn.fate is Fate.NEW:
            _put(pen, lead_up.campaign, turn, who)
        elif turn.fate is Fate.CHANGED:
            _change(pen, turn)


def _who(db: Connection) -> str:
    """Give who does what brings in money, as the plan has it."""
    plan = plan_in_force(db)
    rows = plan.sop if plan else ()
    return next((row.owner for row in rows if row.stage == _STAGE), rows[0].owner if rows else "")


def _put(pen: Pen, campaign: Campaign, turn: Turn, who: str) -> None:
    said = turn.lead.said
    task = insert(Task).values(
        sop_table="growth",
        day=turn.day,
        due_at=turn.due_at,
        stage=_STAGE,
        column=said.column,
        content_type=said.content_type,
        action=said.action,
        words=said.words,
        assignee=who,
        kpi="",
    )
    lead = insert(LeadTask).values(
        task_id=pen.db.execute(task.returning(Task.id)).scalar_one(),
        kind=campaign.kind,
        about=campaign.id,
        step=turn.lead.step,
        planned_at=turn.lead.due_at,
        planned_words=said.words,
    )
    pen.db.execute(lead)


def _change(pen: Pen, turn: Turn) -> None:
    task = update(Task).where(Task.id == turn.task)
    pen.db.execute(task.values(day=turn.day, due_at=turn.due_at, words=turn.words))
    kept = update(LeadTask).where(LeadTask.task_id == turn.task)
    pen.db.execute(kept.values(planned_at=turn.lead.due_at, planned_words=turn.lead.said.words))
