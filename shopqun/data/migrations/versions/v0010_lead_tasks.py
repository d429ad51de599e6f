"""Tasks planned back from a sale or a lottery."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "10"
down_revision = "9"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('lead_tasks',
    sa.Column('task_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('about', sa.String(), nullable=False),
    sa.Column('step', sa.String(), nullable=False),
    sa.Column('planned_at', base.Instant(timezone=True), nullable=False),
    sa.Column('planned_words', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['task_id'], ['tasks.id'], name=op.f('fk_lead_tasks_task_id')),
    sa.PrimaryKeyConstraint('task_id', name=op.f('pk_lead_tasks')),
    sa.UniqueConstraint('kind', 'about', 'step', name=op.f('uq_lead_tasks_kind_about_step'))
    )
