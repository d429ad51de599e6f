"""The proofs kept for words that need one."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "7"
down_revision = "6"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('evidence',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('rule', sa.String(), nullable=False),
    sa.Column('word', sa.String(), nullable=False),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('holds_until', sa.Date(), nullable=True),
    sa.Column('withdrawn', sa.Boolean(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint("trim(word) <> '' AND trim(what) <> ''", name=op.f('ck_evidence_said')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_evidence'))
    )
    op.create_index('ix_evidence_rule_word', 'evidence', ['rule', 'word'], unique=False)
