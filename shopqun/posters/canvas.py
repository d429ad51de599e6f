"""A plan on one page: the canvas of six (003-02) over the four factors of where it stands (000-27)."""

from __future__ import annotations

from collections.abc import Iterable

from shopqun.planning.preset import Preset
from shopqun.posters.brief import Panel

SIX, FOUR = "六维定位", "定位四格"
RIVALS_HINT = "手写：附近谁也在做，我们和他差在哪"
_KINDS = {
    "acquisition": "拉新",
    "conversion": "转化",
    "member": "会员",
    "fan": "粉丝",
    "flash": "快闪",
    "repurchase": "复购",
    "service": "服务",
}
_RULES = 3


def panels_of(plan: Preset) -> tuple[Panel, ...]:
    """Give both canvases filled from a plan; it says nothing of rivals, so that cell is to write in."""
    told, asked = plan.w4h1, plan.w5h1
    groups = plan.groups
    six = (
        ("目的", asked.why),
        ("用户", asked.who),
        ("方向", "\n".join(f"{group.name}（{_KINDS[group.type]}）" for group in groups)),
        ("文化", _lines(plan.group_rules[:_RULES])),
        ("模式", _lines((asked.how, told.when))),
        ("规模", "\n".join(f"{group.name} {group.capacity} 人" for group in groups)),
    )
    four = (
        ("用户画像", asked.who),
        ("用户需求", _lines((asked.what, told.why))),
        ("竞品", ""),
        ("自身优势", _lines((told.who, told.what))),
    )
    return Panel(SIX, six, across=3), Panel(FOUR, four, across=2)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)
