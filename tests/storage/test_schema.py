"""The shape of the file: made at once, checked at every start, never guessed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

from mentor_desk.models import Base
from mentor_desk.storage import schema, upgrade
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.schema import NewerFileError
from tests.storage.desk import KEY, add_firm, find

Shape = dict[str, object]


def shape(engine: Engine) -> Shape:
    """Columns (in whatever order), keys and indexes of every table that is not derived."""
    found = inspect(engine)
    tables = [name for name in found.get_table_names() if not name.startswith("search_")]
    return {
        name: (
            sorted((c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)),
            found.get_pk_constraint(name),
            sorted(map(str, found.get_foreign_keys(name))),
            sorted(map(str, found.get_indexes(name))),
            sorted(map(str, found.get_unique_constraints(name))),
        )
        for name in tables
    }


@pytest.fixture
def migrated(tmp_path: Path) -> Engine:
    """An empty file that went through every migration."""
    engine = make_engine(tmp_path / "migrated.db", KEY)
    with engine.begin() as connection:
        upgrade.migrate(connection)
    return engine


def test_a_new_file_is_what_all_migrations_together_make(engine: Engine, migrated: Engine) -> None:
    assert shape(engine) == shape(migrated)
    migrated.dispose()


def test_the_models_have_not_changed_without_a_migration(migrated: Engine) -> None:
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == [], (
            "write a migration: python packaging/make_migration.py"
        )
    migrated.dispose()


def test_the_number_of_the_shape_is_the_name_of_the_latest_migration() -> None:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(upgrade.MIGRATIONS))
    head = ScriptDirectory.from_config(config).get_current_head()
    assert head == schema.revision(schema.SCHEMA_VERSION)


def test_a_ready_file_is_left_alone_and_the_migration_tool_is_not_even_loaded(
    engine: Engine, data_file: Path
) -> None:
    engine.dispose()
    before = hashlib.sha256(data_file.read_bytes()).digest()
    program = (
        "import sys; from pathlib import Path\n"
        "from mentor_desk.storage import schema\n"
        "from mentor_desk.storage.engine import make_engine\n"
        f"engine = make_engine(Path({str(data_file)!r}), bytes(range(32)))\n"
        "schema.ensure(engine); engine.dispose()\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False)  # noqa: S603  our own program
    assert done.returncode == 0
    assert hashlib.sha256(data_file.read_bytes()).digest() == before


def test_a_newer_file_is_refused_and_untouched(engine: Engine, data_file: Path) -> None:
    with engine.begin() as connection:
        schema.stamp(connection, schema.SCHEMA_VERSION + 1)
    engine.dispose()
    before = data_file.read_bytes()
    with pytest.raises(NewerFileError) as caught:
        schema.ensure(engine)
    with pytest.raises(NewerFileError):
        schema.upgraded(engine, data_file, bytearray(KEY), before_upgrade=list)
    engine.dispose()
    assert "newest version" in str(caught.value.text)
    assert data_file.read_bytes() == before


def test_the_search_tables_are_made_anew_when_their_shape_changes(database: Database) -> None:
    database.write(add_firm, name="Bager")
    with database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE search_state SET hash = 'old'")
        connection.exec_driver_sql("DELETE FROM search_doc")
    schema.ensure(database.engine)
    assert [hit.title for hit in database.read(find, "bag")] == ["Bager"]
