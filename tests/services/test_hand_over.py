"""Cases to a colleague and back: two vaults, each real, and one file between them."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.exchange.sealed import Cost
from mentor_desk.models import (
    Case,
    Citizen,
    Firm,
    HandOver,
    JournalEntry,
    Row,
    Visit,
)
from mentor_desk.rules.rulebook_file import load as load_rulebook
from mentor_desk.services import cases, citizens, firms, hand_over, hand_over_take, notes, undo
from mentor_desk.services.hand_over import Made
from mentor_desk.services.hand_over_records import BOOKKEEPING, models
from mentor_desk.services.hand_over_take import Answers, Choice, Preview, Taken
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import NoteKind
from tests.conftest import PASSPHRASE, TUESDAY

CHEAP = Cost(t=1, m=8192, p=1)
WORDS = "zebra kajak mandag paraply tulipan gulerod"


def _ten() -> datetime:
    return datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture
def other(blank_vault: Path, tmp_path: Path) -> Iterator[Vault]:
    """The colleague's vault: another mentor, no cases yet."""
    opened = Vault.unlock(
        Path(shutil.copytree(blank_vault, tmp_path / "other")), PASSPHRASE, clock=_ten
    )
    yield opened
    opened.close()


@reads
def _every(session: Session) -> dict[uuid.UUID, tuple[str, dict[str, Any]]]:
    """All living rows that can be in a package."""
    return {
        row.id: (
            name,
            {c.key: getattr(row, c.key) for c in row.__table__.columns if c.key not in BOOKKEEPING},
        )
        for name, model in models().items()
        for row in session.scalars(select(model).where(model.deleted_at.is_(None)))
    }


@reads
def _ids(session: Session, *, model: type[Row]) -> Sequence[uuid.UUID]:
    return list(session.scalars(select(model.id).where(model.deleted_at.is_(None)).order_by(model.id)))


@writes("test.changed")
def _set(session: Session, /, *, model: type[Row], row_id: uuid.UUID, **values: Any) -> None:
    row = session.get(model, row_id)
    for name, value in values.items():
        setattr(row, name, value)


def _give(vault: Vault, file: Path, today: date, case_ids: Sequence[uuid.UUID] | None = None) -> Made:
    chosen = case_ids or vault.database.read(_ids, model=Case)[:3]
    made = vault.database.read(hand_over.make, case_ids=chosen, today=today, colleague="Bo Holm")
    hand_over.write_file(made, file, WORDS, CHEAP)
    vault.database.write(hand_over.note_given, made=made, today=today, colleague="Bo Holm")
    return made


def _take(vault: Vault, file: Path, today: date, **answers: Any) -> Taken:
    package = hand_over_take.open_file(file, WORDS)
    return vault.database.write(
        hand_over_take.take, package=package, answers=Answers(**answers), today=today, note="Fra Karen"
    )


def _look(vault: Vault, file: Path) -> Preview:
    return vault.database.read(
        hand_over_take.preview,
        package=hand_over_take.open_file(file, WORDS),
        rulebook=load_rulebook(resources.path("rules")),
        language="en",
        today=TUESDAY,
    )


def test_a_caseload_arrives_as_it_was_and_one_undo_takes_it_back(
    sampled: Vault, other: Vault, tmp_path: Path, today: date
) -> None:
    file = tmp_path / "sager.mdpakke"
    made = _give(sampled, file, today)
    before = other.database.read(_every)
    seen = _look(other, file)
    assert seen.sender == "Karen Aagaard"
    assert not seen.conflicts
    assert not seen.duplicates
    assert len(seen.people) == len(made.case_ids)
    assert not any(known for _, known in seen.people)

    taken = _take(other, file, today)
    there, here = sampled.database.read(_every), other.database.read(_every)
    arrived = {row_id for row_id in here if row_id in there}
    assert len(arrived) == sum(made.counts.values()) == sum(taken.counts.values())
    assert all(here[row_id] == there[row_id] for row_id in arrived)
    visits = {row_id for row_id, (_, each) in there.items() if each.get("case_id") in made.case_ids}
    assert visits <= arrived
    added = [what for row_id, what in here.items() if row_id not in there]
    assert [name for name, _ in added] == ["Note"] * len(made.case_ids)

    other.database.write(undo.undo_last)
    assert other.database.read(_every) == before
    again = _take(other, file, today)
    assert {*other.database.read(_ids, model=Case)} == set(made.case_ids)
    assert sum(again.counts.values()) == sum(made.counts.values())
    other.database.write(undo.undo_last)
    assert other.database.read(_every) == before


