"""Write a migration from what the models say now.

``python packaging/make_migration.py --first`` writes the first shape anew (only until the first
release; afterwards a released migration is never touched).
``python packaging/make_migration.py "case: when it was handed over"`` writes the next one: read it,
complete it, and raise ``SCHEMA_VERSION`` in ``storage/schema.py`` by one.
"""

from __future__ import annotations

import secrets
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from mentor_desk.models import Base
from mentor_desk.storage import schema, upgrade
from mentor_desk.storage.engine import make_engine

_FIRST = upgrade.MIGRATIONS / "versions" / "0001_first.sql"


def first_sql() -> str:
    """The whole shape of the models as SQL, a statement after another, parents before children."""
    dialect = sqlite.dialect()
    statements = []
    for table in Base.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return "".join(f"{_tidy(statement)};\n" for statement in statements)


def _tidy(statement: str) -> str:
    return "\n".join(line.rstrip() for line in statement.strip().splitlines() if line.strip())


def write_next(message: str) -> None:
    """Compare the models with a file made by the migrations so far and write the difference."""
    config = Config()
    config.set_main_option("script_location", str(upgrade.MIGRATIONS).replace("%", "%%"))
    with tempfile.TemporaryDirectory() as folder:
        engine = make_engine(Path(folder) / "empty.db", secrets.token_bytes(32))
        with engine.begin() as connection:
            upgrade.migrate(connection)
            config.attributes["connection"] = connection
            name = schema.revision(schema.SCHEMA_VERSION + 1)
            command.revision(config, message, autogenerate=True, rev_id=name)
        engine.dispose()


if __name__ == "__main__":
    if sys.argv[1:] == ["--first"]:
        _FIRST.write_text(first_sql(), encoding="utf-8")
    elif len(sys.argv) == 2:
        write_next(sys.argv[1])
    else:
        sys.exit(__doc__)
