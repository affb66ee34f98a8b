"""A restore does not bring back who was erased: with the erasure as the program does it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Citizen, Erasure
from mentor_desk.services import erasure, restore_preview, restoring
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import ErasureReason
from tests.conftest import PASSPHRASE


@reads
def someone(session: Session) -> Citizen:
    return session.scalars(select(Citizen).order_by(Citizen.id)).first() or Citizen()


@reads
def receipts(session: Session) -> list[int]:
    return sorted(session.scalars(select(Erasure.number)))


def test_an_erased_person_stays_erased_and_keeps_the_receipt(sampled: Vault, today: date) -> None:
    person = sampled.database.read(someone)
    source = sampled.back_up().folder
    number = sampled.database.write(
        erasure.erase, citizen_id=person.id, why=ErasureReason.MISTAKE, today=today
    )
    assert restore_preview.preview(sampled, source).erased == 1
    restoring.make_ready(sampled, source, erasure.reapply)
    sampled.close()
    restoring.put_in_place(sampled.folder)
    restored = Vault.unlock(sampled.folder, PASSPHRASE, clock=sampled.database.clock)
    try:
        assert restored.database.read(someone).id == person.id
        assert restored.database.read(someone).name == ""
        assert number in restored.database.read(receipts)
        assert restored.check().sound
    finally:
        restored.close()