def test_one_case_takes_nobody_else_with_it(sampled: Vault, tmp_path: Path, today: date) -> None:
    first, *others = sampled.database.read(_ids, model=Case)
    made = sampled.database.read(hand_over.make, case_ids=[first], today=today, colleague="")
    told = made.package.records
    assert [each["id"] for each in told["Case"]] == [str(first)]
    assert len(told["Citizen"]) == 1
    assert {each["case_id"] for name in ("Visit", "Note") for each in told.get(name, ())} <= {
        str(first)
    }
    written = repr(told)
    assert not any(str(case_id) in written for case_id in others)
    assert not told.keys() & {"Mentor", "Setting", "Draft", "Agreement", "ContactEntry", "Absence"}


def test_giving_is_journalled_for_each_case_and_the_words_are_nowhere(
    sampled: Vault, tmp_path: Path, today: date
) -> None:
    file = tmp_path / "sager.mdpakke"
    made = _give(sampled, file, today, sampled.database.read(_ids, model=Case)[:3])

    @reads
    def entries(session: Session) -> list[tuple[str, str]]:
        query = select(JournalEntry).order_by(JournalEntry.seq.desc()).limit(4)
        return [(one.operation, repr(one.detail)) for one in session.scalars(query)]

    found = sampled.database.read(entries)
    assert sorted(name for name, _ in found) == ["case.given"] * 3 + ["package.given"]
    assert "'count': 3" in found[-1][1]
    assert file.stat().st_mode & 0o77 == 0
    sampled.close()
    stored = [each.read_bytes() for each in file.parent.rglob("*") if each.is_file()]
    assert not any(WORDS.encode() in data or b"kajak" in data for data in stored)
    assert made.case_ids


def test_what_each_side_did_meanwhile_is_put_together_field_by_field(
    sampled: Vault, other: Vault, tmp_path: Path, today: date
) -> None:
    case_id = sampled.database.read(_ids, model=Case)[0]
    _give(sampled, tmp_path / "out.mdpakke", today, [case_id])
    _take(other, tmp_path / "out.mdpakke", today)
    citizen_id = sampled.database.read(cases.open_case, case_id=case_id, today=today).citizen_id
    visit_id = next(
        row_id
        for row_id, (name, values) in other.database.read(_every).items()
        if name == "Visit" and values["case_id"] == case_id
    )
    sampled.database.write(cases.close, case_id=case_id, today=today)
    sampled.database.write(citizens.update, citizen_id=citizen_id, phone="20111111", wishes="Lager")
    other.database.write(citizens.update, citizen_id=citizen_id, phone="20222222", town="Viborg")
    other.database.write(cases.update, case_id=case_id, next_step="Ring")
    other.database.write(_set, model=Visit, row_id=visit_id, deleted_at=_ten())
    other.database.write(notes.add, case_id=case_id, kind=NoteKind.NOTE, day=today, body="Mødt")

    back = tmp_path / "back.mdpakke"
    _give(other, back, today, [case_id])
    seen = _look(sampled, back)
    assert [(one.conflict.field, one.conflict.mine, one.conflict.theirs) for one in seen.conflicts] == [
        ("phone", "20111111", "20222222")
    ]
    name = sampled.database.read(cases.open_case, case_id=case_id, today=today).name
    assert (seen.conflicts[0].about, seen.conflicts[0].theirs) == (name, ("20222222",))
    assert (seen.removed, seen.people) == ((("Visit", name),), ((name, True),))
    assert seen.kept >= 1

    _take(sampled, back, today, fields={(citizen_id, "phone"): Choice.THEIRS})
    view = sampled.database.read(cases.open_case, case_id=case_id, today=today)
    fields = sampled.database.read(citizens.profile, citizen_id=citizen_id, today=today).fields
    assert (view.next_step, view.closed_on) == ("Ring", None)
    assert (fields["phone"], fields["wishes"], fields["town"]) == ("20222222", "Lager", "Viborg")
    assert visit_id not in sampled.database.read(_ids, model=Visit)
    sampled.database.write(undo.undo_last)
    fields = sampled.database.read(citizens.profile, citizen_id=citizen_id, today=today).fields
    assert (fields["phone"], fields["town"] == "Viborg") == ("20111111", False)
    assert visit_id in sampled.database.read(_ids, model=Visit)


