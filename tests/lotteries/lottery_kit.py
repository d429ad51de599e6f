"""A small lottery held without books: for what holds of every one."""

from datetime import UTC, date, datetime, timedelta

from shopqun.coupons.code import CodeKind, mint
from shopqun.lotteries import drawing
from shopqun.lotteries.archive import FORMAT, Kept, KeptDraw, KeptTicket
from shopqun.lotteries.rules import Row, Rules, keep_until, seal, taken

SEED = bytes(range(32))
OPENED = datetime(2027, 3, 18, 2, 0, tzinfo=UTC)


def rules_of(*quantities, per_member_max=3):
    """Give the rules of a deck: rows of these sizes, the last of them losing."""
    rows = tuple(
        Row(f"{place}等奖", f"奖品{place}", quantity, 1000 // place, wins=place < len(quantities))
        for place, quantity in enumerate(quantities, 1)
    )
    days = (date(2027, 3, 18), date(2027, 3, 21), date(2027, 3, 28))
    return Rules(1, "鲜果巷", "L01", "草莓节", *days, per_member_max, rows, {"contact": "1380000"})


def ticket_codes(count, start=0):
    """Give so many different ticket codes, always the same."""
    return [mint(CodeKind.TICKET, _digits(start + number)).text for number in range(count)]


def _digits(number):
    rest = [number]

    def draw(base):
        rest[0], digit = divmod(rest[0], base)
        return digit

    return draw


def held(rules, numbers, seed=SEED):
    """Hold a lottery: one ticket and one draw for each customer's number; give what its archive keeps."""
    codes = ticket_codes(len(numbers))
    commitment = seal(rules, seed)
    left, link, draws, tickets = rules.counts, commitment, [], []
    for place, (code, number) in enumerate(zip(codes, numbers, strict=True), 1):
        at = (OPENED + timedelta(minutes=place)).isoformat()
        ballot = drawing.Ballot(place, code, number, left)
        found = drawing.draw(seed, ballot)
        link = drawing.link(link, ballot, found.pick, at)
        row = rules.rows[found.row]
        tickets.append(KeptTicket(code, place, OPENED.isoformat()))
        draws.append(
            KeptDraw(place, code, number, date(2027, 3, 18), at, found.pick, found.row, row.level, row.name,
                     link, "周**" if row.wins else "", "")
        )  # fmt: skip
        left = taken(left, found.row)
    return Kept(
        format=FORMAT,
        method=drawing.METHOD,
        rules=rules,
        commitment=commitment,
        seed=seed.hex(),
        locked_at=OPENED.isoformat(),
        closed_at=(OPENED + timedelta(days=4)).isoformat(),
        closed_because="",
        tickets=tuple(tickets),
        draws=tuple(draws),
        left=left,
        keep_until=keep_until(rules),
    )
