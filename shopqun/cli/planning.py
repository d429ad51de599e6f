"""`presets`, `init`, `plan check` and `posters lint`: they need no shop."""

from argparse import ArgumentParser
from contextlib import suppress
from pathlib import Path

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.cli.call import Call, Reply, UsageError, count, day, instant, reply
from shopqun.cli.command import Command
from shopqun.compliance.findings import Finding, Violation, blocked
from shopqun.compliance.words import lint
from shopqun.data.files import read_bytes
from shopqun.pastyear.service import PastYear
from shopqun.places import last_shop_note, live_folder
from shopqun.planning.launched import Launched
from shopqun.planning.preset import Caution
from shopqun.planning.service import PlanningService


def _presets(call: Call) -> Reply:
    trades = PlanningService(call.clock).trades()
    return Reply({"presets": [{"id": each.id, "name": each.name, "trade": each.trade} for each in trades]})


def _init_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--preset")
    parser.add_argument("--answers", type=Path)
    parser.add_argument("--open")


def _init(call: Call) -> Reply:
    given = call.given
    if bool(given.preset) == bool(given.answers):
        raise UsageError("usage", "--preset ID | --answers FILE")
    planning = PlanningService(call.clock)
    preset, cautions = planning.preset(given.preset) if given.preset else planning.read(given.answers)
    path = call.shop or live_folder() / "shop.shopqun"
    answered = planning.launch(
        path,
        preset,
        cautions,
        open_day=day(given.open) if given.open else None,
        request_id=call.request_id,
    )
    if isinstance(answered.value, Refused):
        violations = answered.value.facts.get("violations")
        body = (
            {"violations": [_violation(each) for each in violations]} if isinstance(violations, tuple) else {}
        )
        return Reply(body, refused=answered.value, repeated=answered.repeated)
    remember_shop(path)
    return Reply(_launched(answered.value, path), repeated=answered.repeated)


def _demo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--members", type=count, required=True)
    parser.add_argument("--seed", type=seed, default=7)


def seed(text: str) -> int:
    """Read a whole number, or stop with `bad_seed`."""
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise UsageError("bad_seed", text)
    return int(text)


def _demo(call: Call) -> Reply:
    path = call.shop or live_folder() / "demo.shopqun"
    made = PastYear(call.clock).make(path, call.given.members, call.given.seed, request_id=call.request_id)
    return reply(made, lambda launched: _launched(launched, path))


def remember_shop(path: Path) -> None:
    """Note the shop that was opened last; where that cannot be noted, `--shop` still names it."""
    note = last_shop_note()
    with suppress(OSError):
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(str(path.resolve()), encoding="utf-8")


def _launched(launched: Launched, path: Path) -> dict[str, object]:
    return {
        "shop": launched.shop,
        "file": str(path),
        "groups": [
            {"id": each.id, "name": each.name, "qr": {"state": "missing"}} for each in launched.groups
        ],
        "templates": [
            {
                "id": each.id,
                "name": each.name,
                "public_code": each.public_code,
                "valid_until": instant(each.valid_until),
            }
            for each in launched.templates
        ],
        "sales": [{"id": each.id, "name": each.name} for each in launched.sales],
        "lotteries": [{"id": each.id, "name": each.name} for each in launched.lotteries],
        "tasks": launched.tasks,
        "announcement": list(launched.announcement),
        "warnings": [_caution(each) for each in launched.warnings],
    }


def _violation(each: Violation) -> dict[str, object]:
    return {"rule": each.rule, "path": each.path, "message": each.message}


def _caution(each: Caution) -> dict[str, object]:
    return {"rule": each.rule, "path": each.path, "message": each.message}


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path)


def _check(call: Call) -> Reply:
    planning = PlanningService(call.clock)
    preset, cautions = planning.read(call.given.file)
    checked = planning.check(preset, cautions)
    return Reply(
        {
            "blocked": checked.blocked,
            "violations": [_violation(each) for each in checked.violations],
            "warnings": [_caution(each) for each in checked.warnings],
            "self_check": [{"key": each.key, "ok": each.ok, "why": each.why} for each in checked.self_check],
            "score": checked.score,
        }
    )


def _lint_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="?")
    parser.add_argument("--file", type=Path)


def _lint(call: Call) -> Reply:
    given = call.given
    if (given.text is None) == (given.file is None):
        raise UsageError("usage", "posters lint TEXT | --file F")
    text = given.text if given.text is not None else _text_of(given.file)
    findings = lint(text)
    return Reply({"blocked": blocked(findings), "findings": [finding(each) for each in findings]})


def _text_of(path: Path) -> str:
    data = read_bytes(path)
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ShopTrouble(Trouble.UNREADABLE, str(path))


def finding(each: Finding) -> dict[str, object]:
    """Print a finding of the wording rules."""
    printed: dict[str, object] = {
        "rule": each.rule,
        "severity": each.severity,
        "span": list(each.span) if each.span else None,
        "article": each.article,
        "message": each.message,
        "suggestion": each.suggestion,
    }
    return printed | ({"evidence": each.evidence} if each.evidence else {})


COMMANDS = (
    Command("presets", _presets),
    Command("init", _init, _init_arguments),
    Command("demo", _demo, _demo_arguments),
    Command("plan check", _check, _check_arguments),
    Command("posters lint", _lint, _lint_arguments),
)
