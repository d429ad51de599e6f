"""The pictures of the owner's, and what her papers wear."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "12"
down_revision = "11"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('pictures',
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=False),
    sa.Column('height', sa.Integer(), nullable=False),
    sa.Column('clear', sa.Boolean(), nullable=False),
    sa.Column('tone', sa.String(), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.CheckConstraint('width > 0 AND height > 0', name=op.f('ck_pictures_sized')),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_pictures'))
    )
    op.create_table('worn',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('about', sa.String(), nullable=False),
    sa.Column('picture', sa.String(), nullable=True),
    sa.Column('colour', sa.String(), nullable=False),
    sa.Column('focus_x', sa.Integer(), nullable=False),
    sa.Column('focus_y', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint("what IN ('logo', 'colour', 'template', 'article')", name=op.f('ck_worn_what')),
    sa.CheckConstraint('focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100', name=op.f('ck_worn_focus')),
    sa.ForeignKeyConstraint(['picture'], ['pictures.key'], name=op.f('fk_worn_picture')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_worn'))
    )
    op.create_index('ix_worn_what_about', 'worn', ['what', 'about'], unique=False)
