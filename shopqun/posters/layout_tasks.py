"""A day's or a week's tasks on A4: a box to tick, when, what, the words, and who; black on white."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from shopqun.basics import ShopDay
from shopqun.calendar.task import Task, TaskState
from shopqun.posters.boxes import Area, Box, Measure, Page, PathBox, RectBox, Shape, Sheet, TextBox
from shopqun.posters.column import Block, Para, flow
from shopqun.posters.paper import MM_PER_PT, PAPERS
from shopqun.posters.posted import shown, to_post
from shopqun.posters.theme import MONO

_PAPER = PAPERS["a4"]
_LEFT, _RIGHT, _TOP, _BOTTOM = 16.0, 194.0, 15.0, 281.0
_TIME, _WHAT, _WHO = 24.0, 41.0, 166.0
_TICK, _HAIR, _AIR = 4.4, 0.15, 2.6
_TITLE, _DAY, _HEAD, _BODY, _WORDS, _FOOT = (points * MM_PER_PT for points in (18, 12.5, 11, 10, 9.5, 8))
_SHORT = 46
"""Signs of a task's words on a week's sheet, about one line of them: the whole stands on the day's."""
_WEEK = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class TaskSheet:
    """What goes on paper: the shop, the business days from `first` to `last`, and their tasks in order."""

    shop: str
    first: date
    last: date
    tasks: tuple[Task, ...]
    days: ShopDay

    @property
    def week(self) -> bool:
        """Whether it is more than one day."""
        return self.first != self.last


@dataclass(slots=True)
class _Pages:
    """Pages as they are filled from above; what does not fit goes whole onto the next, if it can."""

    done: list[list[Box]] = field(default_factory=lambda: [[]])
    y: float = _TOP

    def put(self, boxes: Sequence[Box], tall: float, *, with_next: float = 0.0) -> None:
        """Put boxes that are laid out from 0; `with_next` mm must follow them on the same page."""
        if self.y + tall + with_next > _BOTTOM and self.y > _TOP:
            self._turn()
        rest = list(boxes)
        while tall > _BOTTOM - self.y:
            room = _BOTTOM - self.y
            fits = [box for box in rest if box.y + box.h <= room]
            rest = [box for box in rest if box.y + box.h > room]
            if not fits or not rest:
                rest = rest or fits
                break
            cut = min(box.y for box in rest)
            self._add(fits)
            rest = [replace(box, y=box.y - cut) for box in rest]
            tall -= cut
            self._turn()
        self._add(rest)
        self.y += tall

    def _add(self, boxes: Sequence[Box]) -> None:
        self.done[-1].extend(replace(box, y=box.y + self.y) for box in boxes)

    def _turn(self) -> None:
        self.done.append([])
        self.y = _TOP


def tasks_sheet(facts: TaskSheet, measure: Measure) -> Sheet:
    """Lay the tasks out on as many pages as they take."""
    pages = _Pages()
    pages.put(*_title(facts, measure))
    on = facts.first
    while on <= facts.last:
        tasks = [task for task in facts.tasks if task.day == on]
        rows = [_row(task, facts, measure) for task in tasks]
        if facts.week:
            pages.put(*_day(on, tasks, measure), with_next=rows[0][1] if rows else 0.0)
        for boxes, tall in rows:
            pages.put(boxes, tall)
        on += timedelta(days=1)
    if not facts.week and not facts.tasks:
        pages.put(*_line("这天没有安排。", _LEFT, measure))
    numbered = _numbered(pages.done, measure)
    return Sheet(_heading(facts), _PAPER.width_mm, _PAPER.height_mm, _PAPER, numbered)


def _heading(facts: TaskSheet) -> str:
    if facts.week:
        return f"{_named(facts.first)}到{_named(facts.last)} 要做的"
    return f"{_named(facts.first)} 周{_WEEK[facts.first.weekday()]} 要做的"


def _named(day: date) -> str:
    return f"{day.month}月{day.day}日"


def _title(facts: TaskSheet, measure: Measure) -> tuple[list[Box], float]:
    shop = _BODY
    wide = measure(facts.shop, shop, False)
    boxes: list[Box] = [
        *_set([Para(_heading(facts), _TITLE, MONO.ink, bold=True)], _LEFT, _WHO - _LEFT, measure)[0],
        TextBox(_RIGHT - wide, _TITLE - shop + 1, wide, shop, facts.shop, MONO.ink),
        RectBox(_LEFT, 9.4, _RIGHT - _LEFT, 0.5, fill=MONO.ink),
    ]
    return boxes, 12.5


