"""A real encrypted file for every test that asks for a database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from mentor_desk.storage import schema
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from tests.storage.desk import KEY, Clock


@pytest.fixture
def data_file(tmp_path: Path) -> Path:
    """Where the file of :func:`engine` lies."""
    return tmp_path / "vault.db"


@pytest.fixture
def engine(data_file: Path) -> Iterator[Engine]:
    """A new file, ready for use."""
    engine = make_engine(data_file, KEY)
    schema.ensure(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def database(engine: Engine) -> Database:
    """The database of the mentor Maja on the fixed day."""
    return Database(engine, Clock(), "Maja")
