"""The rows of a year as they will stand in the books, each table's columns in their order."""

from collections.abc import Mapping

COLUMNS: dict[str, tuple[str, ...]] = {
    "gestures": ("request_id", "at", "actor", "command", "fingerprint", "clock_set", "refused", "answer"),
    "staff_entries": ("id", "name", "role", "active", "at"),
    "placements": ("id", "name", "opened_on", "retired_on"),
    "placement_costs": ("id", "placement_id", "cost_fen", "at", "business_day"),
    "members": (
        *("id", "number", "name", "wechat", "phone", "birthday_md", "note", "card_code", "invite_code"),
        *("tier_level", "marketing", "channel", "joined_at", "joined_on", "clerk", "import_id", "gone"),
    ),
    "consents": ("id", "member_id", "scope", "given", "version", "channel", "at"),
    "coupon_batches": ("id", "template_id", "papers", "placement", "at", "business_day"),
    "purchases": ("id", "member_id", "bill_fen", "at", "business_day", "clerk"),
    "till_entries": ("id", "purchase_id", "member_id", "kind", "amount_fen", "why", "at", "business_day"),
    "referrals": (
        *("id", "inviter_id", "invitee_id", "state", "reason", "signals", "bound_at", "bound_on", "clerk"),
    ),
    "referral_events": ("id", "referral_id", "state", "reason", "purchase_id", "at", "business_day"),
    "rewards": (
        *("id", "referral_id", "member_id", "side", "milestone", "attempt", "kind", "item", "quantity"),
        *("cost_fen", "made_at", "due_at"),
    ),
    "reward_events": ("id", "reward_id", "what", "proof", "at", "business_day"),
    "coupons": (
        *("id", "code", "kind", "template_id", "batch_id", "holder_id", "reward_id", "issued_at"),
        *("issued_on", "starts_at", "expires_at"),
    ),
    "redemptions": (
        *("id", "code", "verdict", "reason", "coupon_id", "slot", "template_id", "member_id", "purchase_id"),
        *("opened_purchase", "takes_off_fen", "at", "business_day", "clerk"),
    ),
    "reversals": ("redemption_id", "why", "at", "business_day"),
    "gift_moves": ("id", "sku", "pieces", "why", "reference", "at", "business_day"),
    "sales": ("id", "name", "starts_at", "ends_at", "pickup_until", "skus_per_person"),
    "sale_items": (
        *("sale_id", "sku", "position", "name", "cost_fen", "regular_fen", "low7_fen", "flash_fen"),
        *("stock", "per_person"),
    ),
    "claims": (
        *("id", "sale_id", "sku", "member_id", "name", "person", "quantity", "pickup_code", "state", "at"),
    ),
    "claim_events": ("id", "claim_id", "state", "why", "at", "business_day"),
    "group_counts": ("id", "group_id", "people", "at"),
    "group_qrs": ("id", "group_id", "payload", "kind", "made_on", "at"),
    "tasks": (
        *("id", "sop_table", "day", "due_at", "stage", "column", "content_type", "action", "words"),
        *("assignee", "kpi", "done_at"),
    ),
    "checkins": ("id", "member_id", "streak", "points", "balance", "at", "business_day"),
    "points_entries": ("id", "member_id", "points", "why", "reference", "at", "business_day"),
    "lotteries": (
        *("id", "name", "state", "starts_on", "ends_on", "redeem_until", "deck", "per_member_max"),
        "disclosure",
    ),
    "lottery_prizes": (
        *("id", "lottery_id", "level", "name", "quantity", "retail_fen", "cost_fen", "probability_bp"),
        "gives_sku",
    ),
    "lottery_locks": ("lottery_id", "rules", "seed", "commitment", "at"),
    "lottery_events": ("id", "lottery_id", "state", "why", "at", "business_day"),
    "lottery_tickets": ("id", "lottery_id", "code", "member_id", "at", "business_day"),
    "lottery_draws": (
        *("ticket_id", "lottery_id", "position", "number", "pick", "row_number", "link", "batch_id", "at"),
        "business_day",
    ),
    "lottery_handovers": ("ticket_id", "at", "business_day"),
    "tier_changes": ("id", "member_id", "from_level", "to_level", "why", "spent_fen", "actor", "at",
                     "business_day"),
}  # fmt: skip
"""In the order in which they may be written: what is referred to stands before what refers to it."""

Row = tuple[object, ...]


class Ledger:
    """Collects rows; ids run on from those the books have already."""

    def __init__(self, last_ids: Mapping[str, int]) -> None:
        self.rows: dict[str, list[Row]] = {table: [] for table in COLUMNS}
        self._last = dict.fromkeys(COLUMNS, 0) | dict(last_ids)

    def next_id(self, table: str) -> int:
        """Give the id of the row to be added next."""
        return self._last[table] + 1

    def add(self, table: str, *values: object) -> int:
        """Add a row under the next id and give that."""
        self._last[table] = number = self._last[table] + 1
        self.rows[table].append((number, *values))
        return number

    def put(self, table: str, *values: object) -> None:
        """Add a row of a table that has no numbers of its own."""
        self.rows[table].append(values)
