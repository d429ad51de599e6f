"""The words a group opens with: its announcement in four parts, and the welcome."""

from __future__ import annotations

from shopqun.basics import Money
from shopqun.planning.answers import Answers
from shopqun.planning.outline import Preset
from shopqun.planning.questions import welcome_paper

WARNINGS_BEFORE_REMOVAL = 3
_PENALTY = ("第3次", "移出", "警告")


def announced(plan: Preset, answers: Answers) -> tuple[str, ...]:
    """Give value, rules, penalty, vision, in this order (method 001-23); an unanswered part stays."""
    parts = dict(enumerate(plan.announcement))
    if answers.for_customers or answers.what:
        parts[0] = f"【群价值】{_sentence(plan.w5h1.what)}{_sentence(plan.w4h1.what)}"
    if answers.rules:
        kept = [rule for rule in plan.group_rules if not any(word in rule for word in _PENALTY)]
        parts[1] = f"【群规则】{_sentence('；'.join(kept))}"
    if answers.roles:
        keeper = _keeper(plan, answers)
        parts[2] = f"【惩罚机制】提醒满{WARNINGS_BEFORE_REMOVAL}次移出本群，误判可找{keeper}申诉。"
    if answers.vision:
        said = f"本群由{plan.shop.name}开设，退群自由，个人信息规则见店内告示。"
        parts[3] = f"【社群愿景】{_sentence(answers.vision)}{said}"
    return tuple(parts[at] for at in sorted(parts))


def welcome_words(preset: Preset) -> str:
    """Give what a new member is greeted with: where they are, what it is for, the newcomer's coupon."""
    group = preset.groups[0].name if preset.groups else preset.shop.name
    lines = [f"欢迎来到{group}！", _sentence(preset.w4h1.what)]
    paper = welcome_paper(preset)
    if paper:
        least = f"满{Money(paper.min_spend_fen).spoken()}" if paper.min_spend_fen else "无门槛"
        off = Money(paper.value_fen).spoken()
        lines.append(f"新来的先领“{paper.name}”：{least}减{off}元，领到后{paper.valid_days}天内有效。")
    lines.append("群规则在群公告里，想安静随时可退。")
    return "\n".join(lines)


def _keeper(plan: Preset, answers: Answers) -> str:
    """Give who keeps the group: of the people named, the one with most of the calendar's days."""
    days = {
        role.name: sum(row.owner == role.name for row in plan.sop)
        for role in answers.roles or ()
        if role.name
    }
    return max(days, key=lambda name: days[name], default="店员")


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in "。！？!?" else f"{text}。"
