"""Check-ins, points given back, and the log of the tiers."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('checkins',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('streak', sa.Integer(), nullable=False),
    sa.Column('points', sa.Integer(), nullable=False),
    sa.Column('balance', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint('streak > 0 AND points >= 0', name=op.f('ck_checkins_counts')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_checkins_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_checkins')),
    sa.UniqueConstraint('member_id', 'business_day', name=op.f('uq_checkins_member_id_business_day'))
    )
    op.create_index('ix_checkins_day', 'checkins', ['business_day'], unique=False)
    op.create_table('tier_changes',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('from_level', sa.Integer(), nullable=False),
    sa.Column('to_level', sa.Integer(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('spent_fen', sa.Integer(), nullable=False),
    sa.Column('actor', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint("why IN ('review', 'merge')", name=op.f('ck_tier_changes_why')),
    sa.CheckConstraint('from_level <> to_level', name=op.f('ck_tier_changes_levels')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_tier_changes_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tier_changes'))
    )
    op.create_index('ix_tier_changes_member', 'tier_changes', ['member_id'], unique=False)
    op.create_table('tier_notices',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('from_level', sa.Integer(), nullable=False),
    sa.Column('to_level', sa.Integer(), nullable=False),
    sa.Column('spent_fen', sa.Integer(), nullable=False),
    sa.Column('not_before', sa.Date(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint('to_level < from_level', name=op.f('ck_tier_notices_levels')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_tier_notices_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tier_notices'))
    )
    op.create_index('ix_tier_notices_member', 'tier_notices', ['member_id'], unique=False)
    op.create_table('points_returns',
    sa.Column('entry_id', sa.Integer(), nullable=False),
    sa.Column('of_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['entry_id'], ['points_entries.id'], name=op.f('fk_points_returns_entry_id')),
    sa.ForeignKeyConstraint(['of_id'], ['points_entries.id'], name=op.f('fk_points_returns_of_id')),
    sa.PrimaryKeyConstraint('entry_id', name=op.f('pk_points_returns'))
    )
    op.create_index(op.f('ix_points_returns_of_id'), 'points_returns', ['of_id'], unique=False)
    op.create_table('tier_notice_ends',
    sa.Column('notice_id', sa.Integer(), nullable=False),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.CheckConstraint("what IN ('made', 'recovered', 'moot')", name=op.f('ck_tier_notice_ends_what')),
    sa.ForeignKeyConstraint(['notice_id'], ['tier_notices.id'], name=op.f('fk_tier_notice_ends_notice_id')),
    sa.PrimaryKeyConstraint('notice_id', name=op.f('pk_tier_notice_ends'))
    )
