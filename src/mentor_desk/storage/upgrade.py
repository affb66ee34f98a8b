"""Bringing an older data file up to date: on a verified copy, swapped in by one rename."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from mentor_desk.errors import StorageError
from mentor_desk.storage import derived, disk, faults, schema, soundness
from mentor_desk.storage.engine import connect_factory, make_engine
from mentor_desk.texts import text

MIGRATIONS = Path(__file__).parent / "migrations"
_COPY = ".upgrade"


def run(
    path: Path, key: bytearray, *, scripts: Path = MIGRATIONS, version: int = schema.SCHEMA_VERSION
) -> None:
    """Migrate the file ``path`` to ``version``; nobody else may have it open. Back it up first.

    Raises :class:`StorageError` when it cannot be done; the file is then as it was.
    """
    copy = path.with_name(path.name + _COPY)
    _sweep(copy)
    try:
        with faults.translated():
            _copy(path, copy, key)
            engine = make_engine(copy, key)
            try:
                _migrate(engine, scripts, version)
                schema.derive(engine)
            finally:
                engine.dispose()
            _check(copy, key)
        disk.sync_file(copy)
        _close_log(path, key)
        disk.rename(copy, path)
        disk.sync_folder(path.parent)
    except StorageError:
        raise
    except Exception as error:
        raise _failed() from error
    finally:
        _sweep(copy)


def migrate(connection: Connection, scripts: Path = MIGRATIONS, target: str = "head") -> None:
    """Run the migrations in the transaction of ``connection``."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _copy(path: Path, copy: Path, key: bytearray) -> None:
    source = connect_factory(path, key)()
    try:
        soundness.checkpoint(source)
        before = soundness.row_counts(source)
        source.execute("VACUUM INTO ?", (str(copy),))
    finally:
        source.close()
    copy.chmod(0o600)
    if _check(copy, key) != before:
        raise _failed()


def _migrate(engine: Engine, scripts: Path, version: int) -> None:
    with engine.connect().execution_options(sqlite_begin="IMMEDIATE") as connection:
        # Rebuilding a table drops it for a moment, and with foreign keys on that takes its children.
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                derived.drop(connection)
                migrate(connection, scripts)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise _failed()
                schema.stamp(connection, version)
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def _check(path: Path, key: bytearray) -> dict[str, int]:
    """The number of rows in each table of a file that must be whole."""
    connection = connect_factory(path, key)()
    try:
        soundness.checkpoint(connection)
        if soundness.problems(connection):
            raise faults.damaged()
        return soundness.row_counts(connection)
    finally:
        connection.close()


def _close_log(path: Path, key: bytearray) -> None:
    """Leave no log of the old file beside the new one: it would be played into it."""
    connection = connect_factory(path, key)()
    soundness.checkpoint(connection)
    connection.close()
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise faults.busy()


def _sweep(copy: Path) -> None:
    for tail in ("", "-wal", "-shm"):
        copy.with_name(copy.name + tail).unlink(missing_ok=True)


def _failed() -> StorageError:
    return StorageError(
        text(
            "errors",
            "Your data could not be brought up to date for this version of Mentor Desk. Nothing was "
            "changed, and the version you used before still opens it.",
        )
    )
