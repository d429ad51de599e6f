"""Bringing a shop file up to this program's version; Alembic is loaded only when there is work for it."""

from pathlib import Path

from sqlalchemy import Connection, inspect

HEAD = 14
_SCRIPTS = Path(__file__).parent / "migrations"


def version_of(db: Connection) -> int | None:
    """Give the version of the books (1, 2, …), or None where these are no books of ours."""
    if not inspect(db).has_table("alembic_version"):
        return None
    found = db.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return int(found) if found is not None and str(found).isdigit() else None


def bring_up(db: Connection) -> None:
    """Run every migration that is missing, inside the caller's transaction."""
    from alembic import command  # noqa: PLC0415 - a third of a second, needed once a year
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = db
    command.upgrade(config, "head")
