"""The shop's one door: whose it is, keeping a copy of its books, and whether they add up."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from shopqun.basics import Clock, Refused, ShopTrouble, Trouble
from shopqun.data import checking, shop
from shopqun.data.books import Books, copied_in, replace_file
from shopqun.data.files import read_end
from shopqun.data.gestures import Answered, Pen, Request, days_of, once, recall
from shopqun.places import file_name, papers_folder
from shopqun.shop.news import MOST_AT_THE_END, Update, judge
from shopqun.shop.profile import Kept, Problem, Profile, Signboard, Upkeep, refusal_of


class ShopService:
    """Whose shop is this, and is everything in order."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    @property
    def path(self) -> Path:
        """Where the live shop file lies."""
        return self._books.path

    def profile(self) -> Profile:
        """Give the shop; books without one are damaged."""
        with self._books.reading() as db:
            return self._found(shop.profile(db))

    def _found(self, found: Profile | None) -> Profile:
        if found is None:
            raise ShopTrouble(Trouble.DAMAGED, str(self._books.path))
        return found

    def change_sign(self, board: Signboard, *, request_id: str) -> Answered[Profile]:
        """Change what papers sign with from now on: `shop_name_needed`, `place_needed`, `too_long`."""
        request = Request(request_id, "shop sign", asdict(board), self._actor)

        def act(pen: Pen) -> Profile | Refused:
            reason = refusal_of(board)
            if reason is not None:
                return Refused(reason)
            shop.change_sign(pen.db, board)
            return self._found(shop.profile(pen.db))

        return once(self._books, self._clock, request, Profile, act)

    def back_up(self, out: Path | None = None, *, request_id: str) -> Answered[Kept]:
        """Write one whole checked copy of the books; without a path, into Documents under today's date.

        Over the live shop file itself it is `shop_exists`: that would lose what is still in its log.
        """
        request = Request(request_id, "backup", {"out": str(out) if out else None}, self._actor)
        known = recall(self._books, request, Kept)
        if known is not None:
            return known
        target = out if out is not None else self._place()
        if target.resolve() == self.path.resolve():
            return Answered(Refused("shop_exists", {"path": str(target)}))
        self._books.copy_to(target)
        look_into(target)
        kept = Kept(str(target), target.stat().st_size)
        return once(self._books, self._clock, request, Kept, lambda _: kept)

    def _place(self) -> Path:
        with self._books.reading() as db:
            found, days = shop.profile(db), days_of(db)
        stamp = days.local(self._clock.now()).strftime("%Y%m%d-%H%M%S")
        name = file_name(found.name if found else "") or "shop"
        return papers_folder() / "备份" / f"{name}-备份-{stamp}.shopqun"

    def last_backup(self) -> datetime | None:
        """Give when the books were last backed up."""
        with self._books.reading() as db:
            return shop.last_backup(db)

    def upkeep(self) -> Upkeep:
        """Give the shop, where its file lies and how fresh its newest copy is."""
        found = self.profile()
        with self._books.reading() as db:
            last, days = shop.last_backup(db), days_of(db)
        today = days.local(self._clock.now()).date()
        since = (today - days.local(last).date()).days if last else None
        return Upkeep(found, str(self.path), last, since)

    def repair(self, *, request_id: str) -> Answered[int]:
        """Rebuild what is cached from the ledgers, which stay as they are; give how many had strayed."""
        request = Request(request_id, "check", {"repair": True}, self._actor)
        return once(self._books, self._clock, request, int, _rebuilt)

    def check(self) -> tuple[Problem, ...]:
        """Recompute the books from their ledgers and name what does not add up."""
        found = [Problem("file", text) for text in self._books.problems_of_the_file()]
        with self._books.reading() as db:
            return (*found, *checking.problems(db))


def _rebuilt(pen: Pen) -> int:
    return checking.rebuild(pen.db)


def look_into(path: Path) -> Profile:
    """Open a backup and see that it is a whole shop; say which."""
    books = Books.open(path)
    try:
        broken = books.problems_of_the_file()
        with books.reading() as db:
            found = shop.profile(db)
    finally:
        books.close()
    if broken or found is None:
        raise ShopTrouble(Trouble.DAMAGED, str(path))
    return found


def look_at_installer(path: Path, running: str) -> Update | Refused:
    """Say what an installer brings a program of version `running`: see `news.judge`. Nothing is installed."""
    return judge(running, read_end(path, MOST_AT_THE_END))


def restore(path: Path, backup: Path, clock: Clock, *, request_id: str) -> Answered[Profile]:
    """Put a backup in the place of a shop file nobody has open; what was there is kept beside it."""
    request = Request(request_id, "restore", {"backup": str(backup)})
    if path.exists():
        known = _known(path, request)
        if known is not None:
            return known
    with copied_in(backup, path) as copy:
        found = _looked_into(copy, backup)
        answered = _written_down(copy, clock, request, found)
        if not answered.repeated and not isinstance(answered.value, Refused):
            replace_file(path, copy)
    return answered


def _written_down(copy: Path, clock: Clock, request: Request, found: Profile) -> Answered[Profile]:
    """Remember the restore in the copy, before it takes the shop's place: it is never done twice."""
    books = Books.open(copy)
    try:
        return once(books, clock, request, Profile, lambda _: found)
    finally:
        books.close()


def _looked_into(copy: Path, backup: Path) -> Profile:
    """Look into the copy, and speak of the backup where something is wrong with it."""
    try:
        return look_into(copy)
    except ShopTrouble as trouble:
        raise ShopTrouble(trouble.kind, str(backup)) from trouble


def _known(path: Path, request: Request) -> Answered[Profile] | None:
    """Look whether this very restore was done; a file that cannot be read is why one restores."""
    try:
        books = Books.open(path)
    except ShopTrouble as trouble:
        if trouble.kind is not Trouble.DAMAGED:
            raise
        return None
    try:
        return recall(books, request, Profile)
    finally:
        books.close()
