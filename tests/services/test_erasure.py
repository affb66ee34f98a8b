"""An erased person is gone from every page of the file, and the caseload is whole without them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import JSON, String, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Citizen, Draft, Firm, Merge, Note, Row
from mentor_desk.services import (
    belongings,
    drafts,
    erasure,
    erasure_receipt,
    history,
    notes,
    search,
    undo,
)
from mentor_desk.storage.backup import DATA
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault, data_key
from mentor_desk.terms import ErasureReason, NoteKind
from tests.conftest import PASSPHRASE

PAGE, RESERVED, SALT = 4096, 80, 16
WHO = "Samira Yusuf"


@reads
def person(session: Session, *, name: str = WHO) -> Citizen:
    return session.scalars(select(Citizen).where(Citizen.name == name)).one()


@reads
def words_only_theirs(session: Session, *, citizen_id: uuid.UUID) -> set[str]:
    """Every text about the citizen that stands nowhere else."""
    own = {row.id for rows in belongings.of_citizens(session, [citizen_id]).values() for row in rows}
    theirs: set[str] = set()
    others: list[str] = []
    for mapper in Row.registry.mappers:
        if mapper.class_ is Draft or not issubclass(mapper.class_, Row):
            continue
        columns = [c for c in mapper.class_.__table__.c if isinstance(c.type, String | JSON)]
        for row_id, *values in session.execute(select(mapper.class_.id, *columns)) if columns else ():
            found = [text for value in values for text in flat(value)]
            theirs.update(found) if row_id in own else others.extend(found)
    rest = "\n".join(others)
    return {text for text in theirs if len(text) > 14 and text not in rest}


def flat(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from flat(part)
    elif isinstance(value, str):
        yield value


def pages(vault: Vault) -> bytes:
    """Every page of the file as it lies there, the free ones too, and of the log beside it."""
    key = bytes(data_key(vault.folder, PASSPHRASE))
    data = (vault.folder / DATA).read_bytes()
    log = Path(f"{vault.folder / DATA}-wal")
    parts = [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
    if log.exists():
        frames = log.read_bytes()[32:]
        parts += [frames[start + 24 : start + 24 + PAGE] for start in range(0, len(frames), 24 + PAGE)]
    return b"".join(
        _decrypted(part, key, SALT if number == 0 else 0) for number, part in enumerate(parts)
    )


def _decrypted(page: bytes, key: bytes, skipped: int) -> bytes:
    end = PAGE - RESERVED
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + 16])).decryptor()
    return cipher.update(page[skipped:end]) + cipher.finalize()


def standing(words: set[str], plain: bytes) -> list[str]:
    def forms(word: str) -> list[bytes]:
        escaped = json.dumps(word)[1:-1]
        return [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), escaped.encode()]

    return sorted(word for word in words if any(form in plain for form in forms(word)))


def terms(vault: Vault) -> list[str]:
    """The words of the search index as it keeps them, those of lost rows too."""
    pooled: Any = vault.database.engine.raw_connection()
    try:
        pooled.execute("CREATE VIRTUAL TABLE temp.vocab USING fts5vocab(main, search_begin, row)")
        found = [str(term) for (term,) in pooled.execute("SELECT term FROM temp.vocab")]
        pooled.execute("DROP TABLE temp.vocab")
        return found
    finally:
        pooled.close()


def write_elsewhere(vault: Vault, who: Citizen, today: date) -> uuid.UUID:
    firm = vault.database.read(any_firm)
    sentence = f"Chefen er glad for {WHO}s arbejde og ringede fra {who.phone}."
    note_id = vault.database.write(
        notes.add, firm_id=firm, kind=NoteKind.NOTE, day=today, body=sentence
    )
    vault.database.write(
        drafts.keep, form="firm.note", subject=str(firm), values={"text": f"Husk {WHO}"}
    )
    return note_id


@reads
def any_firm(session: Session) -> uuid.UUID:
    return session.scalars(select(Firm.id).order_by(Firm.id)).first() or uuid.UUID(int=0)


@reads
def row(session: Session, model: Any, row_id: uuid.UUID) -> Any:
    return session.get(model, row_id)


def erase(vault: Vault, today: date, why: ErasureReason = ErasureReason.REQUEST) -> int:
    who = vault.database.read(person)
    return vault.database.write(erasure.erase, citizen_id=who.id, why=why, today=today)


def test_no_page_of_the_file_knows_an_erased_person(sampled: Vault, today: date) -> None:
    who = sampled.database.read(person)
    note_id = write_elsewhere(sampled, who, today)
    words = set(sorted(sampled.database.read(words_only_theirs, citizen_id=who.id), key=len)[-40:])
    words |= {WHO, who.cpr or WHO, who.phone, who.email or WHO}
    assert len(words) > 40
    assert len(standing(words, pages(sampled))) > 30

    number = erase(sampled, today)
    assert sampled.database.tidy()

    assert standing(words, pages(sampled)) == []
    assert not [term for term in terms(sampled) if term.startswith("samira")]
    assert sampled.check().sound
    assert sampled.database.read(search.find, typed="samira") == []
    kept = sampled.database.read(row, model=Note, row_id=note_id)
    assert kept.text == "Chefen er glad for […]s arbejde og ringede fra […]."
    receipt = sampled.database.read(erasure.receipt, number=number)
    assert receipt.counts["Case"] == 1
    assert receipt.backups_until == date(2026, 12, 29)


def test_erasing_is_refused_when_it_cannot_be_meant_and_is_never_undone(
    sampled: Vault, today: date
) -> None:
    with pytest.raises(UserError, match="still open"):
        erase(sampled, today, ErasureReason.PERIOD)
    who = sampled.database.read(person)
    firm = sampled.database.read(any_firm)
    sampled.database.write(notes.add, firm_id=firm, day=today, body="Porten er flyttet.")
    first = sampled.database.read(history.entries, limit=1)[0].seq
    write_elsewhere(sampled, who, today)
    erase(sampled, today)
    with pytest.raises(UserError, match="already"):
        sampled.database.write(erasure.erase, citizen_id=who.id, why=ErasureReason.REQUEST, today=today)
    left = sampled.database.read(row, model=Citizen, row_id=who.id)
    assert (left.name, left.cpr, left.born_on) == ("", None, None)
    assert sampled.database.write(undo.undo_last).seq == first
    assert sampled.database.read(row, model=Citizen, row_id=who.id).name == ""


@writes("citizens.merged")
def merge(session: Session, *, kept: uuid.UUID, lost: uuid.UUID, today: date) -> None:
    session.add(Merge(model="Citizen", kept_id=kept, lost_id=lost, merged_on=today))


def test_the_record_that_was_taken_up_in_anothers_goes_with_it_under_one_receipt(
    sampled: Vault, today: date
) -> None:
    who, other = sampled.database.read(person), sampled.database.read(person, name="Erik Møller")
    sampled.database.write(merge, kept=who.id, lost=other.id, today=today)
    number = erase(sampled, today)
    assert sampled.database.read(row, model=Citizen, row_id=other.id).name == ""
    told = sampled.database.read(erasure.receipts)
    assert [one.number for one in told] == [number]
    assert told[0].counts["Citizen"] == 2
    sampled.database.write(erasure_receipt.backups_removed, day=today)
    assert len(sampled.database.read(erasure.receipts)) == 1
    assert sampled.database.read(erasure.receipt, number=number).backups_gone


def test_a_restored_person_is_erased_again_and_a_stranger_is_passed_over(
    sampled: Vault, today: date
) -> None:
    who = sampled.database.read(person)
    assert erasure.reapply(sampled.database, [who.id, uuid.uuid4()]) == 1
    assert erasure.reapply(sampled.database, [who.id]) == 0
    assert sampled.database.read(row, model=Citizen, row_id=who.id).deleted_at is not None
