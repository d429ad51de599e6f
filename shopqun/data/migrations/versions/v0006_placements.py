"""Places where posters hang and what they cost; which column of a list held what."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "6"
down_revision = "5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('placements',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('opened_on', sa.Date(), nullable=False),
    sa.Column('retired_on', sa.Date(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_placements')),
    sa.UniqueConstraint('name', name=op.f('uq_placements_name'))
    )
    op.create_table('placement_costs',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('placement_id', sa.Integer(), nullable=False),
    sa.Column('cost_fen', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint('cost_fen <> 0', name=op.f('ck_placement_costs_cost')),
    sa.ForeignKeyConstraint(['placement_id'], ['placements.id'], name=op.f('fk_placement_costs_placement_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_placement_costs'))
    )
    op.create_index('ix_placement_costs_placement', 'placement_costs', ['placement_id'], unique=False)
    op.create_table('list_mappings',
    sa.Column('headings', sa.String(), nullable=False),
    sa.Column('columns', sa.Text(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('headings', name=op.f('pk_list_mappings'))
    )
