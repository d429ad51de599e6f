"""A sample shop to look at: the fruit shop after twelve days, made through the doors a real one uses."""

import random
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import qrcode

from shopqun.basics import SHOP_ZONE, Clock, Money, Refused
from shopqun.data.books import discard
from shopqun.planning.preset import Preset, Sale, shifted
from shopqun.planning.service import PlanningService
from shopqun.rooms import Painter, Rooms, open_rooms
from shopqun.till.service import Counter

_DAYS = 12
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾"
_GIVEN = (
    *("秀兰", "建国", "小满", "静", "燕", "丽", "多多", "大勇", "小军", "雯", "敏", "桂英", "志强", "海燕"),
    *("子涵", "春梅", "国华", "晓东", "美玲", "雪", "浩然", "玉兰", "文静", "立新", "欣怡", "梓萱", "凤英"),
    *("俊杰", "思远", "艳红", "嘉怡", "德明", "秋月", "永强", "若曦", "金凤", "向阳", "佳琪", "婷"),
)
_CALLED = ("姐", "阿姨", "哥", "奶奶", "叔")
_GROUP = "https://work.weixin.qq.com/gm/3f9c1a7e2b5d4086a1c7"
_FLASH_GROUP = "https://weixin.qq.com/g/AwYAAJx3kQ9vR2mNpL7sT4uWzXcVbHdF"


@dataclass(slots=True)
class _Hands:
    """A clock that is turned by hand while the sample is made."""

    at: datetime
    set_by_hand: bool = True

    def now(self) -> datetime:
        """Give the moment it was turned to."""
        return self.at


def make_sample(path: Path, clock: Clock, painter: Painter) -> None:
    """Make the sample shop anew in `path`; what was there is gone. The same day gives the same shop."""
    discard(path)
    today = clock.now().astimezone(SHOP_ZONE).date()
    hands = _Hands(datetime.combine(today - timedelta(days=_DAYS), time(7, 30), SHOP_ZONE).astimezone(UTC))
    planning = PlanningService(hands)
    preset, _ = planning.preset("fruit_community")
    plan = _with_sale_tonight(preset, today - timedelta(days=_DAYS))
    planning.launch(path, plan, request_id=str(uuid.uuid4()))
    rooms = open_rooms(path, hands, painter)
    try:
        _Days(rooms, hands, random.Random(7), clock.now()).live()  # noqa: S311 - a story, not a secret
    finally:
        rooms.close()


def _with_sale_tonight(preset: Preset, opens: date) -> Preset:
    """Open the plan on a day, and add a sale for this evening beside the one that was."""
    moved = shifted(preset, opens)
    first = moved.sales[0]
    return replace(moved, sales=(first, _again(first)))


def _again(first: Sale) -> Sale:
    week = timedelta(days=_DAYS - 5)
    items = tuple(item for item in first.items if item.sku in ("S01", "S02", "S05"))
    return replace(
        first,
        id="F02",
        name="今晚鲜果夜市",
        start=first.start and first.start + week,
        end=first.end and first.end + week,
        pickup_until=first.pickup_until and first.pickup_until + week,
        items=items,
    )


