"""Shops to measure on: the launched fruit shop, and as many members as are asked for."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from shopqun.clocks import StoppedClock
from shopqun.data.books import Books
from shopqun.data.members import Entry, write_members
from shopqun.members.member import NewMember
from shopqun.planning.preset import shifted
from shopqun.planning.service import PlanningService

OPENING = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)
CLOCK = StoppedClock(OPENING)
_AT_ONCE = 20_000
_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡"
    "蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛"
)
_GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红玲芬燕彬梅莉琳云洁欣"
    "怡子涵浩然雨轩思远嘉宁晨曦若晓东海峰文博志国建春秋月雪凤金德永俊向阳立新美佳"
)


def launched(folder: Path) -> Path:
    """Launch the fruit shop, with papers enough to measure on; give its file."""
    path = folder / "launched.shopqun"
    planning = PlanningService(CLOCK)
    plan, _ = planning.preset("fruit_community")
    papers = tuple(replace(each, total=50_000) for each in plan.templates)
    planning.launch(path, shifted(replace(plan, templates=papers), date(2027, 3, 1)), request_id="launch")
    return path


@cache
def with_members(folder: Path, count: int) -> Path:
    """Give a shop with so many members; made once a run."""
    path = folder / f"members-{count}.shopqun"
    shutil.copyfile(launched_once(folder), path)
    books = Books.open(path)
    with books.writing() as db:
        waiting = list(people(count))
        for start in range(0, count, _AT_ONCE):
            write_members(db, Entry(OPENING, "bench"), waiting[start : start + _AT_ONCE])
    books.close()
    return path


@cache
def launched_once(folder: Path) -> Path:
    """Launch the fruit shop, once a run."""
    return launched(folder)


def people(count: int) -> Iterator[NewMember]:
    """Give people with names, WeChat names and phones; the same ones every time."""
    dice = random.Random(20270301)  # noqa: S311 - names, not secrets
    for number in range(count):
        name = dice.choice(_SURNAMES) + "".join(dice.choices(_GIVEN, k=dice.choice((1, 2, 2))))
        phone = f"13{number * 7919 % 10**9:09d}"
        joined = date(2027, 3, 1)
        yield NewMember(
            name, f"{name[1:]}的微信", phone, marketing=number % 2 == 0, channel="", joined_on=joined
        )
