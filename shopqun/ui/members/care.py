"""What a customer may ask of her own record: messages or none, put right, a copy, one record, an end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Refused, Touched
from shopqun.members.correcting import Correction, MergePreview
from shopqun.members.leaving import Gone, HandedOver
from shopqun.members.member import MemberLine
from shopqun.members.service import MembersService
from shopqun.ui.endings import with_ending
from shopqun.ui.gesture import Press, press
from shopqun.ui.members import care_words, form_words
from shopqun.ui.members.agree import Agree
from shopqun.ui.parts.ask import Question, ask, ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class CareCard(QFrame):
    """`said(words)` for the toast, `changed(member id)` when a record changed, `left()` when it is gone."""

    said = Signal(str)
    changed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, work: Work, members: MembersService) -> None:
        super().__init__()
        self.setProperty("part", "well")
        self._theme, self._work, self._members = theme, work, members
        self._line: MemberLine | None = None
        self.messages = Agree(theme, care_words.messages())
        right, copy, merge, forget = care_words.verbs()
        self.correct = Button(theme, right, icon="pencil", height=32)
        self.copy = Button(theme, copy, icon="file-down", height=32)
        self.merge = Button(theme, merge, kind="text", icon="users", height=32)
        self.erase = Button(theme, forget, kind="text", icon="trash-2", height=32)
        self.problem = Text("", "caption", "bad", wrap=True)
        self.problem.hide()
        self.dialog: CorrectionForm | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addWidget(self.messages)
        box.addLayout(row(self.correct, self.copy, 1))
        box.addLayout(row(self.merge, self.erase, 1))
        box.addWidget(self.problem)
        self.messages.switch.clicked.connect(self._set_messages)
        self.correct.clicked.connect(self._correct)
        self.copy.clicked.connect(self._copy)
        self.merge.clicked.connect(self._ask_other)
        self.erase.clicked.connect(self._erase)

    def show_line(self, line: MemberLine) -> None:
        """Show a customer."""
        self._line = line
        self._tell("")
        self.messages.switch.setChecked(line.marketing)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot()
    def _set_messages(self) -> None:
        if (line := self._line) is None:
            return
        member, given = str(line.id), self.messages.switch.isChecked()
        does = Press[MemberLine](
            lambda request: self._members.set_marketing(member, given=given, request_id=request),
            lambda now: self._done(now, care_words.messages_said(now)),
            care_words.refusal,
            self._tell,
            Touched.MEMBERS,
        )
        press(self._work, self.messages.switch, does)

    def _done(self, line: MemberLine, words: str) -> None:
        self.said.emit(words)
        self.changed.emit(str(line.id))

    @Slot()
    def _correct(self) -> None:
        if (line := self._line) is None:
            return
        self.dialog = CorrectionForm(self._theme, self.window(), line)
        self.dialog.asked.connect(self._put_right)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    @Slot(object)
    def _put_right(self, said: Correction) -> None:
        line, dialog = self._line, self.dialog
        if line is None or dialog is None:
            return

        def took(now: MemberLine) -> None:
            dialog.close()
            self._done(now, care_words.corrected(now))

        does = Press[MemberLine](
            lambda request: self._members.correct(str(line.id), said, request_id=request),
            took,
            care_words.refusal,
            dialog.tell,
            Touched.MEMBERS,
        )
        press(self._work, dialog.yes, does)

    @Slot()
    def _copy(self) -> None:
        if (line := self._line) is None:
            return
        usual = care_words.file_name(line)
        name, _ = QFileDialog.getSaveFileName(self, care_words.verbs()[1], usual, "Excel (*.xlsx)")
        if not name:
            return
        out = with_ending(Path(name), ".xlsx")
        does = Press[HandedOver](
            lambda request: self._members.export(str(line.id), out, request_id=request),
            lambda _done: self.said.emit(care_words.exported(out.name)),
            care_words.refusal,
            self._tell,
            Touched.NOTHING,
        )
        press(self._work, self.copy, does)

    @Slot()
    def _ask_other(self) -> None:
        if (line := self._line) is None:
            return
        other = ask_text(self._theme, self.window(), *care_words.merge_question(line))
        if other is not None:
            keep = str(line.id)
            self._work.books(lambda: self._members.merge_preview(keep, other), self._ask_merge)

    def _ask_merge(self, seen: MergePreview | Refused) -> None:
        if isinstance(seen, Refused):
            self._tell(care_words.refusal(seen))
            return
        words, verb = care_words.merge_words(seen), care_words.merge()
        if not ask(self._theme, self.window(), care_words.merge_title(seen), words, verb, danger=True):
            return
        keep, gone = str(seen.keep.id), str(seen.gone.id)
        does = Press[Gone](
            lambda request: self._members.merge(keep, gone, request_id=request),
            lambda _gone: self._done(seen.keep, care_words.merged(seen)),
            care_words.refusal,
            self._tell,
            Touched.MEMBERS,
        )
        press(self._work, self.merge, does)

    @Slot()
    def _erase(self) -> None:
        if (line := self._line) is None:
            return
        if not ask(self._theme, self.window(), *care_words.erase_question(line), danger=True):
            return

        def took(_gone: Gone) -> None:
            self.said.emit(care_words.erased(line))
            self.left.emit()

        does = Press[Gone](
            lambda request: self._members.erase(str(line.id), request_id=request),
            took,
            care_words.refusal,
            self._tell,
            Touched.MEMBERS,
        )
        press(self._work, self.erase, does)


class CorrectionForm(Question):
    """`asked(Correction)`; it stays open until the record is right."""

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None, line: MemberLine) -> None:
        super().__init__(theme, parent, care_words.correct_title(line), "", care_words.save())
        self.entries = tuple(QLineEdit(text) for text in (line.name, line.wechat, "", ""))
        labels = (
            (form_words.name(), ""),
            (form_words.wechat(), ""),
            (form_words.phone(), care_words.phone_hint(line)),
            care_words.birthday(),
        )
        self.middle.setSpacing(8)
        for entry, (label, hint) in zip(self.entries, labels, strict=True):
            self.middle.addWidget(Field(theme, label, entry, hint))
        self.told = Agree(theme, form_words.told())
        self.told.setVisible(not line.phone)
        self.problem = Text("", "caption", "bad", wrap=True)
        self.problem.hide()
        self.middle.addWidget(self.told)
        self.middle.addWidget(self.problem)
        self.yes.set_kind("filled")

    def accept(self) -> None:
        """Ask for what stands in the form; closing comes with the answer."""
        name, wechat, phone, birthday = (entry.text().strip() for entry in self.entries)
        self.asked.emit(Correction(name, wechat, phone, birthday, told=self.told.switch.isChecked()))

    def tell(self, problem: str) -> None:
        """Say what is wrong."""
        self.problem.setText(problem)
        self.problem.show()
