"""Taking back at the counter: a refund of a purchase, an undone scan, and all that hangs on them."""

from shopqun.basics import Money, Refused
from shopqun.data import counting, purchases, staff, till
from shopqun.data.gestures import Pen
from shopqun.data.numbers import row_number
from shopqun.till.answers import BackAnswer, Taken


def refund_act(purchase: str) -> str:
    """Name the act of giving money of a purchase back, as the owner's lock knows it."""
    return f"refund {purchase}"


def refund(pen: Pen, text: str, amount: Money | None, why: str, clerk: str = "") -> BackAnswer | Refused:
    """Give money back, all that is paid without an amount; at nothing left its papers go back too.

    A clerk who is named gives back no more than the owner allows: `owner_needed` while the lock is shut.
    """
    bill = purchases.bill_of(pen.db, row_number(text))
    if bill is None:
        return Refused("unknown_purchase", {"text": text})
    if bill.closed:
        return Refused("already_refunded", {"purchase": text})
    back = bill.paid if amount is None else amount
    if back > bill.paid:
        return Refused("more_than_paid", {"paid_fen": bill.paid.fen})
    limit = staff.refund_limit(pen.db)
    if clerk and back > limit and not staff.lock_of(pen.db).lets(refund_act(text), pen.at):
        return Refused("owner_needed", {"act": refund_act(text), "limit_fen": limit.fen})
    purchases.enter(pen, bill.id, bill.member, "refund", -back, why)
    left = bill.paid - back
    if left:
        return BackAnswer((), bill.id, left.fen)
    taken = [Taken("purchase", str(bill.id), "refunded")]
    taken += [till.take_back(pen, row, "refund") for row in till.live_on(pen.db, bill.id)]
    return BackAnswer((*taken, *counting.uncount_purchase(pen, bill.id)), bill.id, 0)


def undo(pen: Pen, text: str, why: str) -> BackAnswer | Refused:
    """Take a scan back, and the purchase it opened if nothing else hangs on that."""
    number = row_number(text)
    row = till.redemption_row(pen.db, number)
    if row is None:
        gone = till.was_taken_back(pen.db, number)
        return Refused("already_undone" if gone else "unknown_redemption", {"text": text})
    taken: list[Taken] = [till.take_back(pen, row, why)]
    bill = purchases.bill_of(pen.db, row.purchase_id) if row.purchase_id is not None else None
    if bill is None:
        return BackAnswer(tuple(taken), None, None)
    whole = bill.paid == bill.bill - Money(row.takes_off_fen)
    if row.opened_purchase and whole and not till.live_on(pen.db, bill.id):
        purchases.enter(pen, bill.id, bill.member, "undo", -bill.paid, why)
        taken.append(Taken("purchase", str(bill.id), "undone"))
        taken += counting.uncount_purchase(pen, bill.id, undone=True)
        return BackAnswer(tuple(taken), bill.id, 0)
    off = Money(row.takes_off_fen)
    if off:
        purchases.enter(pen, bill.id, bill.member, "paper_back", off, why)
    return BackAnswer(tuple(taken), bill.id, (bill.paid + off).fen)
