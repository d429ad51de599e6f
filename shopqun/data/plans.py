"""Writing a whole plan into the books: groups, gifts, templates, the referral rule, sales, calendar."""

from datetime import datetime, time

import msgspec
from sqlalchemy import Connection, insert, select

from shopqun.basics import ShopDay
from shopqun.coupons.template import Template as Terms
from shopqun.data import coupons, gifts
from shopqun.data.counting import Milestone
from shopqun.data.gestures import Pen
from shopqun.data.rewards import Promise
from shopqun.data.tables.calendar import Task
from shopqun.data.tables.community import ChatGroup
from shopqun.data.tables.coupons import CouponTemplate, Gift
from shopqun.data.tables.flashsales import Sale, SaleItem
from shopqun.data.tables.lotteries import Lottery, LotteryPrize
from shopqun.data.tables.members import Tier
from shopqun.data.tables.referrals import ReferralRule
from shopqun.data.tables.shop import Plan, Shop
from shopqun.planning.launched import Launched, Named, NewTemplate
from shopqun.planning.preset import Caution, Preset, Reward, Template

_STAGES = {"搭建": "setup", "拉新": "growth", "裂变": "growth", "转化": "growth"}


def write_plan(pen: Pen, preset: Preset, warnings: tuple[Caution, ...]) -> Launched:
    """Write a checked plan into empty books; give what was opened."""
    pen.db.execute(insert(Shop).values(_shop(pen, preset)))
    pen = Pen(pen.db, pen.at, ShopDay(time.fromisoformat(preset.shop.day_cut_off)), pen.last_at)
    document = msgspec.json.encode(preset).decode()
    pen.db.execute(
        insert(Plan).values(
            preset=preset.id, opens_on=preset.opening_day, launched_at=pen.at, document=document
        )
    )
    _write_groups(pen, preset)
    _write_gifts(pen, preset)
    templates = _write_templates(pen, preset)
    _write_rules(pen, preset)
    _write_sales(pen, preset)
    _write_lotteries(pen, preset)
    _write_tasks(pen, preset)
    return Launched(
        shop=preset.shop.name,
        groups=tuple(Named(group.id, group.name) for group in preset.groups),
        templates=templates,
        sales=tuple(Named(sale.id, sale.name) for sale in preset.sales),
        lotteries=tuple(Named(lottery.id, lottery.name) for lottery in preset.lotteries),
        tasks=len(preset.sop),
        announcement=preset.announcement,
        warnings=warnings,
    )


def plan_in_force(db: Connection) -> Preset | None:
    """Give the plan that was launched last, prose and all."""
    document = db.execute(select(Plan.document).order_by(Plan.id.desc()).limit(1)).scalar()
    return msgspec.json.decode(document, type=Preset) if document else None


def _shop(pen: Pen, preset: Preset) -> dict[str, object]:
    shop = preset.shop
    return {
        "id": 1,
        "name": shop.name,
        "category": shop.category,
        "place": shop.address or shop.location,
        "phone": shop.phone,
        "open_hours": shop.open,
        "day_cut_off": shop.day_cut_off,
        "created_at": pen.at,
    }


def _write_groups(pen: Pen, preset: Preset) -> None:
    for group in preset.groups:
        pen.db.execute(
            insert(ChatGroup).values(
                id=group.id,
                name=group.name,
                type=group.type,
                lifecycle=group.lifecycle,
                platform=group.platform,
                capacity=group.capacity,
                opens_on=group.open,
                closes_on=group.close,
                columns=msgspec.json.encode(group.columns).decode(),
            )
        )


def _write_gifts(pen: Pen, preset: Preset) -> None:
    for gift in preset.gifts:
        pen.db.execute(
            insert(Gift).values(
                sku=gift.sku,
                name=gift.name,
                cost_fen=gift.cost_fen,
                retail_fen=gift.retail_fen,
                purpose=gift.use,
            )
        )
        if gift.qty:
            gifts.move(pen, gift.sku, gift.qty, "plan", preset.id)


def _write_templates(pen: Pen, preset: Preset) -> tuple[NewTemplate, ...]:
    opened = []
    for template in preset.templates:
        pen.db.execute(insert(CouponTemplate).values(_template(preset, template)))
        terms = coupons.template_named(pen.db, template.id)
        if terms is not None:
            opened.append(_public(pen, preset, terms))
    return tuple(opened)


def _public(pen: Pen, preset: Preset, terms: Terms) -> NewTemplate:
    """Open a template's public code: its first day is the opening day, or today when that has passed."""
    paper = coupons.open_public_code(pen, terms, max(preset.opening_day, pen.day))
    return NewTemplate(terms.id, terms.name, paper.codes[0], paper.expires_at)


