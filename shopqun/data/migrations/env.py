"""How Alembic meets our connection: it joins the transaction that `upgrades.bring_up` was given."""

from alembic import context

from shopqun.data.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