def test_a_person_and_a_firm_already_known_are_found_and_become_one_or_stay_two(
    sampled: Vault, other: Vault, tmp_path: Path, today: date
) -> None:
    case_id = next(
        each["case_id"]
        for _, each in sampled.database.read(_every).values()
        if "starts_on" in each and "case_id" in each and each.get("firm_id")
    )
    _give(sampled, tmp_path / "one.mdpakke", today, [case_id])
    package = hand_over_take.open_file(tmp_path / "one.mdpakke", WORDS)
    citizen, firm = package.records["Citizen"][0], package.records["Firm"][0]
    mine = other.database.write(
        citizens.create, today=today, name=citizen["name"].upper(), phone="20999999"
    )
    my_citizen = other.database.read(cases.open_case, case_id=mine, today=today).citizen_id
    born = date.fromisoformat(citizen["born_on"])
    other.database.write(_set, model=Citizen, row_id=my_citizen, born_on=born)
    my_firm = other.database.write(firms.create, name="Som jeg kalder den", p_number=firm["p_number"])

    seen = _look(other, tmp_path / "one.mdpakke")
    assert {(one.model, one.my_id) for one in seen.duplicates} == {
        (Citizen, my_citizen),
        (Firm, my_firm),
    }
    taken = _take(other, tmp_path / "one.mdpakke", today)
    every = other.database.read(_every)
    assert "Citizen" not in taken.counts
    assert every[case_id][1]["citizen_id"] == my_citizen
    assert every[my_citizen][1]["phone"] == "20999999"
    assert every[my_citizen][1]["address"] == citizen["address"]
    assert every[my_firm][1]["name"] == "Som jeg kalder den"
    assert uuid.UUID(firm["id"]) not in every
    other.database.write(undo.undo_last)

    both = {one.their_id: Choice.BOTH for one in seen.duplicates}
    _take(other, tmp_path / "one.mdpakke", today, duplicates=both)
    assert {my_firm, uuid.UUID(firm["id"])} <= {*other.database.read(_ids, model=Firm)}


def test_a_package_that_is_newer_or_not_whole_changes_nothing(
    sampled: Vault, other: Vault, tmp_path: Path, today: date
) -> None:
    case_id = sampled.database.read(_ids, model=Case)[0]
    good = sampled.database.read(hand_over.make, case_ids=[case_id], today=today, colleague="").package
    records: dict[str, Any] = dict(good.records)
    bad = {
        "newer version": replace(good, manifest={**good.manifest, "schema": 99}),
        "damaged": replace(good, records={**records, "Setting": []}),
        "is damaged": replace(good, records={**records, "Citizen": []}),
        "package is damaged": replace(
            good, records={**records, "Case": [{**records["Case"][0], "weight": "much"}]}
        ),
    }
    before = other.database.read(_every)
    for sentence, package in bad.items():
        with pytest.raises(UserError, match=sentence):
            other.database.write(hand_over_take.take, package=package, answers=Answers(), today=today)
    older = [{k: v for k, v in each.items() if k != "latitude"} for each in records["Citizen"]]
    package = replace(
        good, manifest={**good.manifest, "schema": 4}, records={**records, "Citizen": older}
    )
    assert other.database.read(_every) == before
    other.database.write(hand_over_take.take, package=package, answers=Answers(), today=today)
    assert case_id in other.database.read(_ids, model=Case)


def test_the_given_cases_can_be_closed_and_opened_again(
    sampled: Vault, tmp_path: Path, today: date
) -> None:
    file = tmp_path / "sager.mdpakke"
    case_id = next(one.id for one in sampled.database.read(hand_over.choice) if not one.closed_on)
    _give(sampled, file, today, [case_id])
    row_id = sampled.database.read(_ids, model=HandOver)[0]
    assert sampled.database.write(hand_over.close_given, hand_over_id=row_id, today=today) == 1
    assert sampled.database.read(cases.open_case, case_id=case_id, today=today).closed_on == today
    sampled.database.write(undo.undo_last)
    assert sampled.database.read(cases.open_case, case_id=case_id, today=today).closed_on is None
