"""The encrypted file and the traps that were measured."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, QueuePool, text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import connect_factory, make_engine
from tests.storage.desk import KEY, add_firm, firm_names

SECRET = "Hemmeligt Bageri"


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_that_is_not_32_bytes_is_refused_before_anything_is_written(
    tmp_path: Path, length: int
) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        make_engine(tmp_path / "vault.db", bytes(length))
    assert not list(tmp_path.iterdir())


def test_a_wrong_key_fails_while_connecting(engine: Engine, data_file: Path) -> None:
    with pytest.raises(dbapi2.DatabaseError, match="not a database"):
        connect_factory(data_file, bytes(32))()


def test_a_zeroed_key_opens_nothing_any_more(engine: Engine, data_file: Path) -> None:
    key = bytearray(KEY)
    connect = connect_factory(data_file, key)
    connect().close()
    key[:] = bytes(32)
    with pytest.raises(dbapi2.DatabaseError, match="not a database"):
        connect()


def test_nothing_readable_stands_in_the_files(database: Database, data_file: Path) -> None:
    database.write(add_firm, name=SECRET)
    files = list(data_file.parent.iterdir())
    assert len(files) == 3, "the file, its log and its index"
    for file in files:
        assert SECRET.encode() not in file.read_bytes()
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(data_file).execute("SELECT * FROM firm")


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),
        ("cipher_version", None),
    ],
)
def test_every_connection_is_set_up_the_same(engine: Engine, pragma: str, value: object) -> None:
    with engine.connect() as first, engine.connect() as second:
        answers = {c.exec_driver_sql(f"PRAGMA {pragma}").scalar() for c in (first, second)}
    assert len(answers) == 1
    assert value is None or answers == {value}


def test_connections_come_from_a_real_pool(engine: Engine) -> None:
    assert isinstance(engine.pool, QueuePool)


def test_making_a_table_is_undone_by_a_rollback(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE passing (id INTEGER)"))
        connection.rollback()
        found = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'passing'")
        assert found.first() is None


def test_a_reader_sees_one_unchanging_view(engine: Engine, database: Database) -> None:
    with engine.connect() as reader:
        count = text("SELECT count(*) FROM firm")
        assert reader.execute(count).scalar() == 0
        database.write(add_firm, name="Bager")
        assert reader.execute(count).scalar() == 0


def test_the_values_of_a_failing_statement_are_kept_out_of_the_error(engine: Engine) -> None:
    with engine.connect() as connection, pytest.raises(DBAPIError) as caught:
        connection.execute(text("INSERT INTO nowhere VALUES (:cpr)"), {"cpr": "7001011234"})
    assert "7001011234" not in str(caught.value)


def test_a_file_without_its_log_opens_for_reading_in_a_folder_that_cannot_be_written(
    database: Database, data_file: Path, tmp_path: Path
) -> None:
    database.write(add_firm, name="Bager")
    database.close()
    folder = tmp_path / "shelf"
    folder.mkdir()
    shutil.copy(data_file, folder / "vault.db")
    folder.chmod(0o500)
    engine = make_engine(folder / "vault.db", KEY, read_only=True)
    assert Database(engine, read_only=True).read(firm_names) == ["Bager"]
    engine.dispose()
    assert os.listdir(folder) == ["vault.db"]  # noqa: PTH208  only the names matter
    folder.chmod(0o700)


def test_copying_only_the_file_of_a_living_database_loses_rows(
    database: Database, data_file: Path, tmp_path: Path
) -> None:
    database.write(add_firm, name="Bager")
    copy = tmp_path / "copy.db"
    shutil.copy(data_file, copy)
    engine = make_engine(copy, KEY)
    with engine.connect() as connection:
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    engine.dispose()
    assert tables == 0, "everything still stood in the log"


def test_the_number_of_the_shape_goes_with_a_vacuumed_copy_and_not_with_an_exported_one(
    engine: Engine, data_file: Path, tmp_path: Path
) -> None:
    connection = connect_factory(data_file, KEY)()
    version = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("VACUUM INTO ?", (str(tmp_path / "vacuumed.db"),))
    connection.execute("ATTACH ? AS exported KEY ?", (str(tmp_path / "exported.db"), f"x'{KEY.hex()}'"))
    connection.execute("SELECT sqlcipher_export('exported')")
    lost = connection.execute("PRAGMA exported.user_version").fetchone()
    connection.close()
    copy = connect_factory(tmp_path / "vacuumed.db", KEY)()
    assert copy.execute("PRAGMA user_version").fetchone() == version
    copy.close()
    assert version != (0,) == lost


def test_the_ciphers_own_check_is_true_only_after_a_checkpoint(
    database: Database, data_file: Path
) -> None:
    database.write(add_firm, name="Bager")
    connection = connect_factory(data_file, KEY)()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    connection.close()
