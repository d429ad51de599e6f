"""Public codes that hang at one place alone."""

import sqlalchemy as sa
from alembic import op

revision = "14"
down_revision = "13"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('place_codes',
    sa.Column('coupon_id', sa.Integer(), nullable=False),
    sa.Column('placement_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['coupon_id'], ['coupons.id'], name=op.f('fk_place_codes_coupon_id')),
    sa.ForeignKeyConstraint(['placement_id'], ['placements.id'], name=op.f('fk_place_codes_placement_id')),
    sa.PrimaryKeyConstraint('coupon_id', name=op.f('pk_place_codes'))
    )
    op.create_index('ix_place_codes_placement', 'place_codes', ['placement_id'], unique=False)