def _template(preset: Preset, template: Template) -> dict[str, object]:
    gives = template.gives
    gift = preset.gift(gives.sku) if gives else None
    from_hour, to_hour = template.hours or (None, None)
    cost = template.cost_fen if template.cost_fen is not None else (gift.cost_fen if gift else 0)
    return {
        "id": template.id,
        "name": template.name,
        "kind": template.kind,
        "value_fen": template.value_fen,
        "value_pct": template.value_pct or None,
        "max_off_fen": template.max_off_fen,
        "min_spend_fen": template.min_spend_fen,
        "valid_days": template.valid_days,
        "total": template.total,
        "per_member": template.per_member,
        "audience": template.audience,
        "stack": template.stack,
        "weekdays": "".join(str(day) for day in template.weekdays),
        "from_hour": from_hour,
        "to_hour": to_hour,
        "gives_sku": gives.sku or None if gives else None,
        "gives_name": (gives.name or (gift.name if gift else gives.sku)) if gives else None,
        "gives_quantity": gives.quantity if gives else 0,
        "cost_fen": cost,
        "terms": template.terms,
    }


def _write_rules(pen: Pen, preset: Preset) -> None:
    for tier in preset.tiers:
        pen.db.execute(insert(Tier).values(level=tier.level, name=tier.name, need_12m_fen=tier.need_12m_fen))
    rule = preset.referral
    if rule is None:
        return
    steps = [Milestone(count=step.count, reward=_promise(step.reward)) for step in rule.milestones]
    pen.db.execute(
        insert(ReferralRule).values(
            id=1,
            window_days=rule.window_days,
            hold_days=rule.hold_days,
            invitee_min_spend_fen=rule.invitee_min_spend_fen,
            monthly_cap=rule.monthly_cap_per_inviter,
            inviter_reward=_side(rule.inviter_reward),
            invitee_reward=_side(rule.invitee_reward),
            milestones=msgspec.json.encode(steps).decode(),
        )
    )


def _side(reward: Reward | None) -> str:
    return msgspec.json.encode(_promise(reward) if reward else None).decode()


def _promise(reward: Reward) -> Promise:
    if reward.coupon:
        return Promise("coupon", reward.coupon, reward.quantity)
    if reward.gift:
        return Promise("gift", reward.gift, reward.quantity)
    return Promise("points", "points", reward.points * reward.quantity)


def _write_sales(pen: Pen, preset: Preset) -> None:
    for sale in preset.sales:
        pen.db.execute(
            insert(Sale).values(
                id=sale.id,
                name=sale.name,
                starts_at=sale.start,
                ends_at=sale.end,
                pickup_until=sale.pickup_until,
                skus_per_person=sale.skus_per_person,
            )
        )
        for position, item in enumerate(sale.items):
            pen.db.execute(
                insert(SaleItem).values(
                    sale_id=sale.id,
                    sku=item.sku,
                    position=position,
                    name=item.name,
                    cost_fen=item.cost_fen,
                    regular_fen=item.regular_fen,
                    low7_fen=item.low7_fen,
                    flash_fen=item.flash_fen,
                    stock=item.stock,
                    per_person=item.limit,
                )
            )


def _write_lotteries(pen: Pen, preset: Preset) -> None:
    for lottery in preset.lotteries:
        pen.db.execute(
            insert(Lottery).values(
                id=lottery.id,
                name=lottery.name,
                state="drafted",
                starts_on=lottery.start,
                ends_on=lottery.end,
                redeem_until=lottery.redeem_until,
                deck=lottery.deck,
                per_member_max=lottery.per_member_max,
                disclosure=msgspec.json.encode(lottery.disclosure).decode(),
            )
        )
        for prize in lottery.prizes:
            pen.db.execute(
                insert(LotteryPrize).values(
                    lottery_id=lottery.id,
                    level=prize.level,
                    name=prize.name,
                    quantity=prize.quantity,
                    retail_fen=prize.retail_fen,
                    cost_fen=prize.cost_fen,
                    probability_bp=prize.probability_bp,
                    gives_sku=prize.gives.sku if prize.gives else None,
                )
            )


def _write_tasks(pen: Pen, preset: Preset) -> None:
    for row in preset.sop:
        due = datetime.combine(row.date, time.fromisoformat(row.time), pen.days.zone)
        pen.db.execute(
            insert(Task).values(
                sop_table=_STAGES.get(row.stage, "maintenance"),
                day=row.date,
                due_at=due,
                stage=row.stage,
                column=row.column,
                content_type=row.content_type,
                action=row.action,
                words=row.script,
                assignee=row.owner,
                kpi=row.kpi,
            )
        )
