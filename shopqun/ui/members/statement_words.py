"""The words of a member's statement: whom she brought, and what she has for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shopqun.referrals.rewards import Brought, RewardState
from shopqun.referrals.statement import Statement, StepAhead
from shopqun.ui import dates
from shopqun.ui.lists import clauses
from shopqun.ui.members import referral_words, reward_words
from shopqun.ui.parts.sections import Section

MOST = 20
"""So many friends stand on a statement one by one; of the others it gives the number."""


def verb() -> str:
    """Name the button that shows a statement."""
    return QCoreApplication.translate("Statement", "对账单")


def title(made: Statement) -> str:
    """Head a statement."""
    return QCoreApplication.translate("Statement", "{name}的老带新对账单").format(name=made.name)


def note(made: Statement) -> str:
    """Say whose it is, as of when, and that only direct introductions count."""
    facts = {"number": made.number, "day": made.on.isoformat(), "one_level": referral_words.one_level()}
    return QCoreApplication.translate("Statement", "会员 {number}，算到 {day}，{one_level}").format(**facts)


def sections(made: Statement) -> tuple[Section, ...]:
    """Give the parts that have something to say, what she gets first."""
    parts = (_sums(made), _rewards(made), _steps(made), _friends(made))
    return tuple(part for part in parts if part.rows)


def _sums(made: Statement) -> Section:
    rows = [
        (QCoreApplication.translate("Statement", "带来"), referral_words.people(len(made.friends))),
        (QCoreApplication.translate("Statement", "有效"), referral_words.people(made.good)),
    ]
    if made.waiting:
        words = QCoreApplication.translate("Statement", "等首单或待看")
        rows.append((words, referral_words.people(made.waiting)))
    if made.lost:
        rows.append((QCoreApplication.translate("Statement", "不算"), referral_words.people(made.lost)))
    if made.cap:
        words = QCoreApplication.translate("Statement", "{counted} 位，一个月最多算 {cap} 位")
        rows.append(
            (
                QCoreApplication.translate("Statement", "这个月算数的"),
                words.format(counted=made.counted, cap=made.cap),
            )
        )
    return Section(QCoreApplication.translate("Statement", "人数"), tuple(rows), loud=1)


def _rewards(made: Statement) -> Section:
    """Give a line for each thing she has or had, with what became of it; what she may take now is loud."""
    parts = (
        (made.of(RewardState.DUE), QCoreApplication.translate("Statement", "现在可领")),
        (made.of(RewardState.HELD), _from(made)),
        (made.of(RewardState.PAID), QCoreApplication.translate("Statement", "已经领走")),
        (made.of(RewardState.CANCELLED), QCoreApplication.translate("Statement", "退了单，取消")),
        (made.debts(), QCoreApplication.translate("Statement", "退了单，请退回")),
    )
    rows = tuple((reward_words.what(thing), said) for things, said in parts for thing in things)
    loud = 0 if made.of(RewardState.DUE) else -1
    return Section(QCoreApplication.translate("Statement", "奖励"), rows, loud)


def _from(made: Statement) -> str:
    """Say from when the first of what is held may be taken."""
    first = made.next_due()
    words = QCoreApplication.translate("Statement", "最早 {day}可领")
    return words.format(day=dates.day_of(first.due_at)) if first else ""


def _steps(made: Statement) -> Section:
    rows = tuple((_step(step), _standing(step)) for step in made.steps)
    return Section(QCoreApplication.translate("Statement", "邀满有礼"), rows)


def _step(step: StepAhead) -> str:
    words = QCoreApplication.translate("Statement", "满 {count} 位：{what}")
    return words.format(count=step.count, what=reward_words.what(step.what))


def _standing(step: StepAhead) -> str:
    if step.reached:
        return QCoreApplication.translate("Statement", "到了")
    return QCoreApplication.translate("Statement", "还差 {missing} 位").format(missing=step.missing)


def _friends(made: Statement) -> Section:
    rows = [(_friend(each, made.on), _came_to(each)) for each in made.friends[:MOST]]
    more = len(made.friends) - MOST
    if more > 0:
        rows.append((QCoreApplication.translate("Statement", "更早的 {count} 位").format(count=more), ""))
    return Section(QCoreApplication.translate("Statement", "带来的人"), tuple(rows))


def _friend(friend: Brought, today: date) -> str:
    return f"{friend.invitee_name}  {dates.day_in(dates.on_wall(friend.bound_at), today)}"


def _came_to(friend: Brought) -> str:
    """Say how a friend stands, and the rule that stood against her; what the owner wrote stays with her."""
    why = referral_words.reason(friend.reason or "")
    return clauses((referral_words.state(friend.state)[0], "" if why == friend.reason else why))


def nobody() -> str:
    """Say that she brought nobody yet."""
    return QCoreApplication.translate("Statement", "她还没有带来过人。")


def print_it() -> str:
    """Give the verb that prints."""
    return QCoreApplication.translate("Statement", "打印")


def copy_it() -> str:
    """Give the verb that copies the statement for a chat."""
    return QCoreApplication.translate("Statement", "复制成文字")


def copied() -> str:
    """Say that it is on the clipboard."""
    return QCoreApplication.translate("Statement", "对账单复制好了，发给她就行")


def leave() -> str:
    """Give the verb that closes it."""
    return QCoreApplication.translate("Statement", "关上")
