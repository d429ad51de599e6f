"""Posters' one door: from a kind and an id to files whose every QR was read back."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import chain
from pathlib import Path

from shopqun.basics import Clock, Refused, ShopTrouble, Trouble
from shopqun.compliance.evidence import answered
from shopqun.compliance.findings import Finding, Severity, blocked
from shopqun.compliance.paper import Paper, findings_of
from shopqun.data import briefs, people, placements, poster_choices, prints, slips
from shopqun.data.books import Books
from shopqun.data.briefs_lottery import lottery_brief
from shopqun.data.briefs_signs import SIGNS
from shopqun.data.evidence import kept
from shopqun.data.files import handing_over
from shopqun.data.gestures import Answered, Pen, Request, days_of, once, recall
from shopqun.data.numbers import row_number
from shopqun.places import resource
from shopqun.posters.again import one_page, only
from shopqun.posters.boxes import Sheet
from shopqun.posters.brief import Brief, ShopFace
from shopqun.posters.choice import Choice
from shopqun.posters.drawing import Painter
from shopqun.posters.edges import edged
from shopqun.posters.facts import paper_of
from shopqun.posters.heading import with_heading
from shopqun.posters.layout import compose
from shopqun.posters.made import Made, Wanted
from shopqun.posters.making import Leaf, Making, NotMade, Step, unheard
from shopqun.posters.paper import paper_named
from shopqun.posters.proof import Proof, proof_dpi, prove
from shopqun.posters.reading import read_theme
from shopqun.posters.spoken import said
from shopqun.posters.tag import tagged
from shopqun.posters.theme import Theme
from shopqun.posters.trial_slip import trial_slip
from shopqun.prints.record import SheetProof

KINDS = ("group", "coupon", "invite", "card", "sale", "price", "lottery", *SIGNS)
_TIMELESS = {"card": briefs.cards_brief, "lottery": lottery_brief}
"""Briefs that say the same at any time."""


class PosterService:
    """What hangs in the window."""

    def __init__(
        self, books: Books, clock: Clock, painter: Callable[[], Painter], actor: str = "owner"
    ) -> None:
        self._books = books
        self._clock = clock
        self._painter = painter
        self._actor = actor

    def themes(self) -> tuple[Theme, ...]:
        """List the themes there are."""
        return tuple(read_theme(path) for path in sorted(resource("themes").glob("*.json")))

    def theme(self, key: str) -> Theme | None:
        """Find a theme by its key."""
        path = resource("themes") / f"{key}.json"
        return read_theme(path) if key.isidentifier() and path.is_file() else None

    def choices(self, kind: str, typed: str = "", limit: int = 30) -> tuple[Choice, ...]:
        """List what a kind of poster can be about; members are found by what is `typed`."""
        with self._books.reading() as db:
            if kind in {"invite", "member"}:
                found = poster_choices.members(db, typed, limit)
                everybody = kind == "member" and not typed and found
                return (*found, poster_choices.everybody(db)) if everybody else found
            listed = poster_choices.LISTED.get(kind)
            return listed(db) if listed else ()

    def brief(self, kind: str, about: str, place: int = 0) -> Brief | Refused:
        """Take one snapshot of the books for a poster of a kind about something, perhaps for a place."""
        with self._books.reading() as db:
            days, at = days_of(db), self._clock.now()
            match kind:
                case "coupon":
                    return briefs.coupon_brief(db, about, at, place)
                case "group":
                    return briefs.group_brief(db, about, at, days)
                case "invite":
                    return briefs.invite_brief(db, about, at, days)
                case "sale" | "price":
                    return briefs.sale_brief(db, about, at, days)
                case _ if kind in SIGNS:
                    return SIGNS[kind](db, about, at, days)
                case _:
                    take = _TIMELESS.get(kind)
                    return take(db, about) if take else Refused("unknown_kind", {"kind": kind})

    def receipt(self, reward: str) -> Brief | Refused:
        """Take the snapshot for a reward's receipt (A6 or 58 mm)."""
        with self._books.reading() as db:
            return briefs.receipt_brief(db, row_number(reward), self._clock.now(), days_of(db))

    def slip(self, kind: str, about: str) -> Brief | Refused:
        """Take the snapshot for a slip: of a `purchase`, a `claim`, a paper (`coupon`), or a `trial`."""
        with self._books.reading() as db:
            days = days_of(db)
            match kind:
                case "purchase":
                    return slips.purchase_slip(db, row_number(about), days)
                case "claim":
                    return slips.claim_slip(db, row_number(about), days)
                case "coupon":
                    return slips.paper_slip(db, about, days)
                case "trial":
                    return trial_slip(briefs.face(db))
                case _:
                    return Refused("unknown_kind", {"kind": kind})

    def paper(self, code: str) -> Brief | Refused:
        """Take the snapshot for a picture of one paper with its own code."""
        with self._books.reading() as db:
            return slips.paper_brief(db, code, days_of(db))

    def face(self) -> ShopFace:
        """Give how the shop signs its papers."""
        with self._books.reading() as db:
            return briefs.face(db)

    def compose(self, brief: Brief, size: str, theme: Theme) -> Sheet | Refused:
        """Lay a brief out on a paper; `missing_characters` names what the fonts lack, and in which texts."""
        lacking = self._painter().missing_characters("".join(said(brief)))
        if lacking:
            texts = tuple(text for text in said(brief) if any(sign in text for sign in lacking))
            return Refused("missing_characters", {"characters": lacking, "texts": texts})
        paper = paper_named(size)
        if paper is None:
            return Refused("bad_size", {"size": size})
        return compose(brief, paper, theme, self._painter().measure)

    def findings(self, brief: Brief) -> tuple[Finding, ...]:
        """Say what the wording rules think of everything a brief says, and which proofs answer for it."""
        return self.judge(paper_of(brief))

    def judge(self, paper: Paper) -> tuple[Finding, ...]:
        """Say what the wording rules think of a paper; a warning that a kept proof answers is a note."""
        found = findings_of(paper)
        if all(finding.severity is not Severity.WARN for finding in found):
            return found
        with self._books.reading() as db:
            return answered(found, kept(db), days_of(db).of(self._clock.now()))

    def prove(self, sheet: Sheet) -> tuple[Proof, ...] | Refused:
        """Render a sheet page by page and read every QR on it back; a page is dropped when it is read.

        A character the fonts lack is refused as `missing_characters`.
        """
        painter = self._painter()
        lacking = painter.missing_characters("".join(page.words() for page in sheet.pages))
        if lacking:
            return Refused("missing_characters", {"characters": lacking})
        return prove(sheet, painter.render_pages(sheet, proof_dpi(sheet)))

    def make(
        self,
        kind: str,
        about: str,
        out: Path,
        *,
        size: str = "a4",
        theme: str = "fresh",
        for_each_member: bool = False,
        edge: str = "",
        request_id: str,
    ) -> Answered[Made]:
        """Write a poster to a .pdf, a .png or into a folder; nothing is written unless all of it may be."""
        wanted = Wanted(kind, about, size, theme, for_each_member=for_each_member, edge=edge)
        return self.make_wanted(wanted, out, request_id=request_id)

    def make_wanted(
        self, wanted: Wanted, out: Path, *, request_id: str, step: Step = unheard
    ) -> Answered[Made]:
        """Write a poster as `make` does, perhaps under a headline of the owner's own, and record the print.

        `step` hears how far it is; what it raises ends the work, and nothing of it is left.
        """
        request = Request(request_id, "posters make", wanted.said(str(out)), self._actor)
        known = recall(self._books, request, Made)
        if known is not None:
            return known
        chosen = self.theme(wanted.theme)
        if chosen is None:
            return Answered(Refused("unknown_theme", {"theme": wanted.theme}))
        abouts = self._abouts(wanted.about, for_each_member=wanted.for_each_member)
        making = Making(lambda about: self._laid_out(replace(wanted, about=about), chosen), self.prove, step)
        try:
            files = self._write(making.leaves(abouts), out, wanted.kind)
        except NotMade as stopped:
            refused = stopped.refused
            return once(self._books, self._clock, request, Made, lambda _: refused)
        way = "pdf" if out.suffix.lower() == ".pdf" else "png"

        def act(pen: Pen) -> Made:
            kept = prints.record(pen, self._actor, wanted.kept(way, str(out)), making.sheets)
            pages = len(making.sheets)
            return Made(files, pages, tuple(making.proofs), tuple(making.findings), kept, making.coarse)

        return once(self._books, self._clock, request, Made, act)

    def refusal_of(self, wanted: Wanted) -> Refused | None:
        """Say why a poster could not be made, before anything is written for it; None if it can."""
        theme = self.theme(wanted.theme)
        if theme is None:
            return Refused("unknown_theme", {"theme": wanted.theme})
        laid = self._laid_out(wanted, theme)
        return laid if isinstance(laid, Refused) else None

    def proven(self, sheet: Sheet, about: str, step: Step = unheard) -> tuple[SheetProof, ...] | Refused:
        """Read every page of a sheet back on its way to a printer, one at a time."""
        making = Making(lambda _about: (sheet, ()), self.prove, step)
        try:
            for _ in making.leaves((about,)):
                pass
        except NotMade as stopped:
            return stopped.refused
        return tuple(making.sheets)

    def printed(
        self, wanted: Wanted, sheets: tuple[SheetProof, ...], printer: str, *, request_id: str
    ) -> Answered[int]:
        """Write down that proven sheets went to a printer; give the number of the print."""
        said = {**wanted.said(printer), "sheets": len(sheets)}
        request = Request(request_id, "posters print", said, self._actor)
        kept = wanted.kept("printer", printer)
        return once(
            self._books, self._clock, request, int, lambda pen: prints.record(pen, self._actor, kept, sheets)
        )

    def _abouts(self, about: str, *, for_each_member: bool) -> tuple[str, ...]:
        if not for_each_member:
            return (about,)
        with self._books.reading() as db:
            return people.all_ids(db)

    def _laid_out(self, wanted: Wanted, theme: Theme) -> tuple[Sheet, tuple[Finding, ...]] | Refused:
        with self._books.reading() as db:
            place = placements.named(db, wanted.placement) if wanted.placement else None
        if wanted.placement and place is None:
            return Refused("unknown_place", {"place": wanted.placement})
        planned = self.brief(wanted.kind, wanted.about, place.id if place else 0)
        if isinstance(planned, Refused):
            return planned
        brief = only(with_heading(planned, wanted.headline), wanted.payloads)
        if isinstance(brief, Refused):
            return brief
        findings = self.findings(brief)
        if blocked(findings):
            return Refused("wording", {"findings": findings})
        composed = self.compose(brief, wanted.size, theme)
        if isinstance(composed, Refused):
            return composed
        sheet = tagged(edged(composed, wanted.edge), place.code if place else "", self._painter().measure)
        return one_page(sheet, wanted.page), findings

    def _write(self, leaves: Iterator[Leaf], out: Path, kind: str) -> tuple[str, ...]:
        """Write PDF or PNG by the name's ending; a name without one is a folder of PNGs, one a page.

        All files get their names when the last page is written, or none does.
        """
        match out.suffix.lower():
            case ".pdf":
                return (self._write_pdf(leaves, out),)
            case ".png" | "":
                with ExitStack() as files:
                    return tuple(self._write_pictures(leaves, out, kind, files))
            case _:
                raise ShopTrouble(Trouble.UNREADABLE, str(out))

    def _write_pdf(self, leaves: Iterator[Leaf], out: Path) -> str:
        first = next(leaves)
        with handing_over(out) as part:
            pages = (leaf.sheet.pages[0] for leaf in chain((first,), leaves))
            self._painter().write_pdf(first.sheet, part, pages)
        return str(out)

    def _write_pictures(
        self, leaves: Iterator[Leaf], out: Path, kind: str, files: ExitStack
    ) -> Iterator[str]:
        for place, leaf in enumerate(leaves):
            if out.suffix:
                tail = f"-{place + 1}" if place else ""
                name = out.with_name(f"{out.stem}{tail}{out.suffix}")
            else:
                tail = f"-{leaf.page}" if leaf.page > 1 else ""
                name = out / f"{kind}-{leaf.about}{tail}.png"
            part = files.enter_context(handing_over(name))
            self._painter().write_png(leaf.sheet, part, leaf.sheet.paper.dpi)
            yield str(name)
