"""Who is affected when the computer is gone, from the vault and from a backup of it."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pytest
from python_calamine import CalamineWorkbook

from mentor_desk.errors import WrongPassphraseError
from mentor_desk.services import affected, affected_paper
from mentor_desk.services.affected import Held
from mentor_desk.services.affected_paper import Known
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE


def test_a_backup_tells_who_is_affected_on_a_computer_without_the_caseload(
    sampled: Vault, today: date
) -> None:
    here = sampled.database.read(affected.affected)
    made = sampled.back_up()

    there = affected.in_backup(made.folder, PASSPHRASE)

    assert [one.name for one in there.people] == [one.name for one in here.people]
    assert there.counts() == here.counts()
    assert here.counts()[Held.HEALTH] > 5
    assert affected.in_backup(made.folder, "", sampled).contacts == here.contacts
    with pytest.raises(WrongPassphraseError):
        affected.in_backup(made.folder, "helt forkert her")

    known = Known(today, found=datetime(2026, 11, 24, 8, 0, tzinfo=UTC), listed=True)
    paper = affected_paper.content(there, known)
    with_cpr = [row.cpr for row in paper.rows if "cpr" in row.kinds]
    assert with_cpr
    assert all("•" in number or "*" in number for number in with_cpr)
    assert affected_paper.content(there, Known(today)).rows == ()
    book = CalamineWorkbook.from_filelike(io.BytesIO(affected_paper.xlsx(there, known)))
    assert len(book.get_sheet_by_index(0).to_python()) == len(there.people) + 1
