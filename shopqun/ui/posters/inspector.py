"""The right panel: what it is about, colours, headline with what the rules say, proof, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from shopqun.compliance.findings import Severity
from shopqun.posters.choice import Choice
from shopqun.posters.dressing import coarsest
from shopqun.posters.edges import EDGES
from shopqun.posters.heading import heading_of
from shopqun.posters.theme import Theme as Colours
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import line, row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.longwork import LongWork
from shopqun.ui.parts.text import Text
from shopqun.ui.posters import wording, wording_actions, wording_photo, wording_prints
from shopqun.ui.posters.easel import Drawn
from shopqun.ui.posters.photo_field import PhotoField
from shopqun.ui.posters.proof_card import Findings, ProofCard
from shopqun.ui.posters.swatches import Swatches
from shopqun.ui.posters.where_field import WhereField
from shopqun.ui.theme import Theme, mark

WIDE, _NARROW = 360, 300
_MEMBERS = frozenset({"invite", "member"})


class Inspector(QFrame):
    """`about_chosen(id)`, `typed(text)` for members, `colours_chosen(key)`, `headed(text)`, `mended()`.

    `edge_chosen(key)` by who prints it, `answering(Finding)` when she has a proof for a warning.
    `record_asked(kind, id)` for what was printed of it.
    """

    about_chosen = Signal(str)
    typed = Signal(str)
    colours_chosen = Signal(str)
    headed = Signal(str)
    edge_chosen = Signal(str)
    mended = Signal()
    answering = Signal(object)
    record_asked = Signal(str, str)

    def __init__(
        self, theme: Theme, colours: tuple[Colours, ...], photo: PhotoField, where: WhereField
    ) -> None:
        super().__init__()
        self.setProperty("part", "side")
        self.setFixedWidth(WIDE)
        self._kind = ""
        self.search = QLineEdit()
        self.search.setMinimumHeight(40)
        self.search.setPlaceholderText(wording.find_member())
        self.search.setAccessibleName(wording.find_member())
        self.search.textEdited.connect(self.typed)
        self.search.hide()
        self.about = _narrow_box()
        self.about.activated.connect(self._chosen)
        self._about = Field(theme, " ", self.about)
        self.photo, self.where = photo, where
        self.photo.said.connect(self.say)
        self.swatches = Swatches(theme, colours)
        self.swatches.chosen.connect(self.colours_chosen)
        self.heading = QLineEdit()
        self.heading.setMaxLength(60)
        self.heading.textEdited.connect(self.headed)
        self._heading = Field(theme, wording.heading(), self.heading, wording.heading_hint())
        self.edge = _edge_box()
        self.edge.activated.connect(lambda place: self.edge_chosen.emit(self.edge.itemData(place)))
        self._edge = Field(theme, wording.edge_label(), self.edge)
        self.cut = Text(wording_photo.cut_lines(), "caption", wrap=True)
        self._own = Findings(theme)
        self._own.mended.connect(self.mended)
        self._rest = Findings(theme, wording.elsewhere())
        self._own.answering.connect(self.answering)
        self._rest.answering.connect(self.answering)
        self._fine = Text(wording.wording_fine(), "caption", "ok")
        self.proof = ProofCard(theme)
        self.notice = Text("", "caption", wrap=True)
        self._make_ways_out(theme)
        self._lay_out()

    def _make_ways_out(self, theme: Theme) -> None:
        self.long = LongWork(theme)
        self.printing = Button(theme, wording_actions.print_it(), kind="filled", icon="printer")
        self.pdf = Button(theme, wording_actions.save_pdf())
        self.png = Button(theme, wording_actions.save_picture())
        self.copy = Button(theme, wording_actions.copy_picture(), icon="copy")
        self.folder = Button(theme, wording_actions.open_folder(), kind="text", height=32)
        self.folder.hide()
        self.record = Button(theme, wording_prints.title(), kind="text", icon="history", height=32)
        self.record.clicked.connect(
            lambda: self.record_asked.emit(self._kind, self.about.currentData() or "")
        )

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setProperty("part", "panel")
        scroll.setWidget(self._middle())
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(scroll, 1)
        box.addWidget(line())
        box.addLayout(self._foot())

    def _middle(self) -> QWidget:
        """Lay out what scrolls: the choices and what the rules and the scanners say of them."""
        inside = QWidget()
        inside.setProperty("part", "panel")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(20, 16, 20, 16)
        middle.setSpacing(16)
        parts = (
            self.search,
            self._about,
            self.swatches,
            self._heading,
            self._edge,
            self.cut,
            self.where,
            self.photo,
            self._own,
            self._rest,
            self._fine,
            line(),
            self.proof,
        )
        for part in parts:
            middle.addWidget(part)
        middle.addLayout(row(self.record, 1))
        middle.addStretch(1)
        return inside

    def _foot(self) -> QVBoxLayout:
        """Lay out what is always in sight: how it stands, and the ways out."""
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(8)
        said = row()
        said.addWidget(self.notice, 1)
        said.addWidget(self.folder)
        foot.addLayout(said)
        foot.addWidget(self.long)
        for pair in ((self.printing, self.pdf), (self.png, self.copy)):
            buttons = row()
            for button in pair:
                buttons.addWidget(button, 1)
            foot.addLayout(buttons)
        return foot

    def show_choices(self, kind: str, choices: tuple[Choice, ...], about: str) -> None:
        """Offer what a kind can be about; a member is also found by typing."""
        self._kind = kind
        label = wording.about_label(kind)
        self._about.label.setText(label)
        self.about.setAccessibleName(label)
        blocker = QSignalBlocker(self.about)
        self.about.clear()
        for each in choices:
            self.about.addItem(wording.choice(each), each.id)
        self.about.setCurrentIndex(max(self.about.findData(about), 0))
        blocker.unblock()
        self._about.setVisible(bool(choices))
        self.search.setVisible(kind in _MEMBERS)
        self.photo.show_for(kind, about)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        about = self.about.itemData(place)
        if isinstance(about, str):
            self.about_chosen.emit(about)

    def show_heading(self, words: str | None) -> None:
        """Offer the headline to be worded; hidden where the paper has none."""
        self._heading.setVisible(words is not None)
        if words is not None and words != self.heading.text():
            self.heading.setText(words)

    def show_drawn(self, drawn: Drawn) -> None:
        """Show what the rules say and what was read back; lock what must not go on paper."""
        self._own.show_findings(drawn.in_heading, curable=True)
        self._rest.show_findings(drawn.elsewhere, curable=False)
        self._fine.setVisible(not drawn.in_heading and not drawn.elsewhere)
        red_heading = any(each.severity is Severity.BLOCK for each in drawn.in_heading)
        mark(self.heading, "kind", "bad" if red_heading else "")
        self.proof.show_proof(drawn)
        self.cut.setVisible(drawn.sheet is not None and drawn.sheet.bleed_mm > 0)
        self.lock(open_=drawn.printable)
        self._judge(drawn)
        self.heading.setPlaceholderText(heading_of(drawn.draft.planned) or "")

    def _judge(self, drawn: Drawn) -> None:
        """Say what must be mended first, or what will look bad on paper."""
        if drawn.reds:
            self.say(wording.locked(drawn.reds), "bad")
        elif drawn.sheet is not None and (dpi := coarsest(drawn.sheet)) is not None:
            self.say(wording_photo.coarse(dpi), "warn")
        else:
            self.say("")

    def fold(self, *, folded: bool) -> None:
        """Take less room in a narrow window."""
        self.setFixedWidth(_NARROW if folded else WIDE)
        self.swatches.fold(folded=folded)

    def show_nothing(self) -> None:
        """Show that there is no poster to print."""
        for part in (self._own, self._rest, self._fine, self.proof, self._heading):
            part.hide()
        self.say("")
        self.lock(open_=False)

    def lock(self, *, open_: bool) -> None:
        """Let the poster out, or not."""
        for button in (self.printing, self.pdf, self.png, self.copy):
            button.setEnabled(open_)

    @Slot(int, int)
    def step(self, done: int, total: int) -> None:
        """Show how far a batch is; one page is made before anybody could read it."""
        if total > 1:
            if self.long.isHidden():
                self.long.begin("")
            self.long.step(done, total)

    def say(self, words: str, tone: str = "text2", *, folder: bool = False) -> None:
        """Say how it stands above the buttons."""
        self.long.end()
        self.notice.setText(words)
        self.notice.set_tone(tone)
        self.folder.setVisible(folder)


def _edge_box() -> QComboBox:
    """Make the choice of who prints it."""
    box = _narrow_box()
    for key in EDGES:
        box.addItem(wording.edge(key), key)
    box.setAccessibleName(wording.edge_label())
    return box


def _narrow_box() -> QComboBox:
    """Make a choice whose longest entry does not push the panel wider than it is."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box
