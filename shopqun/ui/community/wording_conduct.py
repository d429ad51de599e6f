"""What is said of rules, warnings and the case book."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.community.limits import Limits
from shopqun.conduct.rules import Change, Version
from shopqun.conduct.standing import LIMIT, Case, CaseState, Decision, Standing
from shopqun.ui import dates
from shopqun.ui.plan_words import shown


def column(key: str) -> tuple[str, str]:
    """Name a column of the rules, and say what belongs there."""
    return {
        "admits": (
            QCoreApplication.translate("Conduct", "谁能进"),
            QCoreApplication.translate("Conduct", "比如：到店买过一次"),
        ),
        "encourages": (
            QCoreApplication.translate("Conduct", "鼓励"),
            QCoreApplication.translate("Conduct", "至少写一条"),
        ),
        "forbids": (
            QCoreApplication.translate("Conduct", "不许"),
            QCoreApplication.translate("Conduct", "比如：发广告"),
        ),
        "answers": (
            QCoreApplication.translate("Conduct", "违规怎么办"),
            QCoreApplication.translate("Conduct", "警告满 3 次，人来决定"),
        ),
    }[key]


def version(found: Version, today: date) -> str:
    """Say which version of the rules it is, since when and why."""
    words = QCoreApplication.translate("Conduct", "第 {number} 版 · {day}")
    said = words.format(number=found.number, day=dates.day_in(found.day, today))
    why = found.why or (QCoreApplication.translate("Conduct", "开店方案带来的") if found.number == 1 else "")
    return f"{said} · {why}" if why else said


def change(made: Change) -> str:
    """Say what came into a column, or left it."""
    if made.added:
        words = QCoreApplication.translate("Conduct", "加到“{column}”：{line}")
    else:
        words = QCoreApplication.translate("Conduct", "从“{column}”去掉：{line}")
    return words.format(column=column(made.column)[0], line=shown(made.line))


def next_version(versions: tuple[Version, ...]) -> str:
    """Head the editor with the version it will make."""
    words = QCoreApplication.translate("Conduct", "改群规，存成第 {number} 版")
    return words.format(number=versions[0].number + 1 if versions else 1)


def written(made: Version) -> str:
    """Say that a version was written."""
    words = QCoreApplication.translate("Conduct", "存成第 {number} 版了，群公告跟着变了，请到群里更新")
    return words.format(number=made.number)


def count(standing: Standing) -> tuple[str, str]:
    """Say how far somebody is from a decision, and the kind of the chip."""
    if standing.appeal_open:
        return QCoreApplication.translate("Conduct", "有申诉，先处理"), "info"
    if standing.removal_proposed:
        return QCoreApplication.translate("Conduct", "满 3 次，请您决定"), "bad"
    words = QCoreApplication.translate("Conduct", "第 {count} 次")
    return words.format(count=len(standing.counted)), "warn"


def dots(standing: Standing) -> str:
    """Say the dots to ears."""
    words = QCoreApplication.translate("Conduct", "{limit} 次里的 {count} 次")
    return words.format(limit=LIMIT, count=min(len(standing.counted), LIMIT))


def last_of(standing: Standing, today: date) -> str:
    """Say where somebody was warned last, and what for."""
    last = standing.counted[-1]
    return " · ".join((standing.group, dates.day_in(last.day, today), shown(last.deed)))


def case_state(case: Case) -> tuple[str, str]:
    """Say what a case came to, and the kind of its chip."""
    if not case.warned:
        return QCoreApplication.translate("Conduct", "只记下"), "plain"
    return {
        CaseState.OPEN: (QCoreApplication.translate("Conduct", "警告一次"), "warn"),
        CaseState.APPEALED: (QCoreApplication.translate("Conduct", "在申诉"), "info"),
        CaseState.WITHDRAWN: (QCoreApplication.translate("Conduct", "警告撤了"), "plain"),
        CaseState.UPHELD: (QCoreApplication.translate("Conduct", "维持警告"), "warn"),
    }[case.state]


def about(case: Case, today: date) -> str:
    """Say when, where and who, who told of it, and what came of it."""
    parts = [dates.day_in(case.day, today), case.group, case.who]
    if case.told_by:
        parts.append(QCoreApplication.translate("Conduct", "{name}说的").format(name=case.told_by))
    if case.answer:
        parts.append(case.answer)
    if case.rule is not None:
        words = QCoreApplication.translate("Conduct", "写进了第 {number} 版群规")
        parts.append(words.format(number=case.rule))
    return " · ".join(part for part in parts if part)


def reminder(standing: Standing) -> str:
    """Give words to send: in private first, then in the group, then with the way to appeal."""
    number, deed = len(standing.counted), shown(standing.counted[-1].deed)
    words = {
        1: QCoreApplication.translate(
            "Conduct", "{who}您好，关于“{deed}”，群里有约定，麻烦您留意一下，谢谢。这是第 1 次提醒。"
        ),
        2: QCoreApplication.translate(
            "Conduct", "{who}，关于“{deed}”，这是第 2 次提醒了。要是误会，请私聊我，可以申诉。"
        ),
    }.get(
        number,
        QCoreApplication.translate(
            "Conduct",
            "{who}您好，关于“{deed}”已经提醒满 3 次，按群规要请您离开本群。要是误会，请回我，可以申诉。",
        ),
    )
    return words.format(who=standing.who, deed=deed)


def warned(standing: Standing) -> str:
    """Say that a warning was written down, and what is next."""
    if standing.removal_proposed:
        words = QCoreApplication.translate("Conduct", "{who}满 3 次了，移不移出请您决定")
    else:
        words = QCoreApplication.translate("Conduct", "记下了：{who}第 {count} 次")
    return words.format(who=standing.who, count=len(standing.counted))


def decided(made: Decision) -> str:
    """Say what a person decided."""
    if made.removed:
        words = QCoreApplication.translate("Conduct", "记下了：{who}已移出")
    else:
        words = QCoreApplication.translate("Conduct", "记下了：{who}留下，警告从头数")
    return words.format(who=made.who)


def appealed(case: Case) -> str:
    """Say that an appeal was written down."""
    return QCoreApplication.translate("Conduct", "申诉记下了：{who}，请您看过再定").format(who=case.who)


def heard(case: Case) -> str:
    """Say what came of an appeal."""
    if case.state is CaseState.WITHDRAWN:
        return QCoreApplication.translate("Conduct", "撤回了，{who}少一次警告").format(who=case.who)
    return QCoreApplication.translate("Conduct", "维持了，{who}的警告照算").format(who=case.who)


def lapse(limits: Limits) -> str:
    """Say how long a warning counts from now on."""
    words = QCoreApplication.translate("Conduct", "改好了：警告过 {days} 天不算")
    return words.format(days=limits.warning_days)


def ask_decision(standing: Standing, *, remove: bool) -> tuple[str, str, str]:
    """Ask why somebody is removed or kept: title, label, verb."""
    if remove:
        title = QCoreApplication.translate("Conduct", "{who}已经在微信里移出了吗？")
        verb = QCoreApplication.translate("Conduct", "已移出")
    else:
        title = QCoreApplication.translate("Conduct", "留下{who}，警告从头数？")
        verb = QCoreApplication.translate("Conduct", "留下")
    return title.format(who=standing.who), QCoreApplication.translate("Conduct", "原因"), verb


def ask_appeal() -> tuple[str, str, str]:
    """Ask what somebody says against a warning."""
    return (
        QCoreApplication.translate("Conduct", "记下申诉"),
        QCoreApplication.translate("Conduct", "对方怎么说"),
        QCoreApplication.translate("Conduct", "记下"),
    )


def ask_hearing(*, grant: bool) -> tuple[str, str, str]:
    """Ask why an appeal is granted, or the warning upheld."""
    if grant:
        title, verb = (
            QCoreApplication.translate("Conduct", "撤回这次警告？"),
            QCoreApplication.translate("Conduct", "撤回"),
        )
    else:
        title, verb = (
            QCoreApplication.translate("Conduct", "维持这次警告？"),
            QCoreApplication.translate("Conduct", "维持"),
        )
    return title, QCoreApplication.translate("Conduct", "原因"), verb


def refusal(refused: Refused) -> str:
    """Say why something about rules or warnings was not done, and what to do."""
    words = {
        "unknown_group": QCoreApplication.translate("Conduct", "没有这个群了，请换一个。"),
        "name_needed": QCoreApplication.translate("Conduct", "请写上群里的称呼。"),
        "bad_name": QCoreApplication.translate("Conduct", "称呼最多 40 个字。"),
        "deed_needed": QCoreApplication.translate("Conduct", "请用 1 到 120 个字写清做了什么。"),
        "why_needed": QCoreApplication.translate("Conduct", "请用 1 到 120 个字写清原因。"),
        "decide_first": QCoreApplication.translate("Conduct", "已经满 3 次，请先决定移出还是留下。"),
        "appeal_open": QCoreApplication.translate("Conduct", "还有申诉没处理，请先撤回或维持。"),
        "not_proposed": QCoreApplication.translate("Conduct", "还没满 3 次警告，不用决定。"),
        "unknown_case": QCoreApplication.translate("Conduct", "案例本里没有这一条了。"),
        "not_a_warning": QCoreApplication.translate("Conduct", "这一条没有警告，不用申诉。"),
        "already_appealed": QCoreApplication.translate("Conduct", "这一条已经申诉过了。"),
        "no_appeal": QCoreApplication.translate("Conduct", "这一条的申诉已经处理了。"),
        "nothing_encouraged": QCoreApplication.translate("Conduct", "“鼓励”不能空，请至少写一条。"),
        "rule_too_long": QCoreApplication.translate("Conduct", "一条最多 60 个字，请写短些，一行一条。"),
        "too_many_rules": QCoreApplication.translate("Conduct", "一栏最多 12 条，请合并几条。"),
        "rules_unchanged": QCoreApplication.translate("Conduct", "群规没有改动。"),
    }
    return words.get(refused.reason, QCoreApplication.translate("Conduct", "没有办成，请看一看再试。"))
