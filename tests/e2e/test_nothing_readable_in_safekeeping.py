"""What safekeeping writes can be read by nobody either, while it is written and afterwards.

A second place, a package for a colleague, a drill, a restore made ready and put in place, what it set
aside, a new passphrase and a new data key.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.exchange.sealed import Cost
from mentor_desk.models import Case, Citizen, Note
from mentor_desk.services import drilling, erasure, hand_over, restoring
from mentor_desk.services.backing_up import BackingUp
from mentor_desk.storage.key_rotation import NewSecrets
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE, TUESDAY
from tests.e2e.day import content
from tests.e2e.test_nothing_readable_on_disk import readable
from tests.storage.vaults import clock

NEW = "en ny sætning om kajakken"
WORDS = "zebra kajak mandag paraply tulipan gulerod"


@reads
def known(session: Session) -> tuple[list[str], Sequence[uuid.UUID]]:
    """A few words that stand in the caseload, and its cases."""
    person = session.execute(select(Citizen.name, Citizen.cpr).where(Citizen.cpr.is_not(None))).first()
    note = session.scalars(select(Note.text).where(Note.text != "")).first()
    assert person is not None
    assert note is not None
    name, cpr = person
    words = [name, name.rpartition(" ")[2], str(cpr).replace("-", ""), note[:30]]
    return words, list(session.scalars(select(Case.id)))


class Hunt:
    """Looks through every file for words that must not be there; a file is read once as it is."""

    def __init__(self, place: Path, words: Sequence[str]) -> None:
        self.place, self.words = place, {*words, PASSPHRASE, NEW, WORDS}
        self.found: list[str] = []
        self.seen: set[str] = set()
        self._read: set[bytes] = set()

    def look(self, *_: object) -> None:
        files = {name: raw for name, raw in content(self.place).items() if raw not in self._read}
        self.found += readable(files, self.words)
        self._read.update(files.values())
        self.seen.update(files)


def test_no_file_of_safekeeping_can_be_read_at_any_step(sampled: Vault, tmp_path: Path) -> None:
    vault, folder = sampled, sampled.folder
    words, cases = vault.database.read(known)
    hunt = Hunt(tmp_path, words)
    backing = BackingUp(vault)
    (tmp_path / "usb").mkdir()
    backing.choose_second(tmp_path / "usb")
    source = backing.make("before-import").folder
    hunt.look()
    made = vault.database.read(hand_over.make, case_ids=cases[:2], today=TUESDAY, colleague="Bo Lind")
    hand_over.write_file(made, tmp_path / "sager.mdpakke", WORDS, Cost(t=1, m=8192, p=1))
    drilling.drill(vault, tell=hunt.look)
    vault.change_passphrase(PASSPHRASE, NEW)
    restoring.make_ready(vault, source, erasure.reapply, tell=hunt.look)
    hunt.look()
    vault.close()
    restoring.put_in_place(folder, aside="set-aside-20261124T080000Z")
    vault = Vault.unlock(folder, NEW, clock=clock)
    vault.ways.renew_data_key(NEW, NewSecrets("igen " + NEW, RecoveryKey.new()), tell=hunt.look)
    hunt.look()
    vault.ways.follow(hunt.look)
    vault.close()
    hunt.look()
    assert hunt.found == []
    assert {name.partition("/")[0] for name in hunt.seen} == {"usb", "sampled", "sager.mdpakke"}
    assert any("set-aside" in name for name in hunt.seen)
    assert any(name.startswith("usb/") and name.endswith("vault.db") for name in hunt.seen)
