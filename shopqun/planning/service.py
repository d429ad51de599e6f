"""Planning's one door: presets to start from, what the rules say of a plan, and launching it."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from zlib import crc32

from shopqun.basics import Clock, Refused, ShopTrouble, Trouble
from shopqun.compliance.plan_rules import check
from shopqun.data.books import Books, discard
from shopqun.data.files import handing_over, read_bytes, trouble_of
from shopqun.data.gestures import Answered, Request, once
from shopqun.data.plans import plan_in_force, write_plan
from shopqun.places import resource
from shopqun.planning.answers import Answers, restored, saved
from shopqun.planning.comparing import Difference, differences
from shopqun.planning.launched import Checked, Launched, Trade
from shopqun.planning.plan import opened_on
from shopqun.planning.preset import Caution, Preset, preset_text, read_preset
from shopqun.planning.selfcheck import lights, score


class PlanningService:
    """From a preset or answers to a running shop. It needs no open shop: launching makes one."""

    def __init__(self, clock: Clock, actor: str = "owner") -> None:
        self._clock = clock
        self._actor = actor

    def trades(self) -> tuple[Trade, ...]:
        """List the presets that ship with the program."""
        return tuple(_trade(self.preset(path.stem)[0]) for path in sorted(resource("presets").glob("*.json")))

    def preset(self, preset_id: str) -> tuple[Preset, tuple[Caution, ...]]:
        """Read one of our presets by its id; a name that is none of ours is `not_found`."""
        path = resource("presets") / f"{preset_id}.json"
        if not preset_id.isidentifier() or not path.is_file():
            raise ShopTrouble(Trouble.NOT_FOUND, preset_id)
        return read_preset(path.read_text(encoding="utf-8"))

    def read(self, path: Path) -> tuple[Preset, tuple[Caution, ...]]:
        """Read a preset or answers file the owner named."""
        return read_plan(path)

    def templates(self, folder: Path) -> tuple[Preset, ...]:
        """Give the plans that were taken in as templates; what cannot be read is left out."""
        found = []
        for path in sorted(folder.glob("*.json")):
            with suppress(ShopTrouble):
                found.append(self.read(path)[0])
        return tuple(found)

    def take_in(self, path: Path, folder: Path) -> Preset:
        """Take a plan's file in as a template under an id of its own; the same plan is the same one."""
        plan = self.read(path)[0]
        named = replace(plan, id=f"own_{crc32(preset_text(replace(plan, id='')).encode()):08x}")
        with handing_over(folder / f"{named.id}.json") as part:
            part.write_text(preset_text(named), encoding="utf-8")
        return named

    def check(self, preset: Preset, cautions: tuple[Caution, ...] = ()) -> Checked:
        """Say what the rules think of a plan."""
        violations, warnings = check(preset)
        worth = score(preset, blocked=bool(violations), cautions=len(warnings))
        return Checked(violations, (*cautions, *warnings), lights(preset), worth)

    def draft(self, path: Path) -> Answers | None:
        """Give the answers left half-way in a file; None when there are none."""
        if not path.exists():
            return None
        try:
            text = read_bytes(path).decode()
        except UnicodeDecodeError as error:
            raise ShopTrouble(Trouble.UNREADABLE, str(path)) from error
        return restored(text)

    def keep_draft(self, path: Path, answers: Answers) -> None:
        """Keep the answers as they stand, whole or as they were before."""
        with handing_over(path) as part:
            part.write_text(saved(answers), encoding="utf-8")

    def drop_draft(self, path: Path) -> None:
        """Forget the answers: a shop was made of them."""
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise trouble_of(error, path) from error

    def launch(
        self,
        path: Path,
        preset: Preset,
        cautions: tuple[Caution, ...] = (),
        *,
        open_day: date | None = None,
        request_id: str,
    ) -> Answered[Launched]:
        """Make a new shop file and launch a plan in it, whole or not at all.

        A plan that breaks a rule is `plan_blocked`, with `violations`; a file that is there is `shop_exists`,
        unless this very request made it.
        """
        moved = opened_on(preset, open_day) if open_day is not None and preset.sop else preset
        checked = self.check(moved, cautions)
        said = {"preset": preset, "open": open_day.isoformat() if open_day else None}
        request = Request(request_id, "init", said, self._actor)
        if path.exists():
            return self._asked_again(path, request)
        if checked.blocked:
            return Answered(Refused("plan_blocked", {"violations": checked.violations}))
        return self._make(path, moved, checked.warnings, request)

    def _asked_again(self, path: Path, request: Request) -> Answered[Launched]:
        books = Books.open(path)
        try:
            again = once(
                books, self._clock, request, Launched, lambda _: Refused("shop_exists", {"path": str(path)})
            )
        finally:
            books.close()
        return again

    def _make(
        self, path: Path, preset: Preset, warnings: tuple[Caution, ...], request: Request
    ) -> Answered[Launched]:
        """Build the shop under another name first: a file with the shop's name is a whole shop."""
        draft = path.with_name(path.name + ".new")
        discard(draft)
        books = Books.create(draft)
        try:
            answered = once(
                books, self._clock, request, Launched, lambda pen: write_plan(pen, preset, warnings)
            )
            books.close()
            draft.replace(path)
        except BaseException:
            books.close()
            discard(draft)
            raise
        return answered


class PlanBook:
    """The plan an open shop runs by."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def plan(self) -> Preset | Refused:
        """Give the plan as it was launched; `not_planned` in a shop that has none."""
        with self._books.reading() as db:
            return plan_in_force(db) or Refused("not_planned")

    def compare(self, path: Path) -> tuple[Difference, ...] | Refused:
        """Say what in the shop's plan is other than in a plan's file."""
        plan = self.plan()
        return differences(read_plan(path)[0], plan) if isinstance(plan, Preset) else plan

    def save(self, out: Path) -> Preset | Refused:
        """Write the plan as a template's file, whole or not at all."""
        plan = self.plan()
        if isinstance(plan, Preset):
            with handing_over(out) as part:
                part.write_text(preset_text(plan), encoding="utf-8")
        return plan


def read_plan(path: Path) -> tuple[Preset, tuple[Caution, ...]]:
    """Read a plan's file."""
    try:
        text = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ShopTrouble(Trouble.UNREADABLE, str(path)) from error
    return read_preset(text)


def _trade(preset: Preset) -> Trade:
    return Trade(preset.id, preset.shop.name, preset.shop.category)
