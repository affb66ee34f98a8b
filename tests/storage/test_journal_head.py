"""The end of the journal cannot be cut off unseen."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from mentor_desk.storage import journal, journal_head
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.journal_head import HeadState
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault, data_key

from .vaults import PHRASE, add_citizen, clock, make


@writes("backup.restored")
def restored(session: Session) -> None:
    journal.note(session)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "vault", "Frida Holm", "Åse Lind")
    return tmp_path / "vault"


def cut(folder: Path, *statements: str) -> None:
    """Change the closed data file as somebody with the key would."""
    engine = make_engine(folder / "vault.db", data_key(folder, PHRASE))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(sql(statement))
    engine.dispose()


def arrived(folder: Path) -> HeadState:
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    found = vault.arrival.state
    checked = vault.check()
    assert checked.sound is vault.arrival.sound
    assert not checked.broken_entries
    vault.close()
    return found


def test_an_end_that_was_cut_off_is_told_at_the_unlock_and_journalled(folder: Path) -> None:
    assert arrived(folder) is HeadState.WHOLE
    cut(
        folder,
        "DELETE FROM journal_change WHERE entry_seq > 2",
        "DELETE FROM journal_entry WHERE seq > 2",
    )
    assert arrived(folder) is HeadState.CUT
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    told = [row for row in vault.database.read(_entries) if row.operation == "journal.end_missing"]
    assert [(row.detail["sealed"], row.detail["found"]) for row in told] == [(4, 2)]
    assert vault.arrival.sound
    vault.close()


def test_a_seal_that_was_forged_or_taken_away_is_told(folder: Path) -> None:
    assert arrived(folder) is HeadState.WHOLE
    seal = folder / journal_head.NAME
    seal.write_text(seal.read_text().replace('"seq": 4', '"seq": 3'))
    assert arrived(folder) is HeadState.FORGED
    seal.write_bytes(b"{")
    assert arrived(folder) is HeadState.FORGED
    seal.unlink()
    assert arrived(folder) is HeadState.MISSING


def test_what_was_written_after_the_seal_and_before_a_kill_is_in_order(folder: Path) -> None:
    before = (folder / journal_head.NAME).read_bytes()
    assert arrived(folder) is HeadState.WHOLE
    (folder / journal_head.NAME).write_bytes(before)
    assert arrived(folder) is HeadState.WHOLE


def test_a_file_put_back_with_its_seal_is_found_by_the_backups_unless_it_was_a_restore(
    folder: Path, tmp_path: Path
) -> None:
    old = Path(shutil.copytree(folder, tmp_path / "old"))
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    vault.database.write(add_citizen, name="Ida Krog")
    kept = vault.back_up()
    assert journal_head.read(kept.folder, data_key(folder, PHRASE))
    vault.close()
    for name in ("vault.db", journal_head.NAME):
        shutil.copy(old / name, folder / name)
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    assert vault.arrival.sound
    assert vault.check().end.state in (HeadState.CUT, HeadState.CHANGED)
    vault.database.clock = lambda: clock().replace(minute=30)
    vault.database.write(restored)
    assert vault.check().sound
    vault.close()


@reads
def _entries(session: Session) -> list[journal.HistoryRow]:
    return journal.entries(session)
