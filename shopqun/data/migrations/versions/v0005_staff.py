"""Who serves, the owner's PIN and its uses, and rules of the house."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "5"
down_revision = "4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_entries",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('owner', 'clerk')", name=op.f("ck_staff_entries_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_entries")),
    )
    op.create_index("ix_staff_entries_name", "staff_entries", ["name"], unique=False)
    op.create_table(
        "owner_pins",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owner_pins")),
    )
    op.create_table(
        "owner_events",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("until", base.Instant(timezone=True), nullable=True),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint(
            "what IN ('wrong', 'opened', 'shut', 'forgot')", name=op.f("ck_owner_events_what")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owner_events")),
    )
    op.create_index("ix_owner_events_what", "owner_events", ["what"], unique=False)
    op.create_table(
        "house_rules",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value_fen", sa.Integer(), nullable=False),
        sa.Column("at", base.Instant(timezone=True), nullable=False),
        sa.CheckConstraint("value_fen >= 0", name=op.f("ck_house_rules_value")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house_rules")),
    )
    op.create_index("ix_house_rules_key", "house_rules", ["key"], unique=False)