class _Days:
    """Twelve days at the counter."""

    def __init__(self, rooms: Rooms, hands: _Hands, dice: random.Random, now: datetime) -> None:
        self._rooms = rooms
        self._hands = hands
        self._dice = dice
        self._now = now
        self._members: list[tuple[str, str]] = []

    def live(self) -> None:
        """Let the days pass, one moment after another, up to the present."""
        welcome, midweek = self._issue("C01", 40), self._issue("C02", 30)
        for day in range(_DAYS + 1):
            for _ in self._moments(day):
                self._serve(welcome, midweek)
            if day == _DAYS - 5:
                self._keep_codes()
                midweek = self._issue("C02", 30)
            if day == 5:
                self._sell("F01")
            if day == 8:
                self._pay_what_is_due()
            if day not in (4, _DAYS):
                self._tick_off()
        self._pay_what_is_due(but=3)

    def _issue(self, template: str, count: int) -> list[str]:
        batch = self._rooms.coupons.issue(template, count, placement="收银台", request_id=_new())
        return [] if isinstance(batch.value, Refused) else list(batch.value.codes)

    def _tick_off(self) -> None:
        """Do what the calendar asks for today."""
        for task in self._rooms.tasks.tasks_today():
            self._rooms.tasks.done(task.id, request_id=_new())

    def _moments(self, day: int) -> Iterator[None]:
        """Step through a day's customers; stop at the present."""
        start = self._hands.at.astimezone(SHOP_ZONE).replace(hour=8, minute=0)
        if day:
            start += timedelta(days=1)
        moments = sorted(self._dice.randrange(0, 13 * 60) for _ in range(self._dice.randint(7, 12)))
        for minute in moments:
            at = (start + timedelta(minutes=minute)).astimezone(UTC)
            if at >= self._now:
                return
            self._hands.at = at
            yield
        self._hands.at = max(self._hands.at, start.astimezone(UTC))

    def _serve(self, welcome: list[str], midweek: list[str]) -> None:
        """Serve one customer: half of them new, some sent by a friend, some with a paper."""
        clerk = self._dice.choice(("小林", "小林", "老板"))
        bill = Money(self._dice.randrange(1880, 9600, 10))
        till = self._rooms.till
        if self._dice.random() < 0.45 or len(self._members) < 3:
            member = self._join(clerk)
            counter = Counter(amount=bill, member=member, clerk=clerk)
            if welcome and self._dice.random() < 0.7:
                till.scan(welcome.pop(), counter, scan_id=_new())
            else:
                till.buy(counter, request_id=_new())
            return
        member, _ = self._dice.choice(self._members)
        counter = Counter(amount=bill, member=member, clerk=clerk)
        if midweek and self._dice.random() < 0.5:
            till.scan(midweek.pop(), counter, scan_id=_new())
        else:
            till.buy(counter, request_id=_new())

    def _join(self, clerk: str) -> str:
        name = self._dice.choice(_SURNAMES) + self._dice.choice(_GIVEN)
        friend = (
            self._dice.choice(self._members[:6])[1]
            if len(self._members) > 5 and self._dice.random() < 0.6
            else ""
        )
        answer = self._rooms.members.add(
            name,
            phone=f"13{self._dice.randrange(10**9):09d}",
            wechat=f"{name[1:]}的微信" if self._dice.random() < 0.5 else "",
            record_consent=True,
            marketing=self._dice.random() < 0.6,
            invited_by=friend,
            clerk=clerk,
            request_id=_new(),
        )
        if isinstance(answer.value, Refused):
            return self._members[0][0]
        member = answer.value.member
        self._members.append((str(member.id), member.invite_code))
        return str(member.id)

    def _sell(self, sale: str) -> None:
        """Sell the first flash sale out, and let most of it be collected."""
        board = self._rooms.sales.show(sale)
        if isinstance(board, Refused):
            return
        self._hands.at = board.sale.starts_at + timedelta(minutes=1)
        wants = [
            f"{_neighbour(number)} {standing.item.name} {standing.item.per_person}份"
            for number, standing in enumerate(
                standing
                for standing in board.items
                for _ in range(standing.item.stock // standing.item.per_person + 2)
            )
        ]
        listing = "\n".join(f"{number}. {want}" for number, want in enumerate(wants, 1))
        self._rooms.sales.paste(sale, f"#接龙\n{board.sale.name}\n{listing}", request_id=_new())
        self._hands.at = board.sale.ends_at
        claims = self._rooms.sales.claims(sale)
        for claim in () if isinstance(claims, Refused) else claims:
            if claim.state == "held" and self._dice.random() < 0.9:
                self._rooms.sales.pickup(claim.pickup_code, request_id=_new())

    def _pay_what_is_due(self, but: int = 0) -> None:
        due = self._rooms.referrals.rewards("due")
        for line in due[: max(0, len(due) - but)]:
            self._rooms.referrals.pay(str(line.id), "本人签收", request_id=_new())

    def _keep_codes(self) -> None:
        """Keep two groups' codes as she would: from pictures taken five days ago."""
        made_on = self._hands.at.astimezone(SHOP_ZONE).date()
        with tempfile.TemporaryDirectory() as folder:
            for group, payload, people in (("Q01", _GROUP, 187), ("Q02", _FLASH_GROUP, 64)):
                picture = Path(folder) / f"{group}.png"
                qrcode.make(payload).save(str(picture))
                self._rooms.groups.keep_qr(group, picture, made_on, request_id=_new())
                self._rooms.groups.count(group, people, request_id=_new())


def _neighbour(number: int) -> str:
    """Name a neighbour as the group's rules ask: building and form of address, no two alike."""
    building, place = divmod(number, len(_SURNAMES))
    return f"{building + 1}栋{_SURNAMES[place]}{_CALLED[place % len(_CALLED)]}"


def _new() -> str:
    return str(uuid.uuid4())
