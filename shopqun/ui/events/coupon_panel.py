"""The side panel of one kind of paper: its terms, its public code, issuing, and its batches."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.coupons.paper import Batch
from shopqun.coupons.service import CouponService
from shopqun.coupons.shelf import IssuedBatch, Shelved
from shopqun.ui.events import wording_coupons as wording
from shopqun.ui.events.beside import beside
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import clear, column, line, row
from shopqun.ui.parts.count import Count
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_MOST_AT_ONCE = 1000
_SHOWN_BATCHES = 5


class CouponPanel(QWidget):
    """What can be done with one template; `make_poster(kind, id)`, `said(words)` for what went well.

    `hand_out(deed, kind, about)` for one coupon: `copy` or `save` its picture, or print its `slip`; kind is
    `public` with a template, or `paper` with a code.
    """

    make_poster = Signal(str, str)
    hand_out = Signal(str, str, str)
    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, coupons: CouponService) -> None:
        super().__init__()
        self._theme, self._work, self._coupons = theme, work, coupons
        self._each: Shelved | None = None
        self._worth = Text("", "section", wrap=True)
        self._terms = Text("", "caption", wrap=True)
        self._code = Text("", "figure")
        self._code_head = Text(QCoreApplication.translate("Coupons", "公开码，印在海报上给大家用"), "caption")
        self.poster = Button(
            theme,
            QCoreApplication.translate("Coupons", "看公开码海报"),
            kind="outline",
            icon="image",
            height=32,
        )
        self.copy = Button(theme, QCoreApplication.translate("Coupons", "复制"), icon="copy", height=32)
        self.picture = Button(
            theme, QCoreApplication.translate("Coupons", "复制图片发微信"), icon="image", height=32
        )
        self.keep = Button(theme, QCoreApplication.translate("Coupons", "存图片"), icon="download", height=32)
        self.renew = Button(theme, wording.renew(), icon="refresh-cw", height=32)
        self._renewed = Text("", "caption", wrap=True)
        self._make_entries()
        self._places = QStringListModel(self)
        self._offer_places()
        self._batches = QVBoxLayout()
        self._batches.setSpacing(8)
        self._lay_out()
        self._connect()

    def _make_entries(self) -> None:
        theme = self._theme
        self.put, self.who = QLineEdit(), QLineEdit()
        self.count = Count(theme, 1, _MOST_AT_ONCE, QCoreApplication.translate("Coupons", "张"))
        self.count.set_value(20)
        self._count_field = Field(theme, QCoreApplication.translate("Coupons", "发一批券"), self.count)
        self.placement = Field(
            theme,
            QCoreApplication.translate("Coupons", "放在哪"),
            self.put,
            hint=QCoreApplication.translate("Coupons", "例如 收银台，可不填"),
        )
        self.issue = Button(theme, QCoreApplication.translate("Coupons", "发券"), kind="filled")
        self.member = Field(
            theme,
            QCoreApplication.translate("Coupons", "发给一位顾客"),
            self.who,
            hint=QCoreApplication.translate("Coupons", "手机号、编号或会员卡"),
        )
        self.give = Button(theme, QCoreApplication.translate("Coupons", "发给她"), kind="outline")
        self.told = Text("", "body", "ok", wrap=True)
        self.told.hide()
        self.print_cards = Button(
            theme,
            QCoreApplication.translate("Coupons", "打印券卡"),
            kind="outline",
            icon="printer",
            height=32,
        )
        self.copy_codes = Button(
            theme, QCoreApplication.translate("Coupons", "复制券码"), icon="copy", height=32
        )
        self.send = Button(
            theme, QCoreApplication.translate("Coupons", "复制图片发微信"), icon="image", height=32
        )
        self.slip = Button(theme, QCoreApplication.translate("Coupons", "打小票"), icon="printer", height=32)
        self._made: Batch | None = None

    def _offer_places(self) -> None:
        """Offer the places in use that hold what is typed; any other may be typed as well."""
        offering = QCompleter(self._places, self)
        offering.setFilterMode(Qt.MatchFlag.MatchContains)
        self.put.setCompleter(offering)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, 24)
        box.setSpacing(12)
        self._public = QWidget()
        public = column(self._code_head, self._code, spacing=4)
        public.addLayout(row(self.poster, self.copy, 1))
        public.addLayout(row(self.picture, self.keep, 1))
        public.addLayout(row(self.renew, 1))
        public.addWidget(self._renewed)
        public.setContentsMargins(0, 0, 0, 0)
        self._public.setLayout(public)
        box.addWidget(self._worth)
        box.addWidget(self._terms)
        box.addWidget(line())
        box.addWidget(self._public)
        box.addLayout(beside(self._count_field, self.issue))
        box.addWidget(self.placement)
        box.addWidget(self.told)
        self._after = QWidget()
        self._one = QWidget()
        self._one.setLayout(row(self.send, self.slip, 1))
        after = column(self._one)
        after.insertLayout(0, row(self.print_cards, self.copy_codes, 1))
        self._after.setLayout(after)
        self._after.hide()
        box.addWidget(self._after)
        box.addWidget(line())
        box.addLayout(beside(self.member, self.give))
        box.addLayout(self._batches)
        box.addStretch(1)

    def _connect(self) -> None:
        self.count.entered.connect(self._issue)
        self.issue.clicked.connect(self._issue)
        self.give.clicked.connect(self._give)
        self.who.returnPressed.connect(self._give)
        self.poster.clicked.connect(self._open_poster)
        self.copy.clicked.connect(self._copy_public)
        self.renew.clicked.connect(self._renew)
        self.copy_codes.clicked.connect(self._copy_codes)
        self.print_cards.clicked.connect(self._print_made)
        self.picture.clicked.connect(lambda: self._hand_out("copy", "public"))
        self.keep.clicked.connect(lambda: self._hand_out("save", "public"))
        self.send.clicked.connect(lambda: self._hand_out("copy", "paper"))
        self.slip.clicked.connect(lambda: self._hand_out("slip", "paper"))

    def show_shelved(self, each: Shelved) -> None:
        """Show a template; what was typed for another one goes."""
        if self._each is None or self._each.terms.id != each.terms.id:
            self._tell("")
            self._renewed.clear()
            self.put.clear()
            self.who.clear()
            self.member.clear_problem()
            self._count_field.clear_problem()
            self._work.books(self._coupons.places, self._places.setStringList)
        self._each = each
        self._worth.setText(wording.worth(each.terms))
        self._terms.setText(f"{wording.audience(each.terms)} · {wording.conditions(each.terms)}")
        self._public.setVisible(each.public_code is not None)
        self._code.setText(wording.grouped(each.public_code or ""))
        self._show_batches(each.batches[:_SHOWN_BATCHES])

    def _show_batches(self, batches: tuple[IssuedBatch, ...]) -> None:
        clear(self._batches)
        if batches:
            self._batches.addWidget(line())
            self._batches.addWidget(Text(QCoreApplication.translate("Coupons", "发过的批次"), "strong"))
        for batch in batches:
            head, tail = wording.batch_line(batch)
            again = Button(self._theme, QCoreApplication.translate("Coupons", "打印券卡"), height=32)
            again.setAccessibleName(f"{again.text()} {head}")
            again.clicked.connect(lambda _=False, number=batch.id: self._print(number))
            words = QWidget()
            words.setLayout(column(Text(head, elide=True), Text(tail, "note", elide=True), spacing=2))
            both = row()
            both.addWidget(words, 1)
            both.addWidget(again)
            self._batches.addLayout(both)

    @Slot()
    def _renew(self) -> None:
        if self._each is None:
            return
        template = self._each.terms.id
        does = Press(
            act=lambda request: self._coupons.renew(template, request_id=request),
            took=lambda batch: self._renewed.setText(wording.renewed(batch)),
            words=wording.refusal,
            problem=self._renewed.setText,
            touches=Touched.COUPONS,
        )
        press(self._work, self.renew, does)

    @Slot()
    def _issue(self) -> None:
        if self._each is None:
            return
        template, count, put = self._each.terms.id, self.count.value(), self.placement.text()
        self._count_field.clear_problem()
        does = Press(
            act=lambda request: self._coupons.issue(template, count, placement=put, request_id=request),
            took=self._issued,
            words=wording.refusal,
            problem=self._count_field.show_problem,
            touches=Touched.COUPONS,
        )
        press(self._work, self.issue, does)

    def _issued(self, batch: Batch) -> None:
        self._tell(wording.batch_made(batch), batch)

    @Slot()
    def _give(self) -> None:
        if self._each is None:
            return
        template, member = self._each.terms.id, self.member.text()
        if not member:
            self.member.show_problem(QCoreApplication.translate("Coupons", "请先填是哪一位。"))
            return
        self.member.clear_problem()
        does = Press(
            act=lambda request: self._coupons.issue(template, 1, member=member, request_id=request),
            took=self._given,
            words=wording.refusal,
            problem=self.member.show_problem,
            touches=Touched.COUPONS | Touched.MEMBERS,
        )
        press(self._work, self.give, does)

    def _given(self, batch: Batch) -> None:
        self.who.clear()
        self._tell(wording.paper_given(batch), batch)

    def _tell(self, words: str, made: Batch | None = None) -> None:
        self._made = made
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self._after.setVisible(made is not None)
        self._one.setVisible(made is not None and len(made.codes) == 1)

    def _hand_out(self, deed: str, kind: str) -> None:
        """Ask for a picture or a slip: of the public code, or of the one paper that was just made."""
        if kind == "paper" and self._made is not None:
            self.hand_out.emit(deed, kind, self._made.codes[0])
        elif kind == "public" and self._each is not None:
            self.hand_out.emit(deed, kind, self._each.terms.id)

    @Slot()
    def _open_poster(self) -> None:
        if self._each is not None:
            self.make_poster.emit("coupon", self._each.terms.id)

    @Slot()
    def _copy_public(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self.said.emit(QCoreApplication.translate("Coupons", "公开码复制好了"))

    @Slot()
    def _copy_codes(self) -> None:
        if self._made is not None:
            codes = "\n".join(wording.grouped(code) for code in self._made.codes)
            QGuiApplication.clipboard().setText(codes)
            self.said.emit(QCoreApplication.translate("Coupons", "券码复制好了"))

    @Slot()
    def _print_made(self) -> None:
        if self._made is not None:
            self._print(self._made.id)

    def _print(self, batch: int) -> None:
        self.make_poster.emit("card", str(batch))