def _day(on: date, tasks: Sequence[Task], measure: Measure) -> tuple[list[Box], float]:
    words = f"{_named(on)} 周{_WEEK[on.weekday()]}"
    boxes, tall = _set([Para(words, _DAY, MONO.ink, bold=True)], _LEFT, _WHO - _LEFT, measure)
    note = f"{len(tasks)} 件" if tasks else "没有安排"
    wide = measure(note, _WORDS, False)
    count = TextBox(_RIGHT - wide, (tall - _WORDS) / 2, wide, _WORDS, note, MONO.ink)
    rule = RectBox(_LEFT, tall + 0.8, _RIGHT - _LEFT, 0.3, fill=MONO.ink)
    moved = [replace(box, y=box.y + 2) for box in (*boxes, count, rule)]
    return [*moved], tall + 5.2


def _row(task: Task, facts: TaskSheet, measure: Measure) -> tuple[list[Box], float]:
    """Give one task: the box, the time and who at its sides, what and the words between them."""
    words = to_post(task.words)
    if facts.week:
        words = _shortened(words)
    what: list[Block] = [Para(shown(task.column), _HEAD, MONO.ink, bold=True)]
    said = shown(task.action) + (f"（跳过：{task.skip_reason}）" if task.skip_reason else "")
    what += [Para(said, _BODY, MONO.ink, gap=0.4)] if said else []
    what += [Para(words, _WORDS, MONO.ink, gap=0.8)] if words else []
    boxes, tall = _set(what, _WHAT, _WHO - _WHAT - 3, measure)
    who, side = _set(
        [Para(task.assignee, _BODY, MONO.ink)] if task.assignee else [], _WHO, _RIGHT - _WHO, measure
    )
    when = f"{facts.days.local(task.due_at):%H:%M}"
    wide = measure(when, _HEAD, True)
    top = (_HEAD * 1.4 - _HEAD) / 2
    beside: list[Box] = [TextBox(_TIME, top, wide, _HEAD, when, MONO.ink, bold=True), *_tick(task)]
    high = max(tall, side) + _AIR
    hair = RectBox(_LEFT, high - _AIR / 2, _RIGHT - _LEFT, _HAIR, fill=MONO.ink)
    return [*beside, *boxes, *who, hair], high


def _shortened(words: str) -> str:
    """Give the first line, and a sign that there is more."""
    line, _, more = words.partition("\n")
    short = line if len(line) <= _SHORT else line[: _SHORT - 1].rstrip("，。、 ")
    return f"{short}…" if more or short != line else line


def _tick(task: Task) -> Iterator[Box]:
    """Give the box; what is done is ticked."""
    yield RectBox(_LEFT, 0.5, _TICK, _TICK, edge=MONO.ink, edge_mm=0.35, corner=0.6)
    if task.state is TaskState.DONE:
        steps = (("M", (0.9, 2.3)), ("L", (1.9, 3.3)), ("L", (3.6, 1.1)))
        mark = Shape(steps, stroke=MONO.ink, stroke_w=0.6)
        yield PathBox(_LEFT, 0.5, _TICK, _TICK, (mark,), 1.0)


def _line(words: str, x: float, measure: Measure) -> tuple[list[Box], float]:
    return _set([Para(words, _BODY, MONO.ink)], x, _RIGHT - x, measure)


def _set(blocks: Sequence[Block], x: float, wide: float, measure: Measure) -> tuple[list[Box], float]:
    found = flow(blocks, Area(x, 0, wide, 0), measure)
    return [*found.boxes], found.height


def _numbered(pages: list[list[Box]], measure: Measure) -> tuple[Page, ...]:
    """Put its number under every page where there are several."""
    if len(pages) == 1:
        return (Page(tuple(pages[0])),)
    made = []
    for number, boxes in enumerate(pages, start=1):
        words = f"第 {number} 页，共 {len(pages)} 页"
        wide = measure(words, _FOOT, False)
        foot = TextBox((_PAPER.width_mm - wide) / 2, _BOTTOM + 4, wide, _FOOT, words, MONO.ink)
        made.append(Page((*boxes, foot)))
    return tuple(made)
