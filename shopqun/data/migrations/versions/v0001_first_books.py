"""The books as they first were."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "1"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:

    op.create_table(
        "chat_groups",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("lifecycle", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=True),
        sa.Column("closes_on", sa.Date(), nullable=True),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_chat_groups_capacity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_groups")),
        sa.UniqueConstraint("name", name=op.f("uq_chat_groups_name")),
    )
    op.create_table(
        "coupon_templates",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value_fen", sa.Integer(), nullable=True),
        sa.Column("value_pct", sa.Integer(), nullable=True),
        sa.Column("max_off_fen", sa.Integer(), nullable=True),
        sa.Column("min_spend_fen", sa.Integer(), nullable=False),
        sa.Column("valid_days", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("per_member", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("stack", sa.Boolean(), nullable=False),
        sa.Column("weekdays", sa.String(), nullable=False),
        sa.Column("from_hour", sa.String(), nullable=True),
        sa.Column("to_hour", sa.String(), nullable=True),
        sa.Column("gives_sku", sa.String(), nullable=True),
        sa.Column("gives_name", sa.String(), nullable=True),
        sa.Column("gives_quantity", sa.Integer(), nullable=False),
        sa.Column("cost_fen", sa.Integer(), nullable=False),
        sa.Column("terms", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('cash', 'percent', 'exchange')", name=op.f("ck_coupon_templates_kind")),
        sa.CheckConstraint("min_spend_fen >= 0", name=op.f("ck_coupon_templates_threshold")),
        sa.CheckConstraint(
            "total > 0 AND per_member > 0 AND valid_days > 0", name=op.f("ck_coupon_templates_counts")
        ),
        sa.CheckConstraint(
            "value_pct IS NULL OR value_pct BETWEEN 1 AND 99", name=op.f("ck_coupon_templates_percent")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coupon_templates")),
    )
    op.create_table(
        "gestures",
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("command", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("clock_set", sa.Boolean(), nullable=False),
        sa.Column("refused", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_gestures")),
    )
    op.create_index("ix_gestures_at", "gestures", ["at"], unique=False)
    op.create_table(
        "gifts",
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("cost_fen", sa.Integer(), nullable=False),
        sa.Column("retail_fen", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.CheckConstraint("cost_fen >= 0 AND retail_fen >= 0", name=op.f("ck_gifts_prices")),
        sa.PrimaryKeyConstraint("sku", name=op.f("pk_gifts")),
    )
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("updated", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("undone_at", base.Instant(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_table(
        "lotteries",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("redeem_until", sa.Date(), nullable=False),
        sa.Column("deck", sa.Integer(), nullable=False),
        sa.Column("per_member_max", sa.Integer(), nullable=False),
        sa.Column("disclosure", sa.Text(), nullable=False),
        sa.CheckConstraint("deck > 0", name=op.f("ck_lotteries_deck")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lotteries")),
    )
    op.create_table(
        "plans",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("preset", sa.String(), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("launched_at", base.Instant(timezone=True), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    op.create_table(
        "referral_rule",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("window_days", sa.Integer(), nullable=False),
        sa.Column("hold_days", sa.Integer(), nullable=False),
        sa.Column("invitee_min_spend_fen", sa.Integer(), nullable=False),
        sa.Column("monthly_cap", sa.Integer(), nullable=False),
        sa.Column("inviter_reward", sa.Text(), nullable=False),
        sa.Column("invitee_reward", sa.Text(), nullable=False),
        sa.Column("milestones", sa.Text(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_referral_rule_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_rule")),
    )
    op.create_table(
        "sales",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("starts_at", base.Instant(timezone=True), nullable=False),
        sa.Column("ends_at", base.Instant(timezone=True), nullable=False),
        sa.Column("pickup_until", base.Instant(timezone=True), nullable=False),
        sa.Column("skus_per_person", sa.Integer(), nullable=False),
        sa.CheckConstraint("skus_per_person > 0", name=op.f("ck_sales_skus")),
        sa.CheckConstraint("starts_at < ends_at AND ends_at <= pickup_until", name=op.f("ck_sales_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sales")),
    )
    op.create_table(
        "shop",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("open_hours", sa.String(), nullable=False),
        sa.Column("day_cut_off", sa.String(), nullable=False),
        sa.Column("created_at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_shop_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shop")),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("sop_table", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due_at", base.Instant(timezone=True), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("column", sa.String(), nullable=False),
        sa.Column("content_type", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("assignee", sa.String(), nullable=False),
        sa.Column("kpi", sa.String(), nullable=False),
        sa.Column("done_at", base.Instant(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
    )
    op.create_index("ix_tasks_due", "tasks", ["due_at"], unique=False)
    op.create_table(
        "tiers",
        sa.Column("level", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("need_12m_fen", sa.Integer(), nullable=False),
        sa.CheckConstraint("need_12m_fen >= 0", name=op.f("ck_tiers_need")),
        sa.PrimaryKeyConstraint("level", name=op.f("pk_tiers")),
    )
    op.create_table(
        "coupon_batches",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("template_id", sa.String(), nullable=False),
        sa.Column("papers", sa.Integer(), nullable=False),
        sa.Column("placement", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.CheckConstraint("papers > 0", name=op.f("ck_coupon_batches_papers")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["coupon_templates.id"], name=op.f("fk_coupon_batches_template_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coupon_batches")),
    )
    op.create_table(
        "gift_moves",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("pieces", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.CheckConstraint("pieces <> 0", name=op.f("ck_gift_moves_pieces")),
        sa.ForeignKeyConstraint(["sku"], ["gifts.sku"], name=op.f("fk_gift_moves_sku")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gift_moves")),
    )
    op.create_index("ix_gift_moves_sku", "gift_moves", ["sku"], unique=False)
    op.create_table(
        "group_counts",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint("people >= 0", name=op.f("ck_group_counts_people")),
        sa.ForeignKeyConstraint(["group_id"], ["chat_groups.id"], name=op.f("fk_group_counts_group_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_counts")),
    )
    op.create_index("ix_group_counts_group", "group_counts", ["group_id", "id"], unique=False)
    op.create_table(
        "group_qrs",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("payload", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["chat_groups.id"], name=op.f("fk_group_qrs_group_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_qrs")),
    )
    op.create_index("ix_group_qrs_group", "group_qrs", ["group_id", "id"], unique=False)
    op.create_table(
        "lottery_prizes",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("lottery_id", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("retail_fen", sa.Integer(), nullable=False),
        sa.Column("cost_fen", sa.Integer(), nullable=False),
        sa.Column("probability_bp", sa.Integer(), nullable=False),
        sa.Column("gives_sku", sa.String(), nullable=True),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_lottery_prizes_quantity")),
        sa.ForeignKeyConstraint(["lottery_id"], ["lotteries.id"], name=op.f("fk_lottery_prizes_lottery_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lottery_prizes")),
    )
    op.create_table(
        "members",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("wechat", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("birthday_md", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("card_code", sa.String(), nullable=False),
        sa.Column("invite_code", sa.String(), nullable=False),
        sa.Column("tier_level", sa.Integer(), nullable=False),
        sa.Column("marketing", sa.Boolean(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("joined_at", base.Instant(timezone=True), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_members_import_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_members")),
        sa.UniqueConstraint("card_code", name=op.f("uq_members_card_code")),
        sa.UniqueConstraint("invite_code", name=op.f("uq_members_invite_code")),
        sa.UniqueConstraint("number", name=op.f("uq_members_number")),
        sa.UniqueConstraint("phone", name=op.f("uq_members_phone")),
    )
    op.create_index("ix_members_import", "members", ["import_id"], unique=False)
    op.create_index("ix_members_joined_on", "members", ["joined_on"], unique=False)
    op.create_table(
        "sale_items",
        sa.Column("sale_id", sa.String(), nullable=False),
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("cost_fen", sa.Integer(), nullable=False),
        sa.Column("regular_fen", sa.Integer(), nullable=False),
        sa.Column("low7_fen", sa.Integer(), nullable=True),
        sa.Column("flash_fen", sa.Integer(), nullable=False),
        sa.Column("stock", sa.Integer(), nullable=False),
        sa.Column("per_person", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "flash_fen >= 0 AND cost_fen >= 0 AND regular_fen >= 0", name=op.f("ck_sale_items_prices")
        ),
        sa.CheckConstraint("stock >= 0 AND per_person > 0", name=op.f("ck_sale_items_counts")),
        sa.ForeignKeyConstraint(["sale_id"], ["sales.id"], name=op.f("fk_sale_items_sale_id")),
        sa.PrimaryKeyConstraint("sale_id", "sku", name=op.f("pk_sale_items")),
    )
    op.create_table(
        "claims",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("sale_id", sa.String(), nullable=False),
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("pickup_code", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint("state IN ('held', 'waiting', 'taken', 'released')", name=op.f("ck_claims_state")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_claims_quantity")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_claims_member_id")),
        sa.ForeignKeyConstraint(
            ["sale_id", "sku"], ["sale_items.sale_id", "sale_items.sku"], name=op.f("fk_claims_sale_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
        sa.UniqueConstraint("pickup_code", name=op.f("uq_claims_pickup_code")),
    )
    op.create_index("ix_claims_item", "claims", ["sale_id", "sku", "state"], unique=False)
    op.create_index("ix_claims_member", "claims", ["member_id"], unique=False)
    op.create_index("ix_claims_person", "claims", ["sale_id", "person"], unique=False)
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint("scope IN ('record', 'marketing')", name=op.f("ck_consents_scope")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_consents_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index("ix_consents_member", "consents", ["member_id"], unique=False)
    op.create_table(
        "import_changes",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_import_changes_import_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_import_changes_member_id")),
        sa.PrimaryKeyConstraint("import_id", "member_id", name=op.f("pk_import_changes")),
    )
    op.create_table(
        "member_terms",
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_member_terms_member_id")),
        sa.PrimaryKeyConstraint("term", "member_id", name=op.f("pk_member_terms")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_member_terms_member", "member_terms", ["member_id"], unique=False)
    op.create_table(
        "points_entries",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.CheckConstraint("points <> 0", name=op.f("ck_points_entries_points")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_points_entries_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_points_entries")),
    )
    op.create_index("ix_points_entries_member", "points_entries", ["member_id"], unique=False)
    op.create_table(
        "purchases",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("bill_fen", sa.Integer(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.CheckConstraint("bill_fen >= 0", name=op.f("ck_purchases_bill")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_purchases_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchases")),
    )
    op.create_index("ix_purchases_day", "purchases", ["business_day"], unique=False)
    op.create_index("ix_purchases_member", "purchases", ["member_id", "at"], unique=False)
    op.create_table(
        "referrals",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("inviter_id", sa.Integer(), nullable=False),
        sa.Column("invitee_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("signals", sa.String(), nullable=False),
        sa.Column("bound_at", base.Instant(timezone=True), nullable=False),
        sa.Column("bound_on", sa.Date(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.CheckConstraint(
            "inviter_id <> invitee_id OR state = 'rejected'", name=op.f("ck_referrals_not_self")
        ),
        sa.ForeignKeyConstraint(["invitee_id"], ["members.id"], name=op.f("fk_referrals_invitee_id")),
        sa.ForeignKeyConstraint(["inviter_id"], ["members.id"], name=op.f("fk_referrals_inviter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referrals")),
    )
    op.create_index("ix_referrals_invitee", "referrals", ["invitee_id"], unique=False)
    op.create_index("ix_referrals_inviter", "referrals", ["inviter_id", "state"], unique=False)
    op.create_index("ix_referrals_state", "referrals", ["state"], unique=False)
    op.create_index(
        "uq_referrals_invitee",
        "referrals",
        ["invitee_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'rejected'"),
        postgresql_where=sa.text("state <> 'rejected'"),
    )
    op.create_table(
        "claim_events",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_claim_events_claim_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_events")),
    )
    op.create_index("ix_claim_events_claim", "claim_events", ["claim_id"], unique=False)
    op.create_index("ix_claim_events_day", "claim_events", ["business_day", "state"], unique=False)
    op.create_table(
        "referral_events",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("referral_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("purchase_id", sa.Integer(), nullable=True),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["purchase_id"], ["purchases.id"], name=op.f("fk_referral_events_purchase_id")
        ),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referrals.id"], name=op.f("fk_referral_events_referral_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_events")),
    )
    op.create_index("ix_referral_events_day", "referral_events", ["business_day", "state"], unique=False)
    op.create_index("ix_referral_events_purchase", "referral_events", ["purchase_id"], unique=False)
    op.create_index("ix_referral_events_referral", "referral_events", ["referral_id"], unique=False)
    op.create_table(
        "rewards",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("referral_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("milestone", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.Integer(), server_default="0", nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("cost_fen", sa.Integer(), nullable=False),
        sa.Column("made_at", base.Instant(timezone=True), nullable=False),
        sa.Column("due_at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint("(side = 'milestone') = (milestone > 0)", name=op.f("ck_rewards_milestone")),
        sa.CheckConstraint("kind IN ('coupon', 'gift', 'points')", name=op.f("ck_rewards_kind")),
        sa.CheckConstraint("side IN ('inviter', 'invitee', 'milestone')", name=op.f("ck_rewards_side")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_rewards_quantity")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_rewards_member_id")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_rewards_referral_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rewards")),
        sa.UniqueConstraint(
            "referral_id",
            "side",
            "milestone",
            "attempt",
            name=op.f("uq_rewards_referral_id_side_milestone_attempt"),
        ),
    )
    op.create_index("ix_rewards_due", "rewards", ["due_at"], unique=False)
    op.create_index("ix_rewards_member", "rewards", ["member_id"], unique=False)
    op.create_table(
        "till_entries",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("purchase_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amount_fen", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('paid', 'paper', 'paper_back', 'refund', 'undo')", name=op.f("ck_till_entries_kind")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_till_entries_member_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_till_entries_purchase_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_till_entries")),
    )
    op.create_index("ix_till_entries_day", "till_entries", ["business_day"], unique=False)
    op.create_index("ix_till_entries_member", "till_entries", ["member_id", "business_day"], unique=False)
    op.create_index("ix_till_entries_purchase", "till_entries", ["purchase_id"], unique=False)
    op.create_table(
        "coupons",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("template_id", sa.String(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("reward_id", sa.Integer(), nullable=True),
        sa.Column("issued_at", base.Instant(timezone=True), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("starts_at", base.Instant(timezone=True), nullable=False),
        sa.Column("expires_at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('C', 'P')", name=op.f("ck_coupons_kind")),
        sa.ForeignKeyConstraint(["batch_id"], ["coupon_batches.id"], name=op.f("fk_coupons_batch_id")),
        sa.ForeignKeyConstraint(["holder_id"], ["members.id"], name=op.f("fk_coupons_holder_id")),
        sa.ForeignKeyConstraint(["reward_id"], ["rewards.id"], name=op.f("fk_coupons_reward_id")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["coupon_templates.id"], name=op.f("fk_coupons_template_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coupons")),
        sa.UniqueConstraint("code", name=op.f("uq_coupons_code")),
    )
    op.create_index("ix_coupons_batch", "coupons", ["batch_id"], unique=False)
    op.create_index("ix_coupons_holder", "coupons", ["holder_id"], unique=False)
    op.create_index("ix_coupons_reward", "coupons", ["reward_id"], unique=False)
    op.create_index("ix_coupons_template", "coupons", ["template_id", "kind"], unique=False)
    op.create_table(
        "reward_events",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("reward_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "what IN ('paid', 'cancelled', 'clawed_back')", name=op.f("ck_reward_events_what")
        ),
        sa.ForeignKeyConstraint(["reward_id"], ["rewards.id"], name=op.f("fk_reward_events_reward_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reward_events")),
        sa.UniqueConstraint("reward_id", "what", name=op.f("uq_reward_events_reward_id_what")),
    )
    op.create_index("ix_reward_events_day", "reward_events", ["business_day", "what"], unique=False)
    op.create_table(
        "coupon_voids",
        sa.Column("coupon_id", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["coupon_id"], ["coupons.id"], name=op.f("fk_coupon_voids_coupon_id")),
        sa.PrimaryKeyConstraint("coupon_id", name=op.f("pk_coupon_voids")),
    )
    op.create_table(
        "redemptions",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("coupon_id", sa.Integer(), nullable=True),
        sa.Column("slot", sa.Integer(), nullable=True),
        sa.Column("template_id", sa.String(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("purchase_id", sa.Integer(), nullable=True),
        sa.Column("opened_purchase", sa.Boolean(), nullable=False),
        sa.Column("takes_off_fen", sa.Integer(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.CheckConstraint("(verdict = 'accepted') = (slot IS NOT NULL)", name=op.f("ck_redemptions_slot")),
        sa.CheckConstraint(
            "(verdict = 'refused') = (reason IS NOT NULL)", name=op.f("ck_redemptions_reason")
        ),
        sa.CheckConstraint("verdict IN ('accepted', 'refused')", name=op.f("ck_redemptions_verdict")),
        sa.ForeignKeyConstraint(["coupon_id"], ["coupons.id"], name=op.f("fk_redemptions_coupon_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_redemptions_member_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_redemptions_purchase_id")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["coupon_templates.id"], name=op.f("fk_redemptions_template_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redemptions")),
        sa.UniqueConstraint("coupon_id", "slot", name=op.f("uq_redemptions_coupon_id_slot")),
    )
    op.create_index("ix_redemptions_day", "redemptions", ["business_day"], unique=False)
    op.create_index("ix_redemptions_member", "redemptions", ["member_id", "template_id"], unique=False)
    op.create_index("ix_redemptions_purchase", "redemptions", ["purchase_id"], unique=False)
    op.create_index("ix_redemptions_template", "redemptions", ["template_id", "verdict"], unique=False)
    op.create_table(
        "reversals",
        sa.Column("redemption_id", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["redemption_id"], ["redemptions.id"], name=op.f("fk_reversals_redemption_id")
        ),
        sa.PrimaryKeyConstraint("redemption_id", name=op.f("pk_reversals")),
    )
    op.create_index("ix_reversals_day", "reversals", ["business_day"], unique=False)
