"""Backups by themselves: when they are due, and their copies in the second place."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mentor_desk.errors import StorageError, UserError
from mentor_desk.services import drafts
from mentor_desk.services.backing_up import BackingUp, choose_ladder
from mentor_desk.storage import backup, backup_ladder, header, second_place
from mentor_desk.storage.backup import LOCK
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.storage.vaults import NOW, add_citizen, names


@pytest.fixture
def moment(vault: Vault) -> list[datetime]:
    """The vault's clock: the last of these."""
    moments = [NOW]
    vault.database.clock = lambda: moments[-1]
    return moments


def later(moment: list[datetime], minutes: int) -> None:
    moment.append(moment[-1] + timedelta(minutes=minutes))


def test_a_backup_is_due_after_a_quarter_of_an_hour_with_changes_and_not_without(
    vault: Vault, moment: list[datetime]
) -> None:
    backing_up = BackingUp(vault)
    assert backing_up.due()
    backing_up.make()
    later(moment, 15)
    assert not backing_up.due()
    vault.database.write(add_citizen, name="Frida Holm")
    assert backing_up.due()
    assert BackingUp(vault).due(), "after the program was started again as well"
    backing_up.make(LOCK)
    assert not backing_up.changed()
    assert not BackingUp(vault).changed()
    vault.database.write(drafts.keep, form="desk.place", values={"kind": "today"})
    later(moment, 15)
    assert not backing_up.due(), "where the mentor was is no work"
    vault.database.write(drafts.keep, form="note.new", values={"text": "half a s"})
    assert backing_up.due()
    backing_up.make()
    later(moment, 21 * 60)
    assert backing_up.due(), "one a day, anyhow"


def test_every_backup_goes_to_the_second_place_as_well_and_opens_there(
    vault: Vault, moment: list[datetime], tmp_path: Path
) -> None:
    backing_up, stick = BackingUp(vault), tmp_path / "stick"
    assert backing_up.second() is None
    backing_up.make()
    with pytest.raises(StorageError, match="Nothing can be written"):
        backing_up.choose_second(stick)
    with pytest.raises(UserError, match="inside the caseload"):
        backing_up.choose_second(vault.folder / "backups")
    stick.mkdir()
    second = backing_up.choose_second(stick)
    assert second is not None
    assert (second.newest, second.place.same_disk) == (NOW, True)
    vault.database.write(add_citizen, name="Frida Holm")
    later(moment, 15)
    backing_up.make()
    assert [made.at for made in backup.reachable(vault.folder)] == 2 * [moment[-1]]
    vault.change_passphrase(PASSPHRASE, "et nyt kodeord med ord")
    there = second_place.of(vault.folder)
    assert there is not None
    newest = backup.list_in(there)[0].folder
    assert header.read(newest) == header.read(vault.folder), "the old passphrase opens no copy"
    copy = Vault.unlock(newest, "et nyt kodeord med ord", clock=lambda: NOW)
    assert copy.database.read(names) == ["Frida Holm"]
    copy.close()
    stick.rename(tmp_path / "pulled out")
    later(moment, 15)
    backing_up.make()
    second = backing_up.second()
    assert second is not None
    assert (second.place.is_there, second.newest) == (False, None)
    backing_up.forget_second()
    assert backing_up.second() is None


def test_the_end_of_the_ladder_is_a_choice_of_the_vault(vault: Vault, moment: list[datetime]) -> None:
    assert vault.database.read(backup_ladder.chosen) == timedelta(days=35)
    with pytest.raises(UserError):
        vault.database.write(choose_ladder, days=1000)
    vault.back_up()
    for _ in range(3):
        later(moment, 9 * 24 * 60)
        vault.back_up()
    assert len(backup.list_backups(vault.folder)) == 4
    vault.database.write(choose_ladder, days=14)
    vault.database.write(choose_ladder, days=21)
    later(moment, 24 * 60)
    vault.back_up()
    assert [moment[-1] - made.at for made in backup.list_backups(vault.folder)] == [
        timedelta(days=days) for days in (0, 1, 10, 19)
    ]
