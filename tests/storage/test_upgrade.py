"""Migrations run on a copy, and a failure leaves the file as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from mentor_desk.errors import StorageError
from mentor_desk.storage import schema, upgrade
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from mentor_desk.texts import Text
from tests.storage.desk import KEY, add_firm, broken, find, firm_names, open_case, write_note

NEXT = schema.SCHEMA_VERSION + 1
_HEAD = f"""
import sqlalchemy as sa
from alembic import op

revision = "{schema.revision(NEXT)}"
down_revision = "{schema.revision(schema.SCHEMA_VERSION)}"


def upgrade():
"""

# A batch migration drops "citizen" and makes it anew: with foreign keys on, that would fail or take
# the cases with it.
GOOD = """
    with op.batch_alter_table("citizen") as batch:
        batch.add_column(sa.Column("nickname", sa.String(), nullable=True))
        batch.alter_column("town", existing_type=sa.String(), nullable=True)
"""
HALF = GOOD + "    op.drop_table('nowhere')\n"
ORPHANS = "    op.execute('DELETE FROM citizen')\n"


@pytest.fixture
def filled(database: Database) -> Database:
    """A firm, and a citizen with a case and a note."""
    database.write(add_firm, name="Bager")
    database.write(write_note, database.write(open_case, "Amina Hassan"), "Ringede")
    database.close()
    return database


def scripts(folder: Path, body: str) -> Path:
    """The migrations so far and one more."""
    target = folder / "migrations"
    shutil.copytree(upgrade.MIGRATIONS, target)
    (target / "versions" / f"{schema.revision(NEXT)}_next.py").write_text(
        _HEAD + body, encoding="utf-8"
    )
    return target


def count(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())  # noqa: S608


def test_a_parent_table_is_rebuilt_without_losing_its_children(
    filled: Database, data_file: Path, tmp_path: Path
) -> None:
    upgrade.run(data_file, bytearray(KEY), scripts=scripts(tmp_path, GOOD), version=NEXT)
    engine = make_engine(data_file, KEY)
    assert schema.version_of(engine) == NEXT
    assert [count(engine, table) for table in ("citizen", '"case"', "note")] == [1, 1, 1]
    assert "nickname" in str(_columns(engine, "citizen"))
    after = Database(engine)
    assert after.read(firm_names) == ["Bager"]
    assert after.read(find, "amina")[0].title == "Amina Hassan"
    assert after.read(broken) == []
    engine.dispose()
    assert sorted(p.name for p in data_file.parent.glob("vault.db*")) == ["vault.db"]


@pytest.mark.parametrize("body", [HALF, ORPHANS], ids=["fails half-way", "leaves orphans"])
def test_a_failing_migration_leaves_the_file_as_it_was(
    filled: Database, data_file: Path, tmp_path: Path, body: str
) -> None:
    before = data_file.read_bytes()
    with pytest.raises(StorageError, match="up to date"):
        upgrade.run(data_file, bytearray(KEY), scripts=scripts(tmp_path, body), version=NEXT)
    assert data_file.read_bytes() == before
    assert sorted(p.name for p in data_file.parent.glob("vault.db*")) == ["vault.db"]


def test_a_damaged_file_is_not_migrated(filled: Database, data_file: Path, tmp_path: Path) -> None:
    content = bytearray(data_file.read_bytes())
    content[-3000] ^= 1
    data_file.write_bytes(content)
    with pytest.raises(StorageError, match="damaged"):
        upgrade.run(data_file, bytearray(KEY), scripts=scripts(tmp_path, GOOD), version=NEXT)
    assert data_file.read_bytes() == bytes(content)


def test_an_older_file_is_backed_up_before_anything_else(
    filled: Database, data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NEXT)
    engine = make_engine(data_file, KEY)
    before = data_file.read_bytes()

    def full() -> None:
        raise StorageError(Text("errors", "The disk is full."))

    with pytest.raises(StorageError, match="full"):
        schema.upgraded(engine, data_file, bytearray(KEY), before_upgrade=full)
    engine.dispose()
    assert data_file.read_bytes() == before
    with pytest.raises(RuntimeError, match="upgrade it first"):
        schema.ensure(engine)
    engine.dispose()


def test_a_file_that_is_up_to_date_keeps_its_engine_and_needs_no_backup(
    engine: Engine, data_file: Path
) -> None:
    def never() -> None:
        raise AssertionError

    assert schema.upgraded(engine, data_file, bytearray(KEY), before_upgrade=never) is engine


def _columns(engine: Engine, table: str) -> list[str]:
    with engine.connect() as connection:
        return [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
