"""Which shape the data file has, and which this program wants.

The number in ``PRAGMA user_version`` is the fast answer at every start; the migration tool is
imported only when it differs.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError
from mentor_desk.models import Base
from mentor_desk.storage import derived, faults, search_following
from mentor_desk.storage.engine import make_engine
from mentor_desk.texts import text

SCHEMA_VERSION = 7
"""The shape this program writes. A migration raises it by one and is named by it: ``0001``."""


class NewerFileError(StorageError):
    """The file was written by a later version of the program; it was not touched."""


def revision(version: int) -> str:
    """The name of the migration that leads to ``version``."""
    return f"{version:04d}"


def version_of(engine: Engine) -> int:
    """The number of the file's shape; 0 for a file that is empty."""
    with engine.connect() as connection:
        return _version(connection)


def ensure(engine: Engine) -> None:
    """Make an empty file ready, and the search tables right; nothing else is ever changed here.

    Raises :class:`NewerFileError` when the file is newer than the program. An older file has to go
    through :func:`upgraded` first.
    """
    with faults.translated():
        with engine.connect() as connection:
            version = _version(connection)
            ready = version == SCHEMA_VERSION and derived.is_current(connection)
        if ready:
            return
        _refuse_newer(version)
        if version == 0:
            _create(engine)
        elif version < SCHEMA_VERSION:
            raise RuntimeError("the file has an older shape: upgrade it first")
        derive(engine)


def upgraded(
    engine: Engine, path: Path, key: bytearray, *, before_upgrade: Callable[[], object]
) -> Engine:
    """The engine itself, or a new one on a file that was brought up to date.

    ``before_upgrade`` has to make a verified backup; what it raises stops everything. The migration
    runs on a copy that takes the file's place in one step, so a failure leaves the file as it was.
    """
    with faults.translated():
        version = version_of(engine)
        _refuse_newer(version)
        if version in (0, SCHEMA_VERSION):
            return engine
        before_upgrade()
        engine.dispose()
        from mentor_desk.storage import upgrade

        upgrade.run(path, key)
        return make_engine(path, key)


def derive(engine: Engine) -> None:
    """Make the search tables anew and fill them from the rows, in one transaction."""
    with Session(engine.execution_options(sqlite_begin="IMMEDIATE"), autoflush=False) as session:
        derived.make(session.connection())
        search_following.fill(session)
        session.commit()


def stamp(connection: Connection, version: int) -> None:
    """Write the number of the shape, in the transaction of ``connection``."""
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def _create(engine: Engine) -> None:
    """The whole present shape at once, as all migrations together would make it."""
    with engine.execution_options(sqlite_begin="IMMEDIATE").begin() as connection:
        if connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar():
            raise faults.damaged()
        Base.metadata.create_all(connection, checkfirst=False)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.exec_driver_sql(
            "INSERT INTO alembic_version VALUES (?)", (revision(SCHEMA_VERSION),)
        )
        stamp(connection, SCHEMA_VERSION)


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _refuse_newer(version: int) -> None:
    if version > SCHEMA_VERSION:
        raise NewerFileError(
            text(
                "errors",
                "Your data was saved by a newer version of Mentor Desk, and this one is too old to "
                "read it. Nothing was changed. Install the newest version and open it again.",
            )
        )
