"""The studio at work: what is chosen and worded is drawn, proven and handed out."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage

from shopqun.basics import Refused, Touched
from shopqun.compliance.service import LawService
from shopqun.livery.service import LiveryService
from shopqun.placements.service import PlacementService
from shopqun.posters.brief import Brief
from shopqun.posters.heading import heading_of
from shopqun.posters.layout import any_size, papers_for, stands_on
from shopqun.posters.made import Wanted
from shopqun.posters.paper import paper_named
from shopqun.posters.service import PosterService
from shopqun.ui.parts.ask import ask_text
from shopqun.ui.posters import wording, wording_actions, wording_photo
from shopqun.ui.posters.easel import Draft, Drawn, draw
from shopqun.ui.posters.frame import StudioFrame
from shopqun.ui.posters.grounds import Answering, prints_all_the_same
from shopqun.ui.posters.inspector import Inspector
from shopqun.ui.posters.looking import USUAL_PAPERS, Look, Wish, firsts, look, thumbnails
from shopqun.ui.posters.mending import mended
from shopqun.ui.posters.outlet import Outlet, Piece
from shopqun.ui.posters.photo_field import PhotoField
from shopqun.ui.posters.where_field import WhereField
from shopqun.ui.posters.wording_actions import Why
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_CONCERNS = Touched.SHOP | Touched.GROUPS | Touched.COUPONS | Touched.SALES | Touched.MEMBERS


class PostersScreen(StudioFrame):
    """What hangs in the window. `open_for(kind, id)` shows one poster.

    `go(place, id)` leads to where a refusal is cured, `headed` is the line of context.
    """

    go = Signal(str, str)
    headed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        posters: PosterService,
        law: LawService,
        livery: LiveryService,
        placements: PlacementService,
    ) -> None:
        self._colours = {each.key: each for each in posters.themes()}
        photo, where = PhotoField(theme, work, livery), WhereField(theme, work, placements)
        super().__init__(theme, Inspector(theme, tuple(self._colours.values()), photo, where))
        self._work, self._posters = work, posters
        self._wish = Wish()
        self._brief: Brief | None = None
        self._drawn: Drawn | None = None
        self._why = Why("")
        self._turn = self._look_turn = 0
        self.outlet = Outlet(work, posters, self)
        self.answering = Answering(theme, work, law, self)
        self._connect()
        self.inspector.show_nothing()

    def _connect(self) -> None:
        self.gallery.chosen.connect(lambda kind: self.open_for(kind, ""))
        self.toolbar.size_chosen.connect(self._size_chosen)
        self.toolbar.own_asked.connect(self._ask_size)
        self.toolbar.turned.connect(self._turned)
        self.toolbar.minus.clicked.connect(self.preview.smaller)
        self.toolbar.plus.clicked.connect(self.preview.larger)
        self.toolbar.whole.clicked.connect(self.preview.fit)
        self.toolbar.true_size.clicked.connect(self.preview.true_size)
        self.preview.zoomed.connect(self.toolbar.show_zoom)
        self.preview.sharper.connect(self._draw)
        self.nothing.cured.connect(self._cure)
        panel = self.inspector
        panel.about_chosen.connect(lambda about: self.open_for(self._wish.kind, about))
        panel.typed.connect(self._look)
        panel.colours_chosen.connect(self._colours_chosen)
        panel.headed.connect(self._heading_typed)
        panel.edge_chosen.connect(self._edge_chosen)
        panel.where.chosen.connect(lambda: self._look(""))
        panel.mended.connect(self._mend)
        panel.answering.connect(self.answering.ask)
        self.answering.kept.connect(lambda: self._draw(self.preview.dpi))
        self.answering.refused.connect(lambda words: panel.say(words, "bad"))
        panel.printing.clicked.connect(lambda: self._hand_out("print"))
        panel.pdf.clicked.connect(lambda: self._hand_out("pdf"))
        panel.png.clicked.connect(lambda: self._hand_out("png"))
        panel.copy.clicked.connect(lambda: self._hand_out("copy"))
        panel.folder.clicked.connect(self.outlet.open_folder)
        self.outlet.began.connect(self._busy)
        self.outlet.stepped.connect(panel.step)
        panel.long.stopped.connect(self.outlet.stop)
        self.outlet.ended.connect(self._ended)
        self._work.touched.connect(self._touched)

    @Slot()
    def reload(self) -> None:
        """Take a new snapshot of what is shown, new thumbnails, and the places there are now."""
        self.inspector.where.reload()
        self._look("")
        self._work.books(lambda: firsts(self._posters), self._draw_thumbs)

    @Slot(str, str)
    def open_for(self, kind: str, about: str) -> None:
        """Show the poster of a kind about something; without an id, about the first there is."""
        kind = "price" if kind == "sale" else kind
        if (kind, about) != (self._wish.kind, self._wish.about):
            self._wish.heading, self._wish.page = "", 0
        if kind != self._wish.kind:
            self._wish.size = USUAL_PAPERS.get(kind, "a4")
        self._wish.kind, self._wish.about = kind, about
        self.inspector.where.begin(kind, about)
        self.inspector.search.clear()
        self.gallery.choose(kind)
        self._look("")

    @Slot(str)
    def _look(self, typed: str) -> None:
        self._look_turn += 1
        turn, kind, about = self._look_turn, self._wish.kind, self._wish.about
        wanted, place = "" if typed else about, self.inspector.where.number
        self._work.books(
            lambda: look(self._posters, kind, wanted, typed, place), lambda found: self._show(turn, found)
        )

    def _show(self, turn: int, found: Look) -> None:
        if turn != self._look_turn:
            return
        self._wish.about = found.about
        self.gallery.choose(found.kind)
        self.inspector.show_choices(found.kind, found.choices, found.about)
        self.inspector.where.begin(found.kind, found.about)
        self.inspector.swatches.choose(self._wish.colours_key)
        name = next((wording.choice(each) for each in found.choices if each.id == found.about), "")
        self.headed.emit(" · ".join(part for part in (wording.kind(found.kind), name) if part))
        match found.brief:
            case None:
                self._show_nothing(wording_actions.nothing_for(found.kind))
            case Refused() as refused:
                self._show_nothing(wording_actions.refusal(refused))
            case brief:
                self._take(brief)

    def _take(self, brief: Brief) -> None:
        self._brief = brief
        papers = papers_for(brief)
        paper = paper_named(self._wish.size)
        if paper is None or not stands_on(brief, paper):
            self._wish.size = papers[0]
        self.toolbar.show_papers(papers, self._wish.size, own=any_size(brief))
        self.inspector.show_heading(
            None if heading_of(brief) is None else self._wish.heading or heading_of(brief)
        )
        self._middle.setCurrentIndex(0)
        self._draw(self.preview.dpi)

    def _show_nothing(self, why: Why) -> None:
        self._brief, self._drawn, self._why = None, None, why
        self._turn += 1
        self.nothing.sentence.setText(why.sentence)
        self.nothing.button.setText(why.cure)
        self.nothing.button.setVisible(bool(why.cure))
        self._middle.setCurrentIndex(1)
        self.inspector.show_nothing()

    @Slot()
    def _cure(self) -> None:
        about = self._wish.about if self._why.place == "groups" and self._wish.kind == "group" else ""
        self.go.emit(self._why.place, about)

    @Slot(float)
    def _draw(self, dpi: float) -> None:
        """Draw what is wished; of several drafts waiting, only the newest is drawn."""
        if self._brief is None:
            return
        self._turn += 1
        turn, wish = self._turn, self._wish
        colours = self._colours[wish.colours_key]
        tag = self.inspector.where.tag
        draft = Draft(self._brief, wish.heading, wish.size, colours, wish.page, wish.edge, tag)
        self._work.paper(
            lambda _job: draw(self._posters, draft, dpi) if turn == self._turn else None,
            lambda drawn: self._show_drawn(turn, drawn),
        )

    def _show_drawn(self, turn: int, drawn: Drawn | None) -> None:
        if turn != self._turn or drawn is None:
            return
        self._drawn = drawn
        self.inspector.show_drawn(drawn)
        sheet = drawn.sheet
        if sheet is None:
            self.preview.show_picture(drawn.picture, *self.preview.millimetres, "")
        else:
            self.toolbar.show_page(drawn.draft.page, len(sheet.pages))
            spoken = wording.preview_spoken(sheet.title)
            size = (sheet.width_mm, sheet.height_mm)
            safe = sheet.paper.safe_mm
            self.preview.show_picture(drawn.picture, *size, spoken, bleed=sheet.bleed_mm, safe=safe)
        if drawn.refused is not None:
            self.inspector.say(wording_actions.refusal(drawn.refused).sentence, "bad")

    def _draw_thumbs(self, found: dict[str, Brief]) -> None:
        self._work.paper(lambda _job: thumbnails(self._posters, found, self._colours), self._show_thumbs)

    def _show_thumbs(self, pictures: dict[str, QImage]) -> None:
        for kind in wording.KINDS:
            self.gallery.show_picture(kind, pictures.get(kind, QImage()))

    @Slot(str)
    def _size_chosen(self, key: str) -> None:
        self._wish.size, self._wish.page = key, 0
        self.preview.fit()

    @Slot()
    def _ask_size(self) -> None:
        """Ask for a size of her own; the paper stays as it is when she thinks better of it."""
        said = ask_text(
            self._theme, self, wording_photo.own_size(), wording_photo.sides(), wording_photo.take_size()
        )
        paper = paper_named("".join((said or "").split()))
        if paper is not None:
            self._wish.size, self._wish.page = paper.key, 0
        if self._brief is not None:
            self._take(self._brief)
            self.preview.fit()
        if said and paper is None:
            self.inspector.say(wording_photo.bad_size(), "bad")

    @Slot(int)
    def _turned(self, step: int) -> None:
        self._wish.page = max(self._wish.page + step, 0)
        self._draw(self.preview.dpi)

    @Slot(str)
    def _colours_chosen(self, key: str) -> None:
        self._wish.colours[self._wish.kind] = key
        self._draw(self.preview.dpi)

    @Slot(str)
    def _edge_chosen(self, edge: str) -> None:
        self._wish.edge = edge
        self._draw(self.preview.dpi)

    @Slot(str)
    def _heading_typed(self, words: str) -> None:
        self._wish.heading = words.strip()
        self._draw(self.preview.dpi)

    @Slot()
    def _mend(self) -> None:
        if self._drawn is None:
            return
        words = mended(heading_of(self._drawn.draft.brief) or "", self._drawn.in_heading)
        self.inspector.heading.setText(words)
        self._heading_typed(words)

    def _hand_out(self, way: str) -> None:
        if self._drawn is None or not self._drawn.printable:
            return
        if not prints_all_the_same(self._theme, self, self._drawn.findings):
            return
        wish = self._wish
        colours, place = wish.colours_key, self.inspector.where.name
        wanted = Wanted(
            wish.kind, wish.about, wish.size, colours, wish.heading, edge=wish.edge, placement=place
        )
        piece = Piece(wanted, self._drawn)
        match way:
            case "print":
                self.outlet.print_it(piece)
            case "copy":
                self.outlet.copy(piece)
            case ending:
                self.outlet.save(piece, ending)

    @Slot()
    def _busy(self) -> None:
        self.inspector.lock(open_=False)
        self.inspector.say(wording_actions.working())

    @Slot(str, str)
    def _ended(self, words: str, tone: str) -> None:
        self.inspector.lock(open_=self._drawn is not None and self._drawn.printable)
        self.inspector.say(words, tone, folder=tone == "ok" and self.outlet.last is not None)

    @Slot(object)
    def _touched(self, touched: Touched) -> None:
        if touched & _CONCERNS and self.isVisible():
            self.reload()
