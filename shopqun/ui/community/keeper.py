"""The panel of one group: its code and how long it lives, a new picture of it, the poster, the count."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble, Touched, Trouble
from shopqun.community.group import Group
from shopqun.community.overview import GroupOnBoard
from shopqun.community.qr import QrShown, QrState
from shopqun.community.service import GroupService
from shopqun.ui.community import wording
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.count import Count
from shopqun.ui.parts.drop import DropZone
from shopqun.ui.parts.field import labelled
from shopqun.ui.parts.ring import Ring
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
_MOST_PEOPLE = 2000
Kept = Answer[Group]


class CodeFacts(QWidget):
    """How the code of a group stands: the ring for one that dies, words for one that lasts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.ring = Ring(theme)
        self._lasting = Symbol(theme, "qr-code", "brand", side=72)
        self.kind = Text("", "strong", wrap=True)
        self._made = Text("", "strong")
        self.until = Text("", "strong")
        self._contact = Text("", "caption", wrap=True)
        self._made_pair = labelled(QCoreApplication.translate("Groups", "生成"), self._made)
        self._until_pair = labelled(QCoreApplication.translate("Groups", "过期"), self.until)
        words = column(
            self._made_pair,
            self._until_pair,
            labelled(QCoreApplication.translate("Groups", "读出来"), self.kind),
            self._contact,
            1,
        )
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(20)
        box.addWidget(self.ring)
        box.addWidget(self._lasting, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)

    def show_board(self, board: GroupOnBoard, today: date) -> None:
        """Show the codes of a group."""
        own, contact = board.group.qr, board.group.contact_qr
        left = wording.days_left(own, today)
        self.ring.setVisible(left is not None)
        self._lasting.setVisible(left is None)
        self._lasting.show_icon("qr-code", "brand" if own.payload else "warn")
        if left is not None:
            self.ring.show_left(left)
        self._made.setText(wording.made_on(own))
        self._made_pair.setVisible(left is not None)
        self.until.setText(wording.expires(own))
        self.until.set_tone(_tone(own))
        self._until_pair.setVisible(own.payload is not None)
        missing = QCoreApplication.translate("Groups", "还没有存过这个群的二维码")
        self.kind.setText(wording.code_kind(own.kind) if own.payload else missing)
        self._contact.setText(wording.contact(contact))
        self._contact.setVisible(contact.payload is not None)


def _tone(code: QrShown) -> str:
    return {QrState.AGEING: "warn", QrState.EXPIRED: "bad"}.get(code.state, "text")


