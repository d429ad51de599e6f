"""Coupons' one door: what templates there are, issuing papers, and the story of one."""

from shopqun.basics import Clock, Refused
from shopqun.coupons.code import parse
from shopqun.coupons.paper import Batch, Paper, TemplateUse
from shopqun.coupons.shelf import Shelved
from shopqun.coupons.template import Template
from shopqun.data import coupons, papers, people
from shopqun.data.books import Books
from shopqun.data.coupons_shelf import shelf
from shopqun.data.gestures import Answered, Pen, Request, once
from shopqun.data.placements import names


class CouponService:
    """Which papers are out there."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def templates(self) -> tuple[TemplateUse, ...]:
        """List the templates with what is out and used of each."""
        with self._books.reading() as db:
            return coupons.template_uses(db)

    def shelf(self) -> tuple[Shelved, ...]:
        """Give every kind of paper with its terms, what is out and used, and its batches."""
        with self._books.reading() as db:
            return shelf(db)

    def places(self) -> tuple[str, ...]:
        """Name the places in use where a batch can be handed out."""
        with self._books.reading() as db:
            return names(db)

    def template(self, text: str) -> Template | None:
        """Find a template by its id or exact name."""
        with self._books.reading() as db:
            return coupons.template_named(db, text)

    def issue(
        self, template: str, count: int, *, member: str | None = None, placement: str = "", request_id: str
    ) -> Answered[Batch]:
        """Issue papers, each with a code of its own; with a member, only she can use them."""
        said = {"template": template, "count": count, "member": member, "placement": placement}
        request = Request(request_id, "coupons issue", said, self._actor)

        def act(pen: Pen) -> Batch | Refused:
            terms = coupons.template_named(pen.db, template)
            if terms is None:
                return Refused("unknown_template", {"text": template})
            holder = people.member_id(pen.db, member) if member is not None else None
            if member is not None and holder is None:
                return Refused("unknown_member", {"text": member})
            return coupons.issue(pen, terms, count, holder=holder, placement=placement)

        return once(self._books, self._clock, request, Batch, act)

    def renew(self, template: str, *, request_id: str) -> Answered[Batch]:
        """Give a template a new public code once its last one has lapsed: `public_code_lives`."""
        request = Request(request_id, "coupons renew", {"template": template}, self._actor)

        def act(pen: Pen) -> Batch | Refused:
            terms = coupons.template_named(pen.db, template)
            if terms is None:
                return Refused("unknown_template", {"text": template})
            return coupons.renew_public_code(pen, terms)

        return once(self._books, self._clock, request, Batch, act)

    def batch(self, batch: int) -> Batch | None:
        """Give the papers that were issued together."""
        with self._books.reading() as db:
            return coupons.batch_codes(db, batch)

    def show(self, text: str) -> Paper | Refused:
        """Tell the story of a paper."""
        code = parse(text)
        if code is None:
            return Refused("not_a_code", {"text": text})
        with self._books.reading() as db:
            paper = papers.story_of(db, code.text, self._clock.now())
            known = papers.is_someones_code(db, code.text)
        if paper is None:
            return Refused("wrong_kind" if known else "unknown_code", {"text": text})
        return paper
