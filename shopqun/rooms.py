"""The services of one open shop, built once and handed to whoever skins them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from shopqun.basics import Clock
from shopqun.calendar.service import TaskService
from shopqun.community.service import GroupService
from shopqun.compliance.service import LawService
from shopqun.conduct.service import ConductService
from shopqun.coupons.service import CouponService
from shopqun.data.books import Books
from shopqun.finding.service import FindingService
from shopqun.flashsales.service import SaleService
from shopqun.livery.service import LiveryService
from shopqun.lotteries.service import LotteryService
from shopqun.loyalty.service import LoyaltyService
from shopqun.members.service import MembersService
from shopqun.placements.service import PlacementService
from shopqun.planning.service import PlanBook
from shopqun.posters.drawing import Painter as PainterHere
from shopqun.posters.service import PosterService
from shopqun.prints.service import PrintService
from shopqun.referrals.service import ReferralService
from shopqun.reports.service import ReportService
from shopqun.shop.service import ShopService
from shopqun.staff.service import StaffService
from shopqun.till.service import TillService

Painter = Callable[[], PainterHere]
"""Brings the painter when a poster is first made: it lives with Qt, and the command line starts without."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """Every service of an open shop."""

    books: Books
    shop: ShopService
    groups: GroupService
    conduct: ConductService
    members: MembersService
    coupons: CouponService
    referrals: ReferralService
    sales: SaleService
    till: TillService
    posters: PosterService
    prints: PrintService
    reports: ReportService
    tasks: TaskService
    lotteries: LotteryService
    staff: StaffService
    loyalty: LoyaltyService
    placements: PlacementService
    law: LawService
    livery: LiveryService
    finding: FindingService
    plans: PlanBook

    def close(self) -> None:
        """Close the shop."""
        self.books.close()


def open_rooms(path: Path, clock: Clock, painter: Painter, actor: str = "owner") -> Rooms:
    """Open a shop file and build its services."""
    books = Books.open(path)
    return Rooms(
        books=books,
        shop=ShopService(books, clock, actor),
        groups=GroupService(books, clock, actor),
        conduct=ConductService(books, clock, actor),
        members=MembersService(books, clock, actor),
        coupons=CouponService(books, clock, actor),
        referrals=ReferralService(books, clock, actor),
        sales=SaleService(books, clock, actor),
        till=TillService(books, clock, actor),
        posters=PosterService(books, clock, painter, actor),
        prints=PrintService(books, clock, actor),
        reports=ReportService(books, clock, actor),
        tasks=TaskService(books, clock, actor),
        lotteries=LotteryService(books, clock, actor),
        staff=StaffService(books, clock, actor),
        loyalty=LoyaltyService(books, clock, actor),
        placements=PlacementService(books, clock, actor),
        law=LawService(books, clock, actor),
        livery=LiveryService(books, clock, actor),
        finding=FindingService(books, clock),
        plans=PlanBook(books),
    )
