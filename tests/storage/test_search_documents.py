"""The search follows the rows."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Agreement,
    Citizen,
    Cluster,
    Contact,
    Inquiry,
    IssuedPaper,
    Placement,
    PlacementTask,
    Prospect,
    Visit,
)
from mentor_desk.storage import schema
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from tests.storage.desk import (
    DAY,
    add_and_refuse,
    add_firm,
    change_firm,
    find,
    open_case,
    write_note,
)

CPR = "7001011234"


@writes("everything.added")
def add_everything(session: Session, case_id: uuid.UUID, firm_id: uuid.UUID) -> dict[str, uuid.UUID]:
    rows = {
        "contact": Contact(firm_id=firm_id, name="Kirsten Bo", role="employer", title="Indehaver"),
        "placement": Placement(case_id=case_id, firm_id=firm_id, starts_on=DAY, purpose="Afklaring"),
        "agreement": Agreement(firm_id=firm_id, starts_on=DAY, why="Vil hjælpe"),
        "visit": Visit(case_id=case_id, firm_id=firm_id, day=DAY, agreed="Flere timer"),
        "paper": IssuedPaper(
            key="praktik", title="Praktikaftale", issued_on=DAY, case_id=case_id, content={}, pages=1,
            sha256="0" * 64, pdf=b"%PDF",
        ),
    }  # fmt: skip
    session.add_all(rows.values())
    session.flush()
    session.add(PlacementTask(placement_id=rows["placement"].id, position=1, task="Pakke varer"))
    return {kind: row.id for kind, row in rows.items()}


@writes("citizen.renamed")
def rename_citizen(session: Session, name: str) -> None:
    session.query(Citizen).one().name = name


def filled(database: Database) -> tuple[uuid.UUID, uuid.UUID, dict[str, uuid.UUID]]:
    case_id = database.write(open_case, "Amina Hassan", CPR)
    firm_id = database.write(add_firm, name="Bageriet Korn", cvr="12345678", p_number="1007654321")
    refs = database.write(add_everything, case_id, firm_id)
    refs["note"] = database.write(write_note, case_id, "Hun møder stabilt")
    return case_id, firm_id, refs


def test_every_kind_is_found_and_says_what_it_opens(database: Database) -> None:
    case_id, firm_id, refs = filled(database)
    expected = {
        "amina": ("citizen", None, "case", case_id),
        "korn": ("firm", firm_id, "firm", firm_id),
        "12345678": ("firm", firm_id, "firm", firm_id),
        "1007654321": ("firm", firm_id, "firm", firm_id),
        "kirsten": ("contact", refs["contact"], "firm", firm_id),
        "pakke varer": ("placement", refs["placement"], "case", case_id),
        "hjælpe": ("agreement", refs["agreement"], "firm", firm_id),
        "flere timer": ("visit", refs["visit"], "case", case_id),
        "stabilt": ("note", refs["note"], "case", case_id),
        "praktikaftale": ("paper", refs["paper"], "case", case_id),
    }
    for typed, (kind, ref, open_kind, open_ref) in expected.items():
        hit = database.read(find, typed)[0]
        assert (hit.kind, hit.open_kind, hit.open_ref) == (kind, open_kind, open_ref), typed
        assert ref is None or hit.ref == ref


def test_cpr_numbers_are_in_no_index(database: Database) -> None:
    case_id, _, _ = filled(database)
    database.write(write_note, case_id, f"Hendes nummer er 700101-1234 eller {CPR}, siger hun")
    assert database.read(find, CPR) == []
    assert database.read(find, "700101") == []
    with database.engine.connect() as connection:
        stored = connection.exec_driver_sql(
            "SELECT group_concat(title || text) FROM search_doc"
        ).scalar()
    assert "700101" not in stored
    assert database.read(find, "siger hun") != []


def test_a_sensitive_note_is_found_but_its_words_are_not_shown(database: Database) -> None:
    case_id = database.write(open_case, "Amina Hassan")
    database.write(write_note, case_id, "Depression siden foråret", sensitive=True)
    (hit,) = database.read(find, "depression")
    assert (hit.kind, hit.title) == ("note", "Amina Hassan")
    assert "epression" not in hit.subtitle


def test_a_new_name_is_seen_on_everything_that_carries_it(database: Database) -> None:
    _, firm_id, _ = filled(database)
    database.write(change_firm, firm_id, name="Konditori Krone")
    database.write(rename_citizen, "Yasmin Hassan")
    assert database.read(find, "korn") == []
    assert database.read(find, "amina") == []
    assert {hit.kind for hit in database.read(find, "krone")} >= {
        "firm",
        "contact",
        "placement",
        "visit",
    }
    assert {hit.kind for hit in database.read(find, "yasmin")} >= {"citizen", "note", "visit", "paper"}


def test_a_refused_call_leaves_nothing_in_the_index(database: Database) -> None:
    with pytest.raises(UserError):
        database.write(add_and_refuse, "Bager")
    assert database.read(find, "bager") == []


@writes("outreach.added")
def add_outreach(session: Session, firm_id: uuid.UUID) -> dict[str, uuid.UUID]:
    asked = datetime(2026, 11, 24, 9, tzinfo=UTC)
    rows = {
        "prospect": Prospect(name="Bryggeriet Bro", phone="12640077", person="Rasmus", seen_on=DAY),
        "inquiry": Inquiry(firm_id=firm_id, about="Må en i praktik stå ude?", asked_at=asked),
        "cluster": Cluster(name="Klynge Juelsminde", consultant="Jonas"),
    }
    session.add_all(rows.values())
    session.flush()
    return {kind: row.id for kind, row in rows.items()}


@writes("prospect.registered")
def take_in(session: Session, prospect_id: uuid.UUID, firm_id: uuid.UUID) -> None:
    session.get_one(Prospect, prospect_id).firm_id = firm_id


def test_what_outreach_has_written_down_is_found_and_opens_itself(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bageriet Korn")
    refs = database.write(add_outreach, firm_id)
    for typed, kind in (
        ("brygg", "prospect"), ("12640077", "prospect"), ("rasmus", "prospect"),
        ("stå ude", "inquiry"), ("juelsm", "cluster"), ("jonas", "cluster"),
    ):  # fmt: skip
        [hit] = database.read(find, typed)
        assert (hit.kind, hit.open_kind, hit.open_ref) == (kind, kind, refs[kind]), typed
    database.write(change_firm, firm_id, name="Konditori Krone")
    assert {hit.kind for hit in database.read(find, "krone")} == {"firm", "inquiry"}
    database.write(take_in, refs["prospect"], firm_id)
    assert database.read(find, "brygg") == []


def test_filling_anew_gives_what_following_gave(database: Database) -> None:
    filled(database)

    def everything() -> list[tuple[object, ...]]:
        with database.engine.connect() as connection:
            found = connection.exec_driver_sql(
                "SELECT kind, ref, open_kind, open_ref, title, subtitle, head, text FROM search_doc"
            )
            return sorted(tuple(row) for row in found)

    before = everything()
    schema.derive(database.engine)
    assert everything() == before
    assert len(before) == 8
