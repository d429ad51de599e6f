"""What the owner says of each group, looks at it, temperature tests, and the steps of a rescue or an ending."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "13"
down_revision = "12"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('group_checks',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.Column('left_since', sa.Integer(), nullable=False),
    sa.Column('spoke', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint('people >= 0 AND left_since >= 0 AND spoke >= 0', name=op.f('ck_group_checks_counts')),
    sa.ForeignKeyConstraint(['group_id'], ['chat_groups.id'], name=op.f('fk_group_checks_group_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_checks'))
    )
    op.create_index('ix_group_checks_group', 'group_checks', ['group_id', 'id'], unique=False)
    op.create_table('group_files',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('file', sa.Text(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['chat_groups.id'], name=op.f('fk_group_files_group_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_files'))
    )
    op.create_index('ix_group_files_group', 'group_files', ['group_id', 'id'], unique=False)
    op.create_table('group_probes',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('question', sa.String(), nullable=False),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.CheckConstraint('people > 0', name=op.f('ck_group_probes_people')),
    sa.ForeignKeyConstraint(['group_id'], ['chat_groups.id'], name=op.f('fk_group_probes_group_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_probes'))
    )
    op.create_table('group_steps',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('step', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['chat_groups.id'], name=op.f('fk_group_steps_group_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_steps'))
    )
    op.create_index('ix_group_steps_group', 'group_steps', ['group_id', 'id'], unique=False)
    op.create_table('group_probe_counts',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('probe_id', sa.Integer(), nullable=False),
    sa.Column('answered', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.CheckConstraint('answered >= 0', name=op.f('ck_group_probe_counts_answered')),
    sa.ForeignKeyConstraint(['probe_id'], ['group_probes.id'], name=op.f('fk_group_probe_counts_probe_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_probe_counts'))
    )
