"""The neighbours: what they are called, how often they come, how much they buy."""

from dataclasses import dataclass, field
from datetime import date, datetime

from shopqun.coupons.code import CodeKind, mint
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.papers import Paper
from shopqun.referrals.invite_code import mint_invite

SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾"
_GIVEN = (
    *("秀兰", "建国", "小满", "静", "燕", "丽", "多多", "大勇", "小军", "雯", "敏", "桂英", "志强", "海燕"),
    *("子涵", "春梅", "国华", "晓东", "美玲", "雪", "浩然", "玉兰", "文静", "立新", "欣怡", "梓萱", "凤英"),
    *("俊杰", "思远", "艳红", "嘉怡", "德明", "秋月", "永强", "若曦", "金凤", "向阳", "佳琪", "婷", "卫东"),
)
_NICKNAMES = ("{}的微信", "爱吃瓜的{}", "{}妈妈", "A{}", "{}在北门", "开心的{}")
_PHONE_HEADS = ("135", "136", "138", "139", "150", "158", "177", "186", "188", "195")
_STEP, _PHONES = 7_368_787, 100_000_000
_USUAL_YUAN = 44.0


@dataclass(slots=True)
class Neighbour:
    """A customer as the story knows her: what the books hold of her, and what decides her next visit."""

    id: int
    name: str
    wechat: str
    phone: str | None
    card_code: str
    invite_code: str
    marketing: bool
    channel: str
    joined_at: datetime
    joined_on: date
    clerk: str
    per_day: float
    usual: float
    tier: int = 1
    paid_visits: int = 0
    brought: int = 0
    uses: dict[str, int] = field(default_factory=dict)
    papers: list[Paper] = field(default_factory=list)


class Crowd:
    """Draws neighbours whose phones and codes are each hers alone."""

    def __init__(self, dice: Dice, start: int) -> None:
        self._dice = dice
        self._phone = start * 1_000_003
        self._codes: set[str] = set()

    def code(self, kind: CodeKind) -> str:
        """Draw a code nobody has."""
        while (code := mint(kind, self._dice.below).text) in self._codes:
            pass
        self._codes.add(code)
        return code

    def _invite(self) -> str:
        while (code := mint_invite(self._dice.below)) in self._codes:
            pass
        self._codes.add(code)
        return code

    def _next_phone(self) -> str:
        self._phone = (self._phone + _STEP) % (_PHONES * len(_PHONE_HEADS))
        head, rest = divmod(self._phone, _PHONES)
        return f"{_PHONE_HEADS[head]}{rest:08d}"

    def name(self) -> str:
        """Draw a name."""
        return self._dice.one_of(SURNAMES) + self._dice.one_of(_GIVEN)

    def join(self, number: int, at: datetime, day: date, *, channel: str, clerk: str) -> Neighbour:
        """Draw the next neighbour, who joins now."""
        dice, name = self._dice, self.name()
        nickname = dice.one_of(_NICKNAMES).format(name[1:]) if dice.chance(0.6) else ""
        phone = self._next_phone() if dice.chance(0.85) else None
        return Neighbour(
            id=number,
            name=name,
            wechat=nickname,
            phone=phone,
            card_code=self.code(CodeKind.CARD),
            invite_code=self._invite(),
            marketing=phone is not None and dice.chance(0.6),
            channel=channel,
            joined_at=at,
            joined_on=day,
            clerk=clerk,
            per_day=1 / (4.0 + 110.0 * dice.heavy()),
            usual=_USUAL_YUAN * (0.6 + 0.8 * dice.draw()),
        )
