"""A caseload cut anywhere, or with one changed byte: refused in a sentence, or told by the check.

Never a traceback, and never other words than were written without the check knowing of it.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Citizen
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault, data_key
from tests.storage.vaults import PHRASE, clock, content, make

CUTS = 40
FLIPS = 60
SECRETS = 40
PEOPLE = 100
OWN = ("search_", "journal_", "sqlite_")
"""Tables that opening itself writes to."""

Everything = dict[str, list[str]]


@writes("people.added")
def add_people(session: Session) -> None:
    for number in range(PEOPLE):
        session.add(Citizen(name=f"Person {number} " + "ord " * 60, born_on=date(1990, 5, 1)))


@reads
def everything(session: Session) -> Everything:
    """Every row of every table of the caseload, as text."""
    names = session.scalars(
        text("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ).all()
    return {
        name: sorted(repr(tuple(row)) for row in session.execute(text(f'SELECT * FROM "{name}"')))  # noqa: S608  own names
        for name in names
        if not name.startswith(OWN)
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, Everything]:
    """A closed vault, its key, and every row in it."""
    folder = tmp_path_factory.mktemp("whole") / "vault"
    make(folder)
    key = bytes(data_key(folder, PHRASE))
    vault = Vault.unlock_with_key(folder, bytearray(key), clock=clock)
    vault.database.write(add_people)
    rows = vault.database.read(everything)
    vault.close()
    return folder, key, rows


def outcome(folder: Path, unlock: Callable[[], Vault], whole: Everything) -> str:
    """What becomes of a damaged vault; fails where it is silently another one."""
    before = content(folder)
    try:
        vault = unlock()
    except UserError as trouble:
        sentence = str(trouble)
    else:
        return look(vault, whole)
    assert sentence
    assert content(folder) == before, "refused, so nothing may be touched"
    return "refused"


def look(vault: Vault, whole: Everything) -> str:
    """What the check of an opened vault says."""
    try:
        if not vault.check().sound:
            return "told"
        assert vault.database.read(everything) == whole, "other rows, and the check found nothing"
        return "unharmed"
    finally:
        vault.close()


def damaged(data: bytes, draw: random.Random, cuts: int, flips: int) -> Iterator[bytes]:
    """Cut at ``cuts`` places, and with one other byte at ``flips`` places."""
    for _ in range(cuts):
        yield data[: draw.randrange(len(data))]
    for _ in range(flips):
        place = draw.randrange(len(data))
        yield data[:place] + bytes([data[place] ^ draw.randrange(1, 256)]) + data[place + 1 :]


def test_a_data_file_cut_or_changed_anywhere_is_refused_or_told(
    made: tuple[Path, bytes, Everything], tmp_path: Path
) -> None:
    folder, key, whole = made
    draw = random.Random(4)  # noqa: S311  where to damage, nothing secret
    seen: Counter[str] = Counter()
    data = (folder / "vault.db").read_bytes()
    for number, spoilt in enumerate(damaged(data, draw, CUTS, FLIPS)):
        place = Path(shutil.copytree(folder, tmp_path / str(number)))
        (place / "vault.db").write_bytes(spoilt)
        seen[
            outcome(place, lambda: Vault.unlock_with_key(place, bytearray(key), clock=clock), whole)  # noqa: B023
        ] += 1
        shutil.rmtree(place)
    assert seen["unharmed"] <= 2, seen
    assert min(seen["refused"], seen["told"]) > 10, seen


def test_a_log_cut_or_changed_anywhere_loses_no_more_than_its_end(
    made: tuple[Path, bytes, Everything], tmp_path: Path
) -> None:
    """After a kill the last writes stand in the log: what is left of it is whole, or it is told."""
    folder, key, whole = made
    killed = tmp_path / "killed"
    place = Path(shutil.copytree(folder, tmp_path / "open"))
    vault = Vault.unlock_with_key(place, bytearray(key), clock=clock)
    shutil.copytree(place, killed)
    vault.close()
    draw = random.Random(5)  # noqa: S311  where to damage, nothing secret
    data = (killed / "vault.db-wal").read_bytes()
    assert data
    for number, spoilt in enumerate(damaged(data, draw, CUTS // 4, FLIPS // 4)):
        place = Path(shutil.copytree(killed, tmp_path / str(number)))
        (place / "vault.db-wal").write_bytes(spoilt)
        outcome(place, lambda: Vault.unlock_with_key(place, bytearray(key), clock=clock), whole)  # noqa: B023
        shutil.rmtree(place)


def test_a_key_file_cut_or_changed_anywhere_is_refused_or_opens_the_same(
    made: tuple[Path, bytes, Everything], tmp_path: Path
) -> None:
    folder, _key, whole = made
    draw = random.Random(6)  # noqa: S311  where to damage, nothing secret
    seen: Counter[str] = Counter()
    data = (folder / "header.json").read_bytes()
    place = Path(shutil.copytree(folder, tmp_path / "vault"))
    for spoilt in damaged(data, draw, SECRETS // 4, SECRETS):
        (place / "header.json").write_bytes(spoilt)
        seen[outcome(place, lambda: Vault.unlock(place, PHRASE, clock=clock), whole)] += 1
        (place / "attempts.json").unlink(missing_ok=True)
    assert seen["refused"] > SECRETS // 2, seen
    assert not seen["told"], seen
