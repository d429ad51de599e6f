"""The place 社群: groups, the calendar and the words, behind one segmented control."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.calendar.campaign import CampaignKind
from shopqun.calendar.service import TaskService
from shopqun.community.overview import Overview
from shopqun.community.service import GroupService
from shopqun.conduct.service import CaseBook, ConductService
from shopqun.conduct.standing import Case
from shopqun.ui.community import wording
from shopqun.ui.community.calendar import CalendarPart
from shopqun.ui.community.cases import CasesPart
from shopqun.ui.community.groups import GroupsPart
from shopqun.ui.community.rule_editor import RuleEditor
from shopqun.ui.community.texts import TextsPart
from shopqun.ui.parts.faces import Faces
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

PARTS = ("groups", "calendar", "texts", "cases", "plan")


class GroupsScreen(QWidget):
    """Five parts, the `plan` from its own room; `tools` goes into the top bar. Scrolls inside.

    `make_poster(kind, id)` asks for a poster, `said(words)` is what went well, `headed(context, title)` what
    the top bar says ("" for the place's own name). `undoable(words, undo)` is what went well and can be taken
    back, `hand_out(deed, kind, id)` asks for a poster's picture, `sheet_asked(first, last)` a PDF of tasks.
    """

    make_poster = Signal(str, str)
    said = Signal(str)
    undoable = Signal(str, object)
    hand_out = Signal(str, str, str)
    sheet_asked = Signal(object, object)
    headed = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        groups: GroupService,
        tasks: TaskService,
        conduct: ConductService,
        plan: QWidget,
    ) -> None:
        super().__init__()
        self._work, self._service, self._conduct = work, groups, conduct
        self._context = ""
        self.groups = GroupsPart(theme, work, groups)
        self.calendar = CalendarPart(theme, work, tasks)
        self.texts = TextsPart(theme)
        self.cases = CasesPart(theme, work, conduct)
        self.editor = RuleEditor(theme, work, conduct)
        self.choice = Segmented(
            (
                ("groups", QCoreApplication.translate("Groups", "群")),
                ("calendar", QCoreApplication.translate("Groups", "日历")),
                ("texts", QCoreApplication.translate("Groups", "公告群规")),
                ("cases", QCoreApplication.translate("Groups", "违规")),
                ("plan", QCoreApplication.translate("Groups", "方案")),
            )
        )
        self.tools = QWidget()
        self._pages = Faces()
        self._lay_out(plan)
        self._connect()

    def _lay_out(self, plan: QWidget) -> None:
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(12)
        tools.addStretch(1)
        tools.addWidget(self.choice)
        for page in (self.groups, self.calendar, self.texts, self.cases, plan, self.editor):
            self._pages.addWidget(page)
        for speaker in (self.groups, self.calendar, self.texts, self.cases, self.editor):
            speaker.said.connect(self.said)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)

    def _connect(self) -> None:
        self.choice.chosen.connect(self.open_part)
        self.texts.rules_asked.connect(self.editor_asked)
        self.cases.rule_asked.connect(self.open_editor)
        self.editor.left.connect(lambda: self.open_part("texts"))
        self.groups.make_poster.connect(self.make_poster)
        self.calendar.undoable.connect(self.undoable)
        self.calendar.hand_out.connect(self.hand_out)
        self.calendar.sheet_asked.connect(self.sheet_asked)
        self._work.touched.connect(self._touched)

    def reload(self) -> None:
        """Read everything again."""
        self._reload_groups()
        self.calendar.reload()

    def _reload_groups(self) -> None:
        self._work.books(self._service.overview, self.render_overview)
        self._work.books(self._conduct.book, self.render_book)

    def render_overview(self, overview: Overview) -> None:
        """Show the groups and the words."""
        self._context = wording.context(overview.groups, overview.today)
        self.groups.render_overview(overview)
        self.texts.render_texts(overview.texts)
        self._head()

    def render_book(self, book: CaseBook) -> None:
        """Show the rules' versions and the case book."""
        self.cases.render_book(book)
        self.editor.render_book(book)

    @Slot()
    def editor_asked(self) -> None:
        """Turn to the rules, to write the next version."""
        self.open_editor()

    @Slot(object)
    def open_editor(self, case: Case | None = None) -> None:
        """Turn to the rules, with what happened in a case as one more of them."""
        self.open_part("texts")
        self.editor.begin(case)
        self._pages.setCurrentWidget(self.editor)

    @Slot(str)
    def open_part(self, part: str) -> None:
        """Turn to a part by its key; raises `ValueError` for a key that is none."""
        self._pages.setCurrentIndex(PARTS.index(part))
        self.choice.choose(part)
        self._head()

    def open_for(self, about: str) -> None:
        """Turn to what an id names: a part by its key, `new` for the form, else a group.

        `lead sale F01` plans a sale, or a lottery, back into the calendar, `health Q01` is how a group fares.
        """
        if about in PARTS:
            self.open_part(about)
        elif about.startswith("lead "):
            _, kind, which = about.split(" ", 2)
            self.open_part("calendar")
            self.calendar.leads.ask_about(CampaignKind(kind), which)
        elif about == "new":
            self._new_group()
        elif about.startswith("health "):
            self.open_group(about.removeprefix("health "))
            self.groups.turn_to("health")
        else:
            self.open_group(about)

    def open_group(self, group: str) -> None:
        """Turn to one group by its id."""
        self.open_part("groups")
        self.groups.choose(group)

    def _head(self) -> None:
        context = self.calendar.context() if self.choice.current() == "calendar" else self._context
        self.headed.emit(context, "")

    @Slot()
    def _new_group(self) -> None:
        self.open_part("groups")
        self.groups.begin_group()

    @Slot(object)
    def _touched(self, touched: Touched) -> None:
        if touched & Touched.GROUPS:
            self._reload_groups()
        if touched & Touched.TASKS:
            self.calendar.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take a pasted picture wherever the keys are, as the code of the chosen group."""
        here = self.choice.current() == "groups"
        if not (here and event.matches(QKeySequence.StandardKey.Paste) and self.groups.paste()):
            super().keyPressEvent(event)
