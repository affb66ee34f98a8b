"""The last changes, each of which may be undone while nothing stands on it."""

from __future__ import annotations

import pytest

from mentor_desk.errors import ConflictError
from mentor_desk.services import firms, undo
from mentor_desk.services.undo import UndoState
from mentor_desk.storage.vault import Vault


def test_the_list_says_what_can_be_undone_and_what_stands_in_the_way(vault: Vault) -> None:
    database = vault.database
    firm_id = database.write(firms.create, name="Bager Bo", town="Odense")
    database.write(firms.update, firm_id=firm_id, town="Vejle")
    database.write(firms.update, firm_id=firm_id, town="Kolding")
    newest, older, made, *_ = database.read(undo.changes)
    assert (newest.state, newest.rows, newest.blockers) == (UndoState.CAN, 1, ())
    assert older.state is UndoState.BLOCKED
    assert [each.seq for each in older.blockers] == [newest.entry.seq]
    assert made.state is UndoState.BLOCKED
    with pytest.raises(ConflictError, match="built on it"):
        database.write(undo.undo_one, seq=older.entry.seq)
    database.write(undo.undo_one, seq=newest.entry.seq)
    back, undone, free, *_ = database.read(undo.changes)
    assert (back.state, undone.state) == (UndoState.LASTING, UndoState.UNDONE)
    assert free.state is UndoState.CAN
