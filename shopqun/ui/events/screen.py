"""The place 活动: coupons, flash sales and draws behind one segmented control."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.basics import Clock, Touched
from shopqun.coupons.service import CouponService
from shopqun.flashsales.service import SaleService
from shopqun.lotteries.service import LotteryService
from shopqun.ui.events.coupons import CouponsPart
from shopqun.ui.events.draws import DrawsPart
from shopqun.ui.events.sales import SalePart
from shopqun.ui.parts.faces import Faces
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

PARTS = ("coupons", "sales", "draws")


class EventsScreen(QWidget):
    """Three parts; `tools` is the control for the top bar. Scrolls inside.

    `make_poster(kind, id)` asks for a poster, `said(words)` is what went well, `headed(context, title)` what
    the top bar says ("" for the place's own name), `prepare(about)` what the calendar shall plan back from.
    """

    make_poster = Signal(str, str)
    hand_out = Signal(str, str, str)
    prepare = Signal(str)
    said = Signal(str)
    headed = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        clock: Clock,
        coupons: CouponService,
        sales: SaleService,
        lotteries: LotteryService,
    ) -> None:
        super().__init__()
        self.coupons = CouponsPart(theme, work, coupons, clock)
        self.sales = SalePart(theme, work, sales, clock)
        self.draws = DrawsPart(theme, work, clock, lotteries, coupons)
        self.tools = Segmented(
            (
                ("coupons", QCoreApplication.translate("Events", "优惠券")),
                ("sales", QCoreApplication.translate("Events", "限时抢购")),
                ("draws", QCoreApplication.translate("Events", "抽奖")),
            )
        )
        self._pages = Faces()
        for page in (self.coupons, self.sales, self.draws):
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)
        self.tools.chosen.connect(self.open_part)
        for part in (self.coupons, self.sales, self.draws):
            part.make_poster.connect(self.make_poster)
            part.said.connect(self.said)
        self.sales.headed.connect(self._sale_headed)
        self.coupons.hand_out.connect(self.hand_out)
        self.sales.head.prepare.connect(self.prepare)
        self.draws.seal_card.prepare.connect(self.prepare)
        work.touched.connect(self._touched)

    def reload(self) -> None:
        """Read all three parts again."""
        self.coupons.reload()
        self.sales.reload()
        self.draws.reload()

    @Slot(str)
    def open_part(self, part: str) -> None:
        """Turn to a part by its key; raises `ValueError` for a key that is none."""
        self._pages.setCurrentIndex(PARTS.index(part))
        self.tools.choose(part)
        self.headed.emit(*(self.sales.heading() if part == "sales" else ("", "")))

    def take_ticket(self, code: str) -> None:
        """Turn to the lotteries' desk with a ticket that was scanned."""
        self.open_part("draws")
        self.draws.take_ticket(code)

    def open_for(self, about: str) -> None:
        """Turn to what an id names: a sale as it is, else `coupon C02`, `draw L01` or `paper CODE`.

        `part draws` is a whole part, `ticket CODE` a lottery's, `claim F02` the list of a sale's claims.
        """
        what, _, which = about.rpartition(" ")
        turns: dict[str, Callable[[str], None]] = {
            "": self.open_sale,
            "part": self.open_part,
            "coupon": self._open_coupon,
            "paper": self._open_paper,
            "draw": self._open_draw,
            "ticket": self.take_ticket,
            "claim": self._open_claims,
        }
        turns[what](which)

    def open_sale(self, sale: str) -> None:
        """Turn to one sale by its id."""
        self.open_part("sales")
        self.sales.open_sale(sale)

    def _open_claims(self, sale: str) -> None:
        self.open_sale(sale)
        self.sales.turn_to("claims")

    def _open_coupon(self, template: str) -> None:
        self.open_part("coupons")
        self.coupons.open_template(template)

    def _open_paper(self, code: str) -> None:
        self.open_part("coupons")
        self.coupons.tell(code)

    def _open_draw(self, lottery: str) -> None:
        self.open_part("draws")
        self.draws.open_lottery(lottery)

    @Slot(str, str)
    def _sale_headed(self, context: str, title: str) -> None:
        if self.tools.current() == "sales":
            self.headed.emit(context, title)

    @Slot(object)
    def _touched(self, touched: Touched) -> None:
        if touched & (Touched.COUPONS | Touched.TILL):
            self.coupons.reload()
        if touched & Touched.SALES:
            self.sales.reload()
        if touched & Touched.LOTTERIES:
            self.draws.reload()
