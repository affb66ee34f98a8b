"""The disk fills, the file is damaged: what was saved stays, and the user is told in words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError
from mentor_desk.models import Setting
from mentor_desk.storage import faults
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.faults import DamagedError, DiskFullError
from mentor_desk.storage.use_case import writes
from tests.storage.desk import KEY, add_firm, broken, firm_names

# Writes until the file may not grow any more, saying each name once it is saved.
FILLER = """
import resource, signal, sys
from pathlib import Path
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.faults import DiskFullError
from tests.storage.desk import KEY, add_firm, firm_names

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2_500_000, 2_500_000))
database = Database(make_engine(Path(sys.argv[1]), KEY))
try:
    for number in range(100_000):
        database.write(add_firm, name=f"Firma {number:06d}", about="x" * 2000)
        print(f"Firma {number:06d}", flush=True)
except DiskFullError:
    assert len(database.read(firm_names)) == number
    sys.exit(7)
"""


def fill(database: Database) -> list[str]:
    """Add firms until there is no room; the names that were saved."""
    saved: list[str] = []
    with pytest.raises(DiskFullError, match="disk is full"):  # noqa: PT012  until it raises
        for number in range(10_000):
            name = f"Firma {number:06d}"
            database.write(add_firm, name=name, about="x" * 2000)
            saved.append(name)
    return saved


def test_a_full_disk_keeps_every_saved_row_and_writing_goes_on_when_there_is_room(
    engine: Engine, data_file: Path
) -> None:
    engine.dispose()
    small = make_engine(data_file, KEY)
    with small.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA max_page_count=150")
    database = Database(small)
    saved = fill(database)
    assert database.read(firm_names) == saved
    assert database.read(broken) == []
    with small.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA max_page_count=100000")
    database.write(add_firm, name="Zenit")
    assert database.read(firm_names) == [*saved, "Zenit"]
    small.dispose()


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is a Unix one")
def test_a_file_that_cannot_grow_keeps_every_row_that_was_called_saved(
    engine: Engine, data_file: Path
) -> None:
    engine.dispose()
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", FILLER, str(data_file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 7, done.stderr
    said = done.stdout.split("\n")[:-1]
    assert len(said) > 20
    again = Database(make_engine(data_file, KEY))
    assert again.read(firm_names) == said
    assert again.read(broken) == []
    again.close()


def test_a_damaged_page_is_told_in_words(database: Database, data_file: Path) -> None:
    fill_a_little(database)
    database.close()
    content = bytearray(data_file.read_bytes())
    for place in range(5000, len(content), 4096):
        content[place] ^= 1
    data_file.write_bytes(content)
    again = Database(make_engine(data_file, KEY))
    with pytest.raises(DamagedError) as caught:
        again.read(firm_names)
    assert "backup" in str(caught.value.text)
    again.close()


def test_a_bug_stays_a_bug(database: Database) -> None:
    @writes("twice")
    def twice(session: Session) -> None:
        session.add_all([Setting(key="same", value=1), Setting(key="same", value=2)])

    with pytest.raises(IntegrityError):
        database.write(twice)
    assert faults.storage_error(ValueError("disk is full")) is None


def test_every_sentence_says_that_nothing_was_lost() -> None:
    for words in ("database or disk is full", "disk I/O error", "database is locked"):
        error = faults.storage_error(faults.dbapi2.OperationalError(words))
        assert isinstance(error, StorageError)
        assert "Nothing" in str(error.text)


def fill_a_little(database: Database) -> None:
    for number in range(30):
        database.write(add_firm, name=f"Firma {number}")