class Keeper(Card):
    """Everything about one group; `make_poster(kind, id)`, `said(words)`."""

    make_poster = Signal(str, str)
    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, groups: GroupService) -> None:
        super().__init__("　", " ")
        self._theme, self._work, self._groups = theme, work, groups
        self._board: GroupOnBoard | None = None
        self.chip = Chip("")
        self.add_to_head(self.chip)
        self.facts = CodeFacts(theme)
        self.prints = Text("", "caption", wrap=True)
        self.poster = Button(
            theme, QCoreApplication.translate("Groups", "做进群海报"), kind="filled", icon="image"
        )
        self.zone = DropZone(
            theme,
            QCoreApplication.translate("Groups", "把群码截图拖到这里"),
            QCoreApplication.translate(
                "Groups", "手机：群 → 右上角 → 群二维码 → 保存发到电脑；也可以 Ctrl+V"
            ),
            QCoreApplication.translate("Groups", "选图片"),
            _PICTURES,
        )
        self.made_on = QDateEdit()
        self.made_on.setCalendarPopup(True)
        self.made_on.setDisplayFormat("yyyy-MM-dd")
        self.made_on.setMinimumHeight(40)
        self.made_on.setAccessibleName(QCoreApplication.translate("Groups", "这张码哪天生成的"))
        self.result = Text("", "body", wrap=True)
        self.count = Count(theme, 0, _MOST_PEOPLE, QCoreApplication.translate("Groups", "人"))
        self.count.setAccessibleName(QCoreApplication.translate("Groups", "群里现在几个人"))
        self.note_count = Button(theme, QCoreApplication.translate("Groups", "记下"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.add(self.facts)
        promise = row(spacing=12)
        promise.addWidget(self.prints, 1)
        promise.addWidget(self.poster)
        self.body.addLayout(promise)
        self.add(self.zone)
        made = Text(QCoreApplication.translate("Groups", "新截图是哪天生成的"))
        self.body.addLayout(row(made, 1, self.made_on))
        self.add(self.result, line())
        now = Text(QCoreApplication.translate("Groups", "群里现在"))
        self.body.addLayout(row(now, 1, self.count, self.note_count))

    def _connect(self) -> None:
        self.zone.file_given.connect(self.keep_file)
        self.zone.image_given.connect(self.keep_image)
        self.poster.clicked.connect(self._poster)
        self.note_count.clicked.connect(self._note_count)
        self.count.entered.connect(self._note_count)

    def show_board(self, board: GroupOnBoard, today: date) -> None:
        """Show a group; what was typed for another one goes."""
        other = self._board is None or self._board.group.id != board.group.id
        self._board = board
        self.set_heading(board.group.name)
        self.chip.show_state(*wording.state(board, today))
        self.facts.show_board(board, today)
        words, tone = wording.prints(board.code)
        self.prints.setText(words)
        self.prints.set_tone(tone)
        self.poster.setEnabled(not isinstance(board.code, Refused))
        self.made_on.setMaximumDate(QDate(today.year, today.month, today.day))
        if other:
            self.made_on.setDate(self.made_on.maximumDate())
            self.count.set_value(board.group.count or 0)
            self._tell("", "text")

    def _tell(self, words: str, tone: str) -> None:
        self.result.setText(words)
        self.result.set_tone(tone)
        self.result.setVisible(bool(words))

    @Slot(object)
    def keep_file(self, picture: Path) -> None:
        """Read the code in a picture and keep it for this group."""
        self._keep(lambda keep: keep(picture))

    @Slot(QImage)
    def keep_image(self, image: QImage) -> None:
        """Read the code in a pasted picture: a copy that cannot change under the reader."""
        still = image.copy()

        def through_a_file(keep: Callable[[Path], Kept]) -> Kept:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "pasted.png"
                if not still.save(str(path)):
                    raise ShopTrouble(Trouble.DISK_FULL, str(path))
                return keep(path)

        self._keep(through_a_file)

    def _keep(self, read: Callable[[Callable[[Path], Kept]], Kept]) -> None:
        if self._board is None:
            return
        group, day = self._board.group, self.made_on.date()
        made = date(day.year(), day.month(), day.day())
        self._tell(QCoreApplication.translate("Groups", "正在读图里的码"), "text2")

        def act(request: str) -> Kept:
            return read(lambda path: self._groups.keep_qr(group.id, path, made, request_id=request))

        does = Press(
            act=act,
            took=lambda now: self._kept(now, group),
            words=wording.refusal,
            problem=lambda problem: self._not_done(problem, group),
            touches=Touched.GROUPS,
        )
        press(self._work, self.zone.button, does)

    def _shows(self, group: Group) -> bool:
        return self._board is not None and self._board.group.id == group.id

    def _kept(self, now: Group, before: Group) -> None:
        words = wording.kept(now, before)
        if self._shows(before):
            self._tell(words, "ok")
        self.said.emit(words)

    def _not_done(self, problem: str, group: Group) -> None:
        """Say a problem in the panel, or, when another group is shown by now, with its group's name."""
        if self._shows(group):
            self._tell(problem, "bad")
        else:
            words = QCoreApplication.translate("Groups", "{name}：{problem}")
            self.said.emit(words.format(name=group.name, problem=problem))

    @Slot()
    def _poster(self) -> None:
        if self._board is not None:
            self.make_poster.emit("group", self._board.group.id)

    @Slot()
    def _note_count(self) -> None:
        if self._board is None:
            return
        group, people = self._board.group, self.count.value()
        does = Press(
            act=lambda request: self._groups.count(group.id, people, request_id=request),
            took=self._counted,
            words=wording.refusal,
            problem=lambda problem: self._not_done(problem, group),
            touches=Touched.GROUPS,
        )
        press(self._work, self.note_count, does)

    def _counted(self, now: Group) -> None:
        words = QCoreApplication.translate("Groups", "记下了：{name} {count} 人")
        self.said.emit(words.format(name=now.name, count=now.count))
