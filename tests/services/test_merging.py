"""Merging two records of one person or firm, in the sample, and taking it back."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import (
    CampaignCall,
    Case,
    ChecklistTick,
    Citizen,
    ClusterFirm,
    Contact,
    Draft,
    Firm,
    HeadCount,
    IssuedPaper,
    MatchDecision,
    Merge,
    PaperFill,
    Placement,
    Referral,
    Row,
    Setting,
)
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import directory_firms, merge_view, merging, merging_moves, search
from mentor_desk.services.undo import undo_last
from mentor_desk.storage.database import Database
from mentor_desk.storage.journal_standing import models
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault

_OWN = {"updated_at"}
Rows = dict[str, dict[uuid.UUID, dict[str, Any]]]


@reads
def everything(session: Session) -> Rows:
    """Every row of every table but what a merge leaves behind when it is undone."""
    found: Rows = {}
    for model in models().values():
        if model in (Merge, Draft):
            continue
        table = model.__table__
        columns = [column for column in table.columns if column.key not in _OWN]
        rows = session.execute(select(*columns)).mappings()
        found[model.__name__] = {row["id"]: dict(row) for row in rows}
    return found


@reads
def search_lines(session: Session) -> list[tuple[Any, ...]]:
    from mentor_desk.storage.search_table import SEARCH_DOC

    columns = [SEARCH_DOC.c.kind, SEARCH_DOC.c.ref, SEARCH_DOC.c.title, SEARCH_DOC.c.subtitle]
    return sorted((tuple(map(str, row)) for row in session.execute(select(*columns))), key=str)


@reads
def pointing(session: Session, *, kind: type[Row], row_id: uuid.UUID) -> int:
    """How many columns anywhere still hold ``row_id`` as what they refer to."""
    total = 0
    for model, columns in merging_moves.pointing_at(kind):
        for column in columns:
            query = select(func.count()).select_from(model).where(getattr(model, column) == row_id)
            total += session.scalar(query) or 0
    return total


@reads
def busiest(session: Session, *, way: Any) -> list[uuid.UUID]:
    """The two that have most of something."""
    query = select(way).where(way.is_not(None)).group_by(way).order_by(func.count().desc(), way)
    return list(session.scalars(query.limit(2)))


def test_citizens_and_firms_become_one_and_the_undo_leaves_no_trace(
    sampled: Vault, rulebook: Rulebook, today: date
) -> None:
    database = sampled.database
    [one, two] = database.read(_two_citizens)
    before, found = database.read(everything), database.read(search_lines)
    view = database.read(
        merge_view.view, model="Citizen", kept_id=one, lost_id=two, today=today,
        language="da", rulebook=rulebook,
    )  # fmt: skip
    moves = dict(view.moves)
    assert moves["Case"] == 1
    assert moves["Placement"] >= 1
    assert len(view.cases) == 2

    database.write(merging.citizens, kept_id=one, lost_id=two, taken={"name", "address"})
    assert database.read(pointing, kind=Citizen, row_id=two) == 0
    after = database.read(everything)
    assert after["Citizen"][two]["deleted_at"] is not None
    assert after["Citizen"][one]["name"] == before["Citizen"][two]["name"]
    assert after["Citizen"][one]["latitude"] == before["Citizen"][two]["latitude"]
    assert {row["citizen_id"] for row in after["Case"].values()} == {
        row["citizen_id"] for row in before["Case"].values()
    } - {two}
    assert after["IssuedPaper"].keys() == before["IssuedPaper"].keys()
    hits = database.read(search.find, typed=before["Citizen"][two]["name"])
    assert two not in {hit.ref for hit in hits}
    assert database.read(merging.where_it_went, model="Citizen", row_id=two) == one

    database.write(undo_last)
    assert database.read(search_lines) == found
    assert database.read(merging.where_it_went, model="Citizen", row_id=two) is None
    _firms_too(database, before, rulebook, today)
    assert database.read(search_lines) == found


def _firms_too(database: Database, before: Rows, rulebook: Rulebook, today: date) -> None:
    [one, two] = database.read(busiest, way=Placement.firm_id)
    view = database.read(
        merge_view.view, model="Firm", kept_id=one, lost_id=two, today=today,
        language="en", rulebook=rulebook,
    )  # fmt: skip
    assert dict(view.moves)["Placement"] >= 1
    assert "name" in {pair.column for pair in view.fields}
    papers = {row["id"]: (row["sha256"], row["content"]) for row in before["IssuedPaper"].values()}

    database.write(merging.firms, kept_id=one, lost_id=two, taken=())
    assert database.read(pointing, kind=Firm, row_id=two) == 0
    after = database.read(everything)
    assert papers == {
        row["id"]: (row["sha256"], row["content"]) for row in after["IssuedPaper"].values()
    }
    for model in (ClusterFirm, CampaignCall):
        keys = list(_keys(model, after[model.__name__].values()))
        assert len(keys) == len(set(keys))

    database.write(undo_last)
    assert database.read(everything) == before


@writes("test.twins")
def _twins(session: Session, *, today: date) -> tuple[uuid.UUID, uuid.UUID]:
    """Two firms that have some of the same, and contradict each other in some."""
    one = Firm(name="Ådal Maskinhandel", town="Them")
    two = Firm(name="Aadal Maskinhandel ApS", town="Them", p_number="1003456789", phone="86123456")
    session.add_all([one, two])
    session.flush()
    citizen = Citizen(name="Anna Holm")
    case = Case(citizen_id=citizen.id, opened_on=today)
    session.add(citizen)
    session.flush()
    session.add(case)
    session.flush()
    for firm in (one, two):
        bodil = Contact(firm_id=firm.id, name="Bodil Ådal", role="employer")
        bodil.phone = "" if firm is one else "20111111"
        ole = Contact(firm_id=firm.id, name="Ole Ådal", role="mentor")
        ole.phone = "20222222" if firm is one else "20333333"
        session.add_all([bodil, ole])
        session.add(HeadCount(firm_id=firm.id, counted_on=today, full_time=22))
        session.add(
            MatchDecision(
                case_id=case.id,
                firm_id=firm.id,
                decision="proposed" if firm is one else "rejected",
                day=today.replace(day=20 if firm is one else 22),
                reason="" if firm is one else "Støj",
            )
        )
        session.add(
            PaperFill(key="praktik", subject_id=firm.id, values={firm.name: "1", "a": firm.name})
        )
        session.add(ChecklistTick(subject_id=firm.id, checklist="hire", item="x", done_on=today))
        session.flush()
    session.add(Referral(firm_id=one.id, to_firm_id=two.id, day=today))
    session.add(Draft(form="season.new", subject=str(two.id), values={"note": "travlt"}))
    session.add(Setting(key=f"retention.keep.{two.id}", value={"why": "klage"}))
    return one.id, two.id


def test_what_both_have_is_there_once_and_what_differs_stays(database: Database, today: date) -> None:
    one, two = database.write(_twins, today=today)
    database.write(merging.firms, kept_id=one, lost_id=two, taken={"p_number", "phone"})
    after = {
        name: [row for row in rows.values() if row["deleted_at"] is None]
        for name, rows in database.read(everything).items()
    }
    assert sorted((row["name"], row["phone"]) for row in after["Contact"]) == [
        ("Bodil Ådal", "20111111"), ("Ole Ådal", "20222222"), ("Ole Ådal", "20333333"),
    ]  # fmt: skip
    assert [len(after[name]) for name in ("HeadCount", "PaperFill", "ChecklistTick")] == [1, 1, 1]
    [decision] = after["MatchDecision"]
    assert (decision["decision"], decision["reason"]) == ("rejected", "Støj")
    assert after["PaperFill"][0]["values"]["a"] == "Ådal Maskinhandel"
    [referral] = after["Referral"]
    assert (referral["to_firm_id"], referral["to_name"]) == (None, "Ådal Maskinhandel")
    assert [row["key"] for row in after["Setting"] if "keep" in row["key"]] == [f"retention.keep.{one}"]
    assert database.read(_draft_subjects) == [str(one)]
    [firm] = after["Firm"]
    assert (firm["p_number"], firm["phone"]) == ("1003456789", "86123456")


def test_the_directory_knows_the_merged_firm_by_both_numbers(database: Database, today: date) -> None:
    one, two = database.write(_numbered)
    database.write(merging.firms, kept_id=one, lost_id=two, taken=())
    assert database.read(_known_by, numbers=["1000000001", "1000000002"]) == {
        "1000000001": one, "1000000002": one,
    }  # fmt: skip
    database.write(undo_last)
    assert database.read(_known_by, numbers=["1000000002"]) == {"1000000002": two}
    with pytest.raises(UserError):
        database.write(merging.firms, kept_id=one, lost_id=one, taken=())
    del today


@writes("test.numbered")
def _numbered(session: Session) -> tuple[uuid.UUID, uuid.UUID]:
    found = [Firm(name="Bøg", p_number=f"100000000{number}") for number in (1, 2)]
    session.add_all(found)
    session.flush()
    return found[0].id, found[1].id


@reads
def _known_by(session: Session, *, numbers: list[str]) -> dict[str, uuid.UUID]:
    return directory_firms.known(session, [_Entry(number, number) for number in numbers])


class _Entry:
    def __init__(self, key: str, p_number: str) -> None:
        self.key, self.p_number = key, p_number


@reads
def _draft_subjects(session: Session) -> list[str]:
    return list(session.scalars(select(Draft.subject).where(Draft.form == "season.new")))


@reads
def _two_citizens(session: Session) -> list[uuid.UUID]:
    """Two with placements, visits and papers."""
    query = (
        select(Case.citizen_id)
        .join(Placement, Placement.case_id == Case.id)
        .outerjoin(IssuedPaper, IssuedPaper.case_id == Case.id)
        .group_by(Case.citizen_id)
        .order_by(func.count(IssuedPaper.id).desc(), Case.citizen_id)
    )
    return list(session.scalars(query.limit(2)))


def _keys(model: Any, rows: Any) -> Iterator[tuple[Any, ...]]:
    way = "cluster_id" if model is ClusterFirm else "campaign_id"
    for row in rows:
        if row["deleted_at"] is None:
            yield row[way], row["firm_id"], row.get("left_on")
