"""`posters make`: paper, proven."""

from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

import msgspec

from shopqun.basics import Refused
from shopqun.calendar.readiness import missing
from shopqun.cli.call import Call, Reply, UsageError
from shopqun.cli.command import Command
from shopqun.cli.planning import finding
from shopqun.cli.wording import coarse
from shopqun.compliance.findings import Finding, Violation
from shopqun.data.gestures import Answered
from shopqun.posters.choice import EVERYBODY
from shopqun.posters.edges import EDGES
from shopqun.posters.made import Made, Wanted
from shopqun.posters.paper import PAPERS, paper_named
from shopqun.posters.proof import Proof
from shopqun.posters.service import KINDS

_INVITES = ("group", "invite")
_RULES = {"group_qr_expired": "W-02", "group_full": "W-03"}


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind")
    parser.add_argument("id", nargs="?", default="")
    parser.add_argument("--size", default="a4")
    parser.add_argument("--theme", default="fresh")
    parser.add_argument("--for-each", choices=("members",))
    parser.add_argument("--sheet")
    parser.add_argument("--edge", choices=[edge for edge in EDGES if edge], default="")
    parser.add_argument("--placement", default="")
    parser.add_argument("--out", type=Path, required=True)


def _make(call: Call) -> Reply:
    given = call.given
    size = given.sheet or given.size
    if given.kind not in KINDS or paper_named(size) is None or not (given.id or given.for_each):
        raise UsageError(
            "usage", f"posters make {'|'.join(KINDS)} ID --size {'|'.join(PAPERS)}|WIDTHxHEIGHT in mm"
        )
    if given.for_each and given.kind not in ("invite", "member"):
        raise UsageError("usage", "posters make invite|member --for-each members")
    if given.out.suffix.lower() not in ("", ".pdf", ".png"):
        raise UsageError("usage", "--out FILE.pdf | FILE.png | FOLDER")
    wanted = Wanted(
        given.kind,
        EVERYBODY if given.for_each and given.kind == "member" else given.id,
        size,
        given.theme,
        for_each_member=given.for_each is not None and given.kind == "invite",
        edge=given.edge,
    )
    hung = _hung(call, wanted) if given.placement else wanted
    if isinstance(hung, Refused):
        return _refused(hung, repeated=False)
    answered = call.rooms.posters.make_wanted(hung, given.out, request_id=call.request_id)
    printed = made(answered)
    return _advised(call, printed) if given.kind in _INVITES and printed.refused is None else printed


def _advised(call: Call, printed: Reply) -> Reply:
    """Say beside an invitation what should lie ready first (000-08): advice, nothing is refused for it."""
    rooms = call.rooms
    names = [each.name for each in missing(rooms.tasks.readiness(), rooms.tasks.today())]
    return replace(printed, body={**printed.body, "not_ready": names})


def _hung(call: Call, wanted: Wanted) -> Wanted | Refused:
    """Give the poster for its place; a coupon's that can be made gets a public code of its own there."""
    spot, places = call.given.placement, call.rooms.placements
    if wanted.kind != "coupon":
        place = places.named(spot)
    else:
        refused = call.rooms.posters.refusal_of(wanted)
        if refused is not None:
            return refused
        place = places.hang(spot, wanted.about, request_id=f"{call.request_id}/place").value
    return place if isinstance(place, Refused) else replace(wanted, placement=place.name)


def made(answered: Answered[Made]) -> Reply:
    """Print what making paper came to."""
    if isinstance(answered.value, Refused):
        return _refused(answered.value, repeated=answered.repeated)
    return Reply(_made(answered.value), repeated=answered.repeated)


def _refused(refused: Refused, *, repeated: bool) -> Reply:
    """Print a refusal with what was found; a repeated one comes back from the books as plain JSON."""
    found = msgspec.convert(msgspec.to_builtins(refused.facts.get("findings", ())), tuple[Finding, ...])
    findings = [finding(each) for each in found]
    broken = msgspec.convert(msgspec.to_builtins(refused.facts.get("violations", ())), tuple[Violation, ...])
    findings += [_broken(each) for each in broken]
    rule = _RULES.get(refused.reason) or refused.facts.get("rule")
    if rule is not None:
        findings.append({"rule": rule, "severity": "block", "span": None})
    return Reply({"findings": findings}, refused=refused, repeated=repeated)


def _broken(violation: Violation) -> dict[str, object]:
    """Print a rule that the thing itself breaks, whatever its words are."""
    said = {"rule": violation.rule, "severity": "block", "span": None}
    return {**said, "path": violation.path, "message": violation.message}


def _made(done: Made) -> dict[str, object]:
    dpi = done.coarse_dpi
    return ({"coarse_dpi": dpi, "notes": [coarse(dpi)]} if dpi else {}) | {
        "files": list(done.files),
        "pages": done.pages,
        "proofs": [_proof(each) for each in done.proofs],
        "findings": [finding(each) for each in done.findings],
        "print": str(done.print_id),
    }


def _proof(proof: Proof) -> dict[str, object]:
    return {
        "payload": proof.payload,
        "decoders": list(proof.decoders),
        "module_mm": proof.module_mm,
        "side_mm": proof.side_mm,
        "reads_from_cm": proof.reads_from_cm,
    }


COMMANDS = (Command("posters make", _make, _arguments),)
