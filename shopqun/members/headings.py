"""Which column of somebody else's list holds what, by its heading."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

SEARCHED_ROWS = 30
SHORT = 10
_NOISE = re.compile(r"[(\[（【][^)\]）】]*[)\]）】]|[\s*:：_\-/]+")
_NAMED_FIRST = ("姓名", "称呼", "会员名称", "会员姓名", "顾客姓名", "客户姓名", "名字", "name", "备注名")


_STORED = ("余额", "储值", "卡内", "充值", "本金", "赠送金", "balance")


class Field(StrEnum):
    """What a column can hold."""

    PHONE = "phone"
    NAME = "name"
    NICKNAME = "nickname"
    WECHAT = "wechat"
    BIRTHDAY = "birthday"
    NOTE = "note"
    CHANNEL = "channel"
    JOINED = "joined"
    MARKETING = "marketing"
    TOLD = "told"
    REFUSED = "refused"
    SKIPPED = "skipped"


_WORDS: tuple[tuple[Field, tuple[str, ...]], ...] = (
    (
        Field.REFUSED,
        ("身份证", "证件", "住址", "地址", "收入", "月薪", "年薪", "工资", "孩子", "子女", "儿童"),
    ),
    (Field.REFUSED, ("宝宝", "小孩", "婚姻", "婚否", "健康", "过敏", "病史", "人脸", "idcard", "address")),
    (Field.SKIPPED, _STORED),
    (Field.SKIPPED, ("推荐人", "邀请人", "添加人", "紧急联系")),
    (Field.MARKETING, ("营销", "marketing")),
    (Field.TOLD, ("告知", "同意时间", "同意日期", "授权时间", "授权日期", "consent")),
    (Field.MARKETING, ("同意",)),
    (Field.BIRTHDAY, ("生日", "出生", "birthday")),
    (Field.PHONE, ("手机", "电话", "联系方式", "mobile", "tel", "phone")),
    (Field.WECHAT, ("微信", "wechat")),
    (Field.CHANNEL, ("来源", "渠道", "添加方式")),
    (
        Field.JOINED,
        ("入会", "注册时间", "注册日期", "加入时间", "加入日期", "添加时间", "开卡"),
    ),
    (Field.NICKNAME, ("昵称", "客户名称", "nickname")),
    (Field.NAME, _NAMED_FIRST),
    (Field.NOTE, ("备注", "描述", "说明", "note", "remark")),
)
_LEFT_OUT = (Field.REFUSED, Field.SKIPPED)
_EXACT = {
    "手机": Field.PHONE,
    "手机号": Field.PHONE,
    "电话": Field.PHONE,
    "顾客": Field.NAME,
    "会员": Field.NAME,
}


@dataclass(frozen=True, slots=True)
class Headings:
    """Where the headings stand (`row` from 0), which column each field is in, and what is left out."""

    row: int
    columns: dict[Field, int]
    titles: tuple[str, ...]
    refused: tuple[str, ...]
    skipped: tuple[str, ...]


def meaning(title: str) -> Field | None:
    """Say what a heading stands for; None for one we have no use for."""
    word = _plain(title)
    if word in _EXACT:
        return _EXACT[word]
    return next((field for field, known in _WORDS if any(part in word for part in known)), None)


def is_locked(title: str) -> bool:
    """Say whether a column is never brought in, whatever a person says of it: no right to it, or S-01."""
    return meaning(title) in _LEFT_OUT


def is_stored_value(title: str) -> bool:
    """Say whether a column holds money that customers paid ahead (S-01)."""
    word = _plain(title)
    return any(part in word for part in _STORED)


def same_list(titles: Sequence[str]) -> str:
    """Give what lists with the same headings have in common."""
    return "\n".join(_plain(title) for title in titles)


def with_columns(found: Headings, columns: Mapping[Field, int] | None) -> Headings:
    """Read the same headings with columns a person chose, if any; those that are locked stay out."""
    if columns is None:
        return found
    titles = found.titles
    chosen = {
        field: at for field, at in columns.items() if 0 <= at < len(titles) and not is_locked(titles[at])
    }
    used = set(chosen.values())
    skipped = tuple(
        title
        for at, title in enumerate(titles)
        if title and at not in used and meaning(title) is not Field.REFUSED
    )
    return replace(found, columns=chosen, skipped=skipped)


def _plain(title: str) -> str:
    return _NOISE.sub("", unicodedata.normalize("NFKC", title).casefold())


def find_headings(rows: Sequence[Sequence[str]]) -> Headings | None:
    """Find the row of headings, also below title lines; None where no row names a phone or a name."""
    weights = [_weight(row) for row in rows[:SEARCHED_ROWS]]
    best = max(range(len(weights)), key=lambda place: (weights[place], -place), default=None)
    return None if best is None or not weights[best] else _read(best, rows[best])


def _weight(row: Sequence[str]) -> int:
    """Say how much a row looks like headings: many fields in short cells; a title names one in a long."""
    fields = {title: meaning(title) for title in row if title}
    useful = {field for field in fields.values() if field is not None}
    if not useful & {Field.PHONE, Field.NAME, Field.NICKNAME}:
        return 0
    short = sum(1 for title, field in fields.items() if field and len(title) <= SHORT)
    return 2 * len(useful) + short


def _read(place: int, row: Sequence[str]) -> Headings:
    meanings = [meaning(title) if title else None for title in row]
    columns: dict[Field, int] = {}
    for column, field in enumerate(meanings):
        if field is not None and field not in _LEFT_OUT:
            columns.setdefault(field, column)
    _name_from_nickname(columns)
    used = set(columns.values())
    refused = tuple(title for title, field in zip(row, meanings, strict=True) if field is Field.REFUSED)
    left = [column for column, title in enumerate(row) if title and column not in used]
    skipped = tuple(row[column] for column in left if meanings[column] is not Field.REFUSED)
    return Headings(place, columns, tuple(row), refused, skipped)


def _name_from_nickname(columns: dict[Field, int]) -> None:
    """Let a nickname stand for the name where there is none, and for the WeChat name where there is one."""
    if Field.NICKNAME not in columns:
        return
    instead = Field.WECHAT if Field.NAME in columns else Field.NAME
    columns.setdefault(instead, columns.pop(Field.NICKNAME))
