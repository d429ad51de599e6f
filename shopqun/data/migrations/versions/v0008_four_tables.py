"""Tasks that are skipped for a reason, what came of them, and the other columns of the four tables."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "8"
down_revision = "7"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('tasks', sa.Column('skipped_at', base.Instant(timezone=True), nullable=True))
    op.add_column('tasks', sa.Column('skip_reason', sa.String(), nullable=True))
    op.add_column('tasks', sa.Column('actual', sa.String(), nullable=True))
    op.create_table('sop_cells',
    sa.Column('row', sa.String(), nullable=False),
    sa.Column('cell', sa.String(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('row', 'cell', name=op.f('pk_sop_cells'))
    )
