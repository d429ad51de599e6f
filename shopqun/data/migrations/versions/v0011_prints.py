"""What was printed, sheet by sheet with its codes, and which sheets were spoiled."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "11"
down_revision = "10"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('prints',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('about', sa.String(), nullable=False),
    sa.Column('size', sa.String(), nullable=False),
    sa.Column('theme', sa.String(), nullable=False),
    sa.Column('headline', sa.String(), nullable=False),
    sa.Column('edge', sa.String(), nullable=False),
    sa.Column('placement', sa.String(), nullable=False),
    sa.Column('way', sa.String(), nullable=False),
    sa.Column('file', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint("way IN ('pdf', 'png', 'printer')", name=op.f('ck_prints_way')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prints'))
    )
    op.create_index('ix_prints_about', 'prints', ['kind', 'about'], unique=False)
    op.create_table('print_sheets',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('print_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('about', sa.String(), nullable=False),
    sa.Column('page', sa.Integer(), nullable=False),
    sa.Column('module_um', sa.Integer(), nullable=True),
    sa.Column('reads_from_cm', sa.Integer(), nullable=True),
    sa.Column('decoders', sa.String(), nullable=False),
    sa.CheckConstraint('number > 0 AND page > 0', name=op.f('ck_print_sheets_counts')),
    sa.ForeignKeyConstraint(['print_id'], ['prints.id'], name=op.f('fk_print_sheets_print_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_print_sheets')),
    sa.UniqueConstraint('print_id', 'number', name=op.f('uq_print_sheets_print_id_number'))
    )
    op.create_table('print_codes',
    sa.Column('sheet_id', sa.Integer(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('payload', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['sheet_id'], ['print_sheets.id'], name=op.f('fk_print_codes_sheet_id')),
    sa.PrimaryKeyConstraint('sheet_id', 'place', name=op.f('pk_print_codes'))
    )
    op.create_index('ix_print_codes_payload', 'print_codes', ['payload'], unique=False)
    op.create_table('spoiled_sheets',
    sa.Column('sheet_id', sa.Integer(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['sheet_id'], ['print_sheets.id'], name=op.f('fk_spoiled_sheets_sheet_id')),
    sa.PrimaryKeyConstraint('sheet_id', name=op.f('pk_spoiled_sheets'))
    )
