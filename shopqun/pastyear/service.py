"""The past year's one door: a new shop with a plausible year behind it."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from shopqun.basics import Clock, Refused, ShopDay
from shopqun.coupons.code import CodeKind
from shopqun.data import pastyear
from shopqun.data.books import Books, discard
from shopqun.data.bulk import growing
from shopqun.data.gestures import Answered, Pen, Request, once
from shopqun.data.plans import write_plan
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.draws import moved
from shopqun.pastyear.ledger import Ledger
from shopqun.pastyear.people import Crowd
from shopqun.pastyear.shop import Shop
from shopqun.pastyear.story import DAYS, Story
from shopqun.places import resource
from shopqun.planning.launched import Launched
from shopqun.planning.outline import Preset, shifted
from shopqun.planning.preset import read_preset

MODEL = "fruit_community"
_ASIDE = 1_000_003


class PastYear:
    """Makes a shop after a year: for looking at, for pictures, and for measuring."""

    def __init__(self, clock: Clock, actor: str = "owner") -> None:
        self._clock = clock
        self._actor = actor

    def make(self, path: Path, members: int, seed: int, *, request_id: str) -> Answered[Launched]:
        """Make the shop; a seed tells one and the same year on a day. One that is there is `shop_exists`."""
        request = Request(request_id, "demo", {"members": members, "seed": seed}, self._actor)
        if path.exists():
            books = Books.open(path)
            try:
                there = Refused("shop_exists", {"path": str(path)})
                return once(books, self._clock, request, Launched, lambda _: there)
            finally:
                books.close()
        draft = path.with_name(path.name + ".new")
        discard(draft)
        books = Books.create(draft)
        try:
            with growing():
                answered = once(books, self._clock, request, Launched, lambda pen: _tell(pen, members, seed))
            books.close()
            draft.replace(path)
        except BaseException:
            books.close()
            discard(draft)
            raise
        return answered


def _tell(pen: Pen, members: int, seed: int) -> Launched:
    plan = _plan(pen.days.of(pen.at), members)
    opening = datetime.combine(plan.opening_day, time(7, 30), pen.days.zone).astimezone(UTC)
    launched = write_plan(Pen(pen.db, opening, pen.days, None), plan, ())
    dice = Dice(random.Random(seed).random)  # noqa: S311 - a story, not a secret
    crowd = Crowd(dice, seed)
    templates = pastyear.templates_of(pen.db)
    codes = {each: crowd.code(CodeKind.PUBLIC) for each in templates}
    pastyear.recode(pen.db, codes)
    shop = Shop(
        plan=plan,
        templates=templates,
        terms=pastyear.rule_of(pen.db),
        days=ShopDay(time.fromisoformat(plan.shop.day_cut_off)),
        dice=dice,
        ledger=Ledger(pastyear.last_ids(pen.db)),
        crowd=crowd,
        opens=plan.opening_day,
        now=pen.at,
        stock=pastyear.stock_of(pen.db),
    )
    aside = Dice(random.Random(seed + _ASIDE).random)  # noqa: S311 - a story, not a secret
    Story(shop, members, aside).tell()
    pastyear.write(pen.db, shop.ledger, shop.people)
    opened = tuple(replace(each, public_code=codes[each.id]) for each in launched.templates)
    return replace(launched, templates=opened)


def _plan(today: date, members: int) -> Preset:
    """Give the fruit shop's plan, begun a year ago; its festival and its lottery lie around today."""
    text = (resource("presets") / f"{MODEL}.json").read_text(encoding="utf-8")
    model = read_preset(text)[0]
    plan = shifted(model, today - timedelta(days=DAYS))
    quick = plan.groups[1]
    quick = replace(quick, open=today - timedelta(days=5), close=today + timedelta(days=1))
    draw = moved(model.lotteries[0], today + timedelta(days=1), today + timedelta(days=4))
    templates = tuple(replace(each, total=max(each.total, 12 * members)) for each in plan.templates)
    groups = (plan.groups[0], quick, *plan.groups[2:])
    return replace(plan, templates=templates, groups=groups, lotteries=(draw, *plan.lotteries[1:]))
