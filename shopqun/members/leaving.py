"""What a member may ask of her own record: a copy, an end; and two records that are one person."""

from dataclasses import dataclass

from shopqun.members.member import MemberLine
from shopqun.members.portrait import Portrait
from shopqun.reports.sheet import Column, Kind, Sheet, Typed, Value

_SCOPES = {"record": "留存资料", "marketing": "接收营销消息"}
_HAPPENED = {
    "joined": "登记",
    "purchase": "消费",
    "redemption": "用券",
    "invited": "邀请了",
    "was_invited": "被邀请",
    "reward": "奖励",
    "claim": "抢购",
    "paper": "发券",
    "refund": "退款",
    "consent": "同意与撤回",
    "tier": "等级变化",
}


@dataclass(frozen=True, slots=True)
class OwnFields:
    """What only she may see in full."""

    phone: str | None
    birthday_md: str | None
    note: str
    channel: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A record that was erased or merged away; `kept` is the member who has it all now, if anybody."""

    member: int
    number: str
    kept: int | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A copy of her record that was written for a member."""

    member: int


def own_sheets(portrait: Portrait, own: OwnFields) -> tuple[Sheet, Sheet, Sheet]:
    """Lay out all the shop keeps of a member, her phone in full (个保法 45: a copy is her right)."""
    return _facts(portrait.line, own), _agreed(portrait), _happened(portrait)


def _facts(line: MemberLine, own: OwnFields) -> Sheet:
    rows: tuple[tuple[str, Value], ...] = (
        ("会员号", line.number),
        ("称呼", line.name),
        ("微信名", line.wechat),
        ("手机", own.phone),
        ("生日", own.birthday_md),
        ("备注", own.note),
        ("来源", own.channel),
        ("等级", line.tier),
        ("入会日", Typed(Kind.DATE, line.joined_on)),
        ("近12月实付（元）", Typed(Kind.MONEY, line.spent_12m_fen)),
        ("会员卡码", line.card_code),
        ("邀请码", line.invite_code),
    )
    return Sheet("我的信息", (Column("项目", width=18), Column("内容", Kind.CODE, 28)), rows)


def _agreed(portrait: Portrait) -> Sheet:
    columns = (Column("事项", width=16), Column("状态"), Column("版本"), Column("时间", Kind.INSTANT, 18))
    rows = tuple(
        (_SCOPES.get(one.scope, one.scope), "同意" if one.given else "已撤回", one.version, one.at)
        for one in portrait.agreements
    )
    return Sheet("同意记录", columns, rows)


def _happened(portrait: Portrait) -> Sheet:
    columns = (
        Column("时间", Kind.INSTANT, 18),
        Column("事项"),
        Column("编号", Kind.CODE),
        Column("说明", width=24),
        Column("金额（元）", Kind.MONEY),
    )
    rows = tuple(
        (one.at, _HAPPENED.get(one.what, one.what), one.reference, one.about, one.amount_fen)
        for one in portrait.timeline
    )
    return Sheet("往来记录", columns, rows)
