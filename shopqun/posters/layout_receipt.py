"""The slip a member signs for a reward: A6, or a receipt printer's strip as long as it needs to be."""

from __future__ import annotations

from shopqun.posters.boxes import Area, Box, Page, QrBox, RectBox
from shopqun.posters.brief import RewardReceipt
from shopqun.posters.column import Block, Para, Rule, flow
from shopqun.posters.layout_parts import Desk
from shopqun.posters.layout_slip import WIDEST_QR, Slip
from shopqun.posters.paper import MM_PER_PT
from shopqun.posters.qr import encode, grouped, our_payload, plate_side
from shopqun.posters.wording import CLERK_SCANS, signature


def receipt(brief: RewardReceipt, desk: Desk) -> Slip | None:
    """Compose the slip: one QR if there is one code, several codes as text; None if A6 is too small."""
    paper = desk.paper
    margin = 2.0 if paper.mono else 10.0
    area = Area(margin, margin, paper.width_mm - 2 * margin, paper.height_mm - 2 * margin)
    boxes: list[Box] = []
    head = flow(_said(brief, desk), area, desk.measure)
    boxes.extend(head.boxes)
    y = area.y + head.height + 2
    symbol = encode(our_payload(brief.codes[0])) if len(brief.codes) == 1 else None
    side = plate_side(symbol, min(WIDEST_QR, area.w * 0.75), paper.dpi) if symbol else None
    if symbol and side:
        dot = paper.dot_mm
        boxes.append(
            QrBox(-(-(area.x + (area.w - side) / 2) // dot) * dot, -(-y // dot) * dot, side, symbol, 0)
        )
        y += side + 2
    tail = flow(_codes(brief, desk), Area(area.x, y, area.w, 0), desk.measure)
    boxes.extend(tail.boxes)
    y += tail.height + 9
    boxes.append(RectBox(area.x + area.w * 0.3, y, area.w * 0.7, 0.3, fill=desk.theme.ink))
    sign = flow(
        [Para("签收", _pt(desk, 9), desk.theme.ink)], Area(area.x, y - 4.5, area.w * 0.3, 0), desk.measure
    )
    boxes.extend(sign.boxes)
    ended = y + margin + 1
    if not (head.within and tail.within) or ended > paper.height_mm:
        return None
    height = ended if paper.mono else paper.height_mm
    ground = RectBox(0, 0, paper.width_mm, height, fill="" if paper.mono else desk.theme.card)
    return Slip(Page((ground, *boxes)), height)


def _pt(desk: Desk, points: float) -> float:
    return points * MM_PER_PT * (1.0 if desk.paper.mono else 1.2)


def _said(brief: RewardReceipt, desk: Desk) -> list[Block]:
    ink = desk.theme.plain(desk.theme.card)
    return [
        Para(brief.shop.name, _pt(desk, 13), ink, bold=True),
        Para(signature(brief.shop), _pt(desk, 8), ink),
        Rule(ink, 1.5, 0.3),
        Para("奖励签收单", _pt(desk, 12), ink, bold=True),
        Para(f"单号 {brief.number}", _pt(desk, 8.5), ink),
        Para(f"日期 {brief.day.isoformat()}", _pt(desk, 8.5), ink),
        Para(f"会员 {brief.member}", _pt(desk, 9.5), ink),
        Para(f"得到 {brief.what}", _pt(desk, 11), ink, bold=True, gap=1),
        Para(f"原因 {brief.why}", _pt(desk, 8.5), ink, gap=0.5),
    ]


def _codes(brief: RewardReceipt, desk: Desk) -> list[Block]:
    ink = desk.theme.plain(desk.theme.card)
    if not brief.codes:
        return []
    size = 10 if len(brief.codes) == 1 else 9
    return [
        Para(
            f"券码（{CLERK_SCANS}）" if len(brief.codes) == 1 else "券码（结账时报给店员）",
            _pt(desk, 8.5),
            ink,
        ),
        *(Para(grouped(code), _pt(desk, size), ink, bold=True, align=0.0) for code in brief.codes),
    ]
