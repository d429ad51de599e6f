"""The flash sales' part: the board on the left, what is done with it on the right, the clock over both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from shopqun.basics import Clock
from shopqun.flashsales.service import SaleService
from shopqun.ui.events import wording_sale as wording
from shopqun.ui.events.sale_board import FinePrint, Queue, SaleBoard, SaleHead
from shopqun.ui.events.sale_claim import ClaimPage, PickupPage
from shopqun.ui.events.sale_claims import ClaimsPage
from shopqun.ui.events.sale_live import LiveBoard
from shopqun.ui.events.sale_paste import PastePage
from shopqun.ui.events.sale_prices import PricesPage
from shopqun.ui.events.sale_result import Result
from shopqun.ui.events.sale_view import Phase, SaleView, phase_of, read_sale
from shopqun.ui.parts.card import Card
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SIDE, _MARGIN, _ANY, _SECOND_MS = 414, 24, 16777215, 1000
_PAGES = ("paste", "claim", "pickup", "claims", "prices")


class SalePart(QWidget):
    """One sale at a time; `make_poster(kind, id)`, `said(words)`, `headed(context, title)`."""

    make_poster = Signal(str, str)
    said = Signal(str)
    headed = Signal(str, str)

    def __init__(self, theme: Theme, work: Work, sales: SaleService, clock: Clock) -> None:
        super().__init__()
        self._work, self._sales, self._clock = work, sales, clock
        self._view: SaleView | None = None
        self._phase: Phase | None = None
        self._wanted = ""
        self.head = SaleHead(theme)
        self.board = SaleBoard(theme)
        self.queue = Queue(theme)
        self._print = FinePrint(theme)
        self.paste = PastePage(theme, work, sales)
        self.claim = ClaimPage(theme, work, sales)
        self.pickup = PickupPage(theme, work, sales)
        self.claims = ClaimsPage(theme, work, sales)
        self.prices = PricesPage(theme, work, sales)
        self.result = Result()
        self.wall = LiveBoard(theme, self)
        self.choice = QComboBox()
        self.choice.setMinimumHeight(40)
        self.choice.setAccessibleName(QCoreApplication.translate("Sale", "看哪一场"))
        self.what = Segmented(
            (
                ("paste", QCoreApplication.translate("Sale", "贴接龙")),
                ("claim", QCoreApplication.translate("Sale", "登记")),
                ("pickup", QCoreApplication.translate("Sale", "提货")),
                ("claims", QCoreApplication.translate("Sale", "名单")),
                ("prices", QCoreApplication.translate("Sale", "卖价")),
            )
        )
        self._empty = Empty(
            theme,
            "shopping-basket",
            QCoreApplication.translate("Sale", "这家店的开店方案里没有限时抢购。"),
        )
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._desk = QStackedWidget()
        for page in (self.paste, self.claim, self.pickup, self.claims, self.prices):
            self._desk.addWidget(page)
        self._right = Card()
        self._right.body.setSpacing(12)
        self._right.body.addWidget(self.what)
        self._right.body.addWidget(self._desk, 1)
        self._columns = columns = Columns(side=_SIDE)
        for widget in (self.choice, self.head, self.result, self.board, self.queue, self._print):
            columns.left.addWidget(widget)
        columns.left.addStretch(1)
        columns.right.addWidget(self._right, 1)
        columns.right.addStretch(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)
        box.addWidget(self._empty)
        self._empty.hide()

    def _connect(self) -> None:
        self.what.chosen.connect(self._turn)
        self.choice.activated.connect(self._other)
        self._tick.timeout.connect(self.tick)
        self._columns.turned.connect(self._keep_in_sight)
        for sender in (self.head.said, self.paste.said, self.claims.said, self.prices.said):
            sender.connect(self.said)
        self.head.make_poster.connect(self.make_poster)
        self.head.wall.clicked.connect(self.wall.show)

    def reload(self) -> None:
        """Read the sale again."""
        wanted, now = self._wanted, self._clock.now()
        self._work.books(lambda: read_sale(self._sales, wanted, now), self.render_view)

    def render_view(self, view: SaleView | None) -> None:
        """Show a sale, or that there is none."""
        self._view = view
        self._scroll.setVisible(view is not None)
        self._empty.setVisible(view is None)
        if view is None:
            return
        now = self._clock.now()
        self._phase = phase_of(view.board.sale, now)
        self._wanted = view.board.sale.id
        self._show_choice(view)
        self.head.show_view(view, now)
        self.board.show_view(view)
        self.queue.show_view(view)
        self._print.show_view(view)
        self.paste.show_view(view, self._phase)
        self.claim.show_view(view, self._phase)
        self.pickup.show_view(view)
        self.claims.show_view(view, self._phase)
        self.prices.show_view(view)
        self.result.show_view(view, self._phase)
        self.wall.show_view(view, now)
        self.headed.emit(*self.heading())

    def _show_choice(self, view: SaleView) -> None:
        self.choice.setVisible(len(view.sales) > 1)
        self.choice.clear()
        for sale in view.sales:
            self.choice.addItem(wording.choice(sale), sale.id)
        self.choice.setCurrentIndex(self.choice.findData(view.board.sale.id))

    def heading(self) -> tuple[str, str]:
        """Give the line of context and the title for the bar above."""
        if self._view is None:
            return "", ""
        return wording.when(self._view.board.sale), self._view.board.sale.name

    def open_sale(self, sale: str) -> None:
        """Look at another sale by its id."""
        self._wanted = sale
        self.reload()

    def turn_to(self, key: str) -> None:
        """Show a page of the desk by its key."""
        self.what.choose(key)
        self._turn(key)

    @Slot(str)
    def _turn(self, key: str) -> None:
        self._desk.setCurrentIndex(_PAGES.index(key))

    @Slot(int)
    def _other(self, place: int) -> None:
        self.open_sale(str(self.choice.itemData(place)))

    @Slot()
    def tick(self) -> None:
        """Count down; when the sale opens or closes, everything is shown anew."""
        if self._view is None:
            return
        now = self._clock.now()
        self.head.tick(now)
        self.wall.tick(now)
        if phase_of(self._view.board.sale, now) is not self._phase:
            self.render_view(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what must be pressed in sight: beside the board, the desk is as high as the window."""
        super().resizeEvent(event)
        self._keep_in_sight()

    @Slot()
    def _keep_in_sight(self) -> None:
        seen = self.height() - 2 * _MARGIN
        least = self._right.minimumSizeHint().height()
        self._right.setMaximumHeight(_ANY if self._columns.folded else max(seen, least))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let the clock run while somebody looks."""
        super().showEvent(event)
        self._tick.start()
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop the clock, unless the board on the wall needs it."""
        super().hideEvent(event)
        if not self.wall.isVisible():
            self._tick.stop()
