"""Lotteries sealed, tickets handed out, draws, prizes handed over."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "3"
down_revision = "2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('lottery_events',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('lottery_id', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint("state IN ('locked', 'closed', 'archived')", name=op.f('ck_lottery_events_state')),
    sa.ForeignKeyConstraint(['lottery_id'], ['lotteries.id'], name=op.f('fk_lottery_events_lottery_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lottery_events')),
    sa.UniqueConstraint('lottery_id', 'state', name=op.f('uq_lottery_events_lottery_id_state'))
    )
    op.create_table('lottery_locks',
    sa.Column('lottery_id', sa.String(), nullable=False),
    sa.Column('rules', sa.Text(), nullable=False),
    sa.Column('seed', sa.String(), nullable=False),
    sa.Column('commitment', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['lottery_id'], ['lotteries.id'], name=op.f('fk_lottery_locks_lottery_id')),
    sa.PrimaryKeyConstraint('lottery_id', name=op.f('pk_lottery_locks'))
    )
    op.create_table('lottery_exclusions',
    sa.Column('lottery_id', sa.String(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['lottery_id'], ['lotteries.id'], name=op.f('fk_lottery_exclusions_lottery_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_lottery_exclusions_member_id')),
    sa.PrimaryKeyConstraint('lottery_id', 'member_id', name=op.f('pk_lottery_exclusions'))
    )
    op.create_table('lottery_tickets',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('lottery_id', sa.String(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['lottery_id'], ['lotteries.id'], name=op.f('fk_lottery_tickets_lottery_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_lottery_tickets_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lottery_tickets')),
    sa.UniqueConstraint('code', name=op.f('uq_lottery_tickets_code'))
    )
    op.create_index('ix_lottery_tickets_member', 'lottery_tickets', ['lottery_id', 'member_id'], unique=False)
    op.create_table('lottery_draws',
    sa.Column('ticket_id', sa.Integer(), nullable=False),
    sa.Column('lottery_id', sa.String(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=True),
    sa.Column('pick', sa.Integer(), nullable=False),
    sa.Column('row_number', sa.Integer(), nullable=False),
    sa.Column('link', sa.String(), nullable=False),
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint('position > 0 AND pick >= 0 AND row_number >= 0', name=op.f('ck_lottery_draws_counts')),
    sa.ForeignKeyConstraint(['batch_id'], ['coupon_batches.id'], name=op.f('fk_lottery_draws_batch_id')),
    sa.ForeignKeyConstraint(['lottery_id'], ['lotteries.id'], name=op.f('fk_lottery_draws_lottery_id')),
    sa.ForeignKeyConstraint(['ticket_id'], ['lottery_tickets.id'], name=op.f('fk_lottery_draws_ticket_id')),
    sa.PrimaryKeyConstraint('ticket_id', name=op.f('pk_lottery_draws')),
    sa.UniqueConstraint('lottery_id', 'position', name=op.f('uq_lottery_draws_lottery_id_position'))
    )
    op.create_table('lottery_handovers',
    sa.Column('ticket_id', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['ticket_id'], ['lottery_draws.ticket_id'], name=op.f('fk_lottery_handovers_ticket_id')),
    sa.PrimaryKeyConstraint('ticket_id', name=op.f('pk_lottery_handovers'))
    )
    op.create_index('ix_lottery_handovers_day', 'lottery_handovers', ['business_day'], unique=False)

