"""Debts that are settled, claims collected in parts, and the book of shelf prices."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "4"
down_revision = "3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('reward_settlements',
    sa.Column('reward_id', sa.Integer(), nullable=False),
    sa.Column('how', sa.String(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint("how IN ('returned', 'waived')", name=op.f('ck_reward_settlements_how')),
    sa.ForeignKeyConstraint(['reward_id'], ['rewards.id'], name=op.f('fk_reward_settlements_reward_id')),
    sa.PrimaryKeyConstraint('reward_id', name=op.f('pk_reward_settlements'))
    )
    op.create_table('claim_parts',
    sa.Column('part_id', sa.Integer(), nullable=False),
    sa.Column('whole_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['part_id'], ['claims.id'], name=op.f('fk_claim_parts_part_id')),
    sa.ForeignKeyConstraint(['whole_id'], ['claims.id'], name=op.f('fk_claim_parts_whole_id')),
    sa.PrimaryKeyConstraint('part_id', name=op.f('pk_claim_parts'))
    )
    op.create_index('ix_claim_parts_whole', 'claim_parts', ['whole_id'], unique=False)
    op.create_table('shelf_prices',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('sku', sa.String(), nullable=False),
    sa.Column('price_fen', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint('price_fen > 0', name=op.f('ck_shelf_prices_price')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shelf_prices'))
    )
    op.create_index('ix_shelf_prices_sku', 'shelf_prices', ['sku', 'at'], unique=False)
