"""The rules of the groups by version, the case book with its warnings, decisions, and the limits groups are judged by."""

import sqlalchemy as sa
from alembic import op

from shopqun.data.tables import base

revision = "9"
down_revision = "8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('group_limits',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('value', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.CheckConstraint('value > 0', name=op.f('ck_group_limits_value')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_limits'))
    )
    op.create_table('group_cases',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('who', sa.String(), nullable=False),
    sa.Column('deed', sa.String(), nullable=False),
    sa.Column('told_by', sa.String(), nullable=False),
    sa.Column('warned', sa.Boolean(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['chat_groups.id'], name=op.f('fk_group_cases_group_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_cases'))
    )
    op.create_index('ix_group_cases_group', 'group_cases', ['group_id', 'who'], unique=False)
    op.create_table('case_events',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.CheckConstraint("state IN ('appealed', 'withdrawn', 'upheld')", name=op.f('ck_case_events_state')),
    sa.ForeignKeyConstraint(['case_id'], ['group_cases.id'], name=op.f('fk_case_events_case_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_events'))
    )
    op.create_index('ix_case_events_case', 'case_events', ['case_id', 'id'], unique=False)
    op.create_table('group_decisions',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('who', sa.String(), nullable=False),
    sa.Column('removed', sa.Boolean(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('after_case', sa.Integer(), nullable=False),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['after_case'], ['group_cases.id'], name=op.f('fk_group_decisions_after_case')),
    sa.ForeignKeyConstraint(['group_id'], ['chat_groups.id'], name=op.f('fk_group_decisions_group_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_decisions'))
    )
    op.create_index('ix_group_decisions_group', 'group_decisions', ['group_id', 'who'], unique=False)
    op.create_table('rule_versions',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('rules', sa.Text(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=True),
    sa.Column('at', base.Instant(timezone=True), nullable=False),
    sa.Column('business_day', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['group_cases.id'], name=op.f('fk_rule_versions_case_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rule_versions'))
    )
