"""What Today's list says: each thing to do as a row. What stands around it is in `wording`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shopqun.calendar.service import Today
from shopqun.calendar.todo import Todo, TodoKind, Urgency
from shopqun.community.group import SCAN_CAP
from shopqun.ui.lists import listed
from shopqun.ui.parts.todo import Action
from shopqun.ui.parts.todo import Todo as Row
from shopqun.ui.plan_words import shown, to_post
from shopqun.ui.today import wording_times as times
from shopqun.ui.today.wording import backup_note, backup_title

_NAMES_SHOWN = 3
_WORDS_SHOWN = 60
_TONE = {Urgency.NOW: "bad", Urgency.SOON: "warn", Urgency.TODAY: "brand", Urgency.SPARE: "info"}


def row(todo: Todo, seen: Today) -> Row:
    """Say one thing to do: what, by when, why, and what can be pressed."""
    plain = _PLAIN.get(todo.kind)
    return plain(todo) if plain else _TIMED[todo.kind](todo, seen)


def _sale(todo: Todo, seen: Today) -> Row:
    starts = todo.at or seen.now
    left = QCoreApplication.translate("Today", "还有 {count} 份没人登记").format(count=todo.count)
    go = Action("go", QCoreApplication.translate("Today", "进抢购台"))
    if seen.now < starts:
        title = QCoreApplication.translate("Today", "{hour} {name}开抢").format(
            hour=times.hour(starts, seen.facts.days), name=todo.name
        )
        return _row(todo, "zap", title, left, times.wait(starts - seen.now), (go,))
    title = QCoreApplication.translate("Today", "{name}正在抢").format(name=todo.name)
    copy = Action("copy", QCoreApplication.translate("Today", "复制剩余播报"), "copy")
    return _row(todo, "zap", title, left, QCoreApplication.translate("Today", "已开抢"), (copy, go))


def _task(todo: Todo, seen: Today) -> Row:
    due = todo.at or seen.now
    title = f"{times.hour(due, seen.facts.days)} {todo.name}"
    late = QCoreApplication.translate("Today", "到点了")
    chip = late if due <= seen.now else times.wait(due - seen.now)
    done = Action("done", QCoreApplication.translate("Today", "做好了"), "check")
    copy = Action("copy", QCoreApplication.translate("Today", "复制话术"), "copy")
    actions = (done, copy) if todo.words else (done,)
    return _row(todo, "send", title, _reason(todo), chip, actions)


def _reason(todo: Todo) -> str:
    return shown(todo.note) or _cut(to_post(todo.words))


def _cut(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _WORDS_SHOWN else f"{flat[:_WORDS_SHOWN]}…"


def _qr_expired(todo: Todo, seen: Today) -> Row:
    title = QCoreApplication.translate("Today", "{name}的二维码过期了").format(name=todo.name)
    why = QCoreApplication.translate("Today", "贴着它的海报已经扫不进群，换一张新码再重印")
    return _row(todo, "qr-code", title, why, _ends(todo, seen), (_new_code(),))


def _qr_ageing(todo: Todo, seen: Today) -> Row:
    title = QCoreApplication.translate("Today", "{name}的二维码快过期").format(name=todo.name)
    why = QCoreApplication.translate("Today", "微信群码只有 7 天，到期前换码，贴出去的海报也要换")
    return _row(todo, "qr-code", title, why, _ends(todo, seen), (_new_code(),))


def _ends(todo: Todo, seen: Today) -> str:
    if todo.at is None:
        return ""
    days = seen.facts.days
    on = times.near(days.local(todo.at).date(), days.local(seen.now).date())
    return QCoreApplication.translate("Today", "{day} 0 点到期").format(day=on)


def _new_code() -> Action:
    return Action("go", QCoreApplication.translate("Today", "换码并重印"))


def _group_full(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{name} {count} 人，扫码进不来了")
    why = QCoreApplication.translate("Today", "海报改印店员的码，或者开下一个群")
    action = Action("go", QCoreApplication.translate("Today", "去安排"))
    said = title.format(name=todo.name, count=todo.count)
    return _row(todo, "users", said, why, QCoreApplication.translate("Today", "满了"), (action,))


def _group_nearly_full(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{name} {count} 人，快满了")
    why = QCoreApplication.translate("Today", "满 {cap} 人就扫不进来，请先把下一个群准备好").format(
        cap=SCAN_CAP
    )
    chip = QCoreApplication.translate("Today", "差 {count} 人").format(count=SCAN_CAP - todo.count)
    action = Action("go", QCoreApplication.translate("Today", "准备新群"))
    return _row(todo, "users", title.format(name=todo.name, count=todo.count), why, chip, (action,))


def _qr_missing(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{count} 个群还没有二维码").format(count=todo.count)
    why = QCoreApplication.translate("Today", "{names}：存了码才能印进群海报").format(
        names=_names(todo.names)
    )
    action = Action("go", QCoreApplication.translate("Today", "去存码"))
    return _row(todo, "qr-code", title, why, "", (action,))


def _pickup(todo: Todo, seen: Today) -> Row:
    title = QCoreApplication.translate("Today", "{count} 份等着来提货").format(count=todo.count)
    until = times.hour(todo.at, seen.facts.days) if todo.at else ""
    chip = QCoreApplication.translate("Today", "今天 {hour} 截止").format(hour=until)
    action = Action("go", QCoreApplication.translate("Today", "看名单"))
    return _row(todo, "package", title, todo.name, chip, (action,))


def _left_behind(todo: Todo, seen: Today) -> Row:
    title = QCoreApplication.translate("Today", "{count} 份过了时间没来提").format(count=todo.count)
    why = QCoreApplication.translate("Today", "{name}：问一声，或者放掉").format(name=todo.name)
    chip = times.moment(todo.at, seen.now, seen.facts.days) if todo.at else ""
    action = Action("go", QCoreApplication.translate("Today", "去处理"))
    return _row(todo, "package", title, why, chip, (action,))


def _rewards(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{count} 份老带新奖励可以发了").format(count=todo.count)
    chip = QCoreApplication.translate("Today", "等待期已过")
    action = Action("go", QCoreApplication.translate("Today", "去发"))
    return _row(todo, "gift", title, _names(todo.names), chip, (action,), tone="ok")


def _review(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{count} 位新顾客的介绍等您看").format(count=todo.count)
    why = QCoreApplication.translate("Today", "{names}：有点不寻常，您看过才算").format(
        names=_names(todo.names)
    )
    action = Action("go", QCoreApplication.translate("Today", "去看"))
    return _row(todo, "handshake", title, why, "", (action,))


def _coupon_ends(todo: Todo, seen: Today) -> Row:
    days, ends = seen.facts.days, todo.at or seen.now
    last = times.near(_last_day(ends, seen), days.of(seen.now))
    title = QCoreApplication.translate("Today", "{name}{day}是最后一天").format(name=todo.name, day=last)
    why = QCoreApplication.translate("Today", "提醒还没用的邻居；到期后把印着它的海报撤下来")
    copy = Action("copy", QCoreApplication.translate("Today", "复制提醒"), "copy")
    return _row(todo, "ticket-percent", title, why, "", (copy,))


def _last_day(ends: datetime, seen: Today) -> date:
    return seen.facts.days.of(ends) - timedelta(days=1)


def reminder(todo: Todo, seen: Today) -> str:
    """Give the words for the group about a coupon that ends, with its date (P-04) and no pressure."""
    last = _last_day(todo.at or seen.now, seen)
    words = QCoreApplication.translate("Today", "各位邻居，{name}用到 {month}月{day}日，手里还有的别忘了。")
    return words.format(name=todo.name, month=last.month, day=last.day)


def _backup(todo: Todo, seen: Today) -> Row:
    action = Action("backup", QCoreApplication.translate("Today", "现在备份"))
    return _row(todo, "hard-drive", backup_title(seen), backup_note(seen), "", (action,), tone="warn")


def _tasks_missed(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "前几天有 {count} 件没打勾").format(count=todo.count)
    why = QCoreApplication.translate("Today", "做过的打个勾，没做的就让它过去")
    action = Action("go", QCoreApplication.translate("Today", "看日历"))
    return _row(todo, "calendar-check", title, why, "", (action,))


def _removals(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{count} 位满 3 次警告").format(count=todo.count)
    why = QCoreApplication.translate("Today", "{names}：移出还是留下，请您决定").format(
        names=_names(todo.names)
    )
    action = Action("go", QCoreApplication.translate("Today", "去决定"))
    return _row(todo, "flag", title, why, "", (action,))


def _probe(todo: Todo, seen: Today) -> Row:
    title = QCoreApplication.translate("Today", "数一数{name}几个人回了").format(name=todo.name)
    why = QCoreApplication.translate("Today", "体温测试：2 小时和 24 小时各数一次")
    chip = times.moment(todo.at, seen.now, seen.facts.days) if todo.at else ""
    action = Action("go", QCoreApplication.translate("Today", "去记"))
    return _row(todo, "hourglass", title, why, chip, (action,))


def _escort(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "头七天护航：第 {day} 天看一看").format(day=todo.count)
    why = QCoreApplication.translate("Today", "{names}：数人数、退了几人、几个人说话").format(
        names=_names(todo.names)
    )
    action = Action("go", QCoreApplication.translate("Today", "去体检"))
    return _row(todo, "clipboard-check", title, why, "", (action,))


def _checkup(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{count} 个群该做每周体检").format(count=len(todo.names))
    action = Action("go", QCoreApplication.translate("Today", "去体检"))
    return _row(todo, "clipboard-check", title, _names(todo.names), "", (action,))


def _dormant(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{name}睡着了").format(name=todo.name)
    why = QCoreApplication.translate("Today", "先救三步，再决定留还是散")
    action = Action("go", QCoreApplication.translate("Today", "去救"))
    return _row(todo, "moon", title, why, "", (action,))


def _leaving(todo: Todo) -> Row:
    title = QCoreApplication.translate("Today", "{name}退群的多了").format(name=todo.name)
    why = QCoreApplication.translate("Today", "少发广告，问问刚走的老顾客为什么")
    chip = QCoreApplication.translate("Today", "退了 {pct}%").format(pct=todo.count)
    action = Action("go", QCoreApplication.translate("Today", "去看看"))
    return _row(todo, "users", title, why, chip, (action,))


_PLAIN: dict[TodoKind, Callable[[Todo], Row]] = {
    TodoKind.REWARDS: _rewards,
    TodoKind.GROUP_FULL: _group_full,
    TodoKind.GROUP_NEARLY_FULL: _group_nearly_full,
    TodoKind.QR_MISSING: _qr_missing,
    TodoKind.REVIEW: _review,
    TodoKind.REMOVALS: _removals,
    TodoKind.ESCORT: _escort,
    TodoKind.CHECKUP: _checkup,
    TodoKind.DORMANT: _dormant,
    TodoKind.LEAVING: _leaving,
    TodoKind.TASKS_MISSED: _tasks_missed,
}
_TIMED: dict[TodoKind, Callable[[Todo, Today], Row]] = {
    TodoKind.SALE: _sale,
    TodoKind.QR_EXPIRED: _qr_expired,
    TodoKind.TASK: _task,
    TodoKind.PICKUP: _pickup,
    TodoKind.LEFT_BEHIND: _left_behind,
    TodoKind.QR_AGEING: _qr_ageing,
    TodoKind.COUPON_ENDS: _coupon_ends,
    TodoKind.PROBE: _probe,
    TodoKind.BACKUP: _backup,
}


def _row(
    todo: Todo, icon: str, title: str, reason: str, chip: str, actions: tuple[Action, ...], tone: str = ""
) -> Row:
    return Row(todo.key, icon, title, reason, tone or _TONE[todo.urgency], chip, actions)


def _names(names: tuple[str, ...]) -> str:
    shown = listed(names[:_NAMES_SHOWN])
    if len(names) <= _NAMES_SHOWN:
        return shown
    return QCoreApplication.translate("Today", "{names}等，共 {count}").format(names=shown, count=len(names))
