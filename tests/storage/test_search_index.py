"""Search: every way of spelling, every letter typed, and never an error from what was typed."""

from __future__ import annotations

import random
import uuid

import pytest
from sqlalchemy.orm import Session

from mentor_desk.storage import search_index
from mentor_desk.storage.database import Database
from mentor_desk.storage.search_index import SearchDoc
from mentor_desk.storage.use_case import writes
from tests.storage.desk import find


@writes("docs.added")
def add(session: Session, docs: list[SearchDoc]) -> int:
    return search_index.index_many(session, docs)


@writes("doc.put")
def put(session: Session, doc: SearchDoc) -> None:
    search_index.index(session, doc)


@writes("doc.removed")
def remove(session: Session, kind: str, ref: uuid.UUID) -> None:
    search_index.remove(session, kind, ref)


def doc(kind: str, title: str, subtitle: str = "", body: str = "") -> SearchDoc:
    return SearchDoc(kind, uuid.uuid4(), title, subtitle, body)


def titles(database: Database, typed: str) -> list[str]:
    return [hit.title for hit in database.read(find, typed)]


@pytest.mark.parametrize("typed", ["aarhus", "Århus", "arhus", "AARH", "å", "smede aar", "smede århus"])
def test_letters_are_found_however_they_are_spelled(database: Database, typed: str) -> None:
    database.write(add, [doc("firm", "Århus Smede A/S"), doc("firm", "Vejle Maler")])
    assert titles(database, typed) == ["Århus Smede A/S"]


@pytest.mark.parametrize("typed", ["Sørensen", "soerensen", "sorensen", "SØR"])
def test_names_with_oe_are_found(database: Database, typed: str) -> None:
    database.write(add, [doc("citizen", "Ærø Sørensen")])
    assert titles(database, typed) == ["Ærø Sørensen"]


@pytest.mark.parametrize(
    "typed",
    ["", " ", "*", '"', "'", "A/S", "vvs-teknik", "NOT", "a AND", "x OR y", "(", "NEAR(a b)", "-"],
)
def test_nothing_typed_is_an_error(database: Database, typed: str) -> None:
    database.write(add, [doc("firm", "VVS-Teknik A/S")])
    assert set(titles(database, typed)) <= {"VVS-Teknik A/S"}


def test_words_are_found_inside_compounds_from_three_letters(database: Database) -> None:
    database.write(add, [doc("firm", "Tømrermesteren"), doc("firm", "Mesterbageren")])
    assert titles(database, "mester") == ["Mesterbageren", "Tømrermesteren"]
    assert titles(database, "me") == ["Mesterbageren"]


def test_a_name_that_begins_so_comes_first_then_a_word_then_the_text(database: Database) -> None:
    docs = [
        doc("note", "Ringede", body="hos bageren"),
        doc("firm", "Vejle Bageri"),
        doc("firm", "Bageren i Vejle"),
        doc("citizen", "Bo Bagge"),
        doc("citizen", "Bagge Bo"),
    ]
    database.write(add, docs)
    assert titles(database, "bag") == [
        "Bagge Bo", "Bageren i Vejle", "Bo Bagge", "Vejle Bageri", "Ringede",
    ]  # fmt: skip


def test_the_newest_of_two_notes_comes_first(database: Database) -> None:
    database.write(add, [doc("note", "Ringede til A"), doc("note", "Ringede til B")])
    assert titles(database, "ringede") == ["Ringede til B", "Ringede til A"]


def test_one_letter_finds_the_citizen_among_thousands_of_firms(database: Database) -> None:
    chance = random.Random(4)  # noqa: S311  not for keys
    words = ["Bageri", "Byg", "Biler", "Blomster", "Brød"]
    firms = [doc("firm", f"{chance.choice(words)} {number}") for number in range(3000)]
    notes = [doc("note", f"Besøg {number}") for number in range(500)]
    rare = [doc("citizen", "Bo Holm"), doc("contact", "Britta Lund"), doc("firm", "B")]
    database.write(add, [*firms, *notes, *rare])
    found = titles(database, "b")
    assert found[:2] == ["Bo Holm", "B"]
    assert "Britta Lund" in {hit.title for hit in _many(database, "b")}
    assert titles(database, "bo")[0] == "Bo Holm"


def test_a_document_put_again_replaces_the_first(database: Database) -> None:
    ref = uuid.uuid4()
    database.write(put, SearchDoc("firm", ref, "Bager"))
    database.write(put, SearchDoc("firm", ref, "Smed", "Odense"))
    assert titles(database, "bager") == []
    assert titles(database, "odense") == ["Smed"]


def test_what_is_removed_is_found_no_more(database: Database) -> None:
    ref = uuid.uuid4()
    database.write(put, SearchDoc("firm", ref, "Bager"))
    database.write(remove, "firm", ref)
    database.write(remove, "firm", ref)
    assert titles(database, "bager") == []
    assert titles(database, "age") == []


def test_the_full_text_tables_stay_true_through_a_thousand_changes(database: Database) -> None:
    chance = random.Random(7)  # noqa: S311  not for keys
    words = ["tømrer", "bager", "smed", "maler", "Århus", "ærø", "nok", "og"]
    refs = [uuid.uuid4() for _ in range(60)]

    @writes("stirred")
    def stir(session: Session) -> None:
        for _ in range(1000):
            ref = chance.choice(refs)
            if chance.random() < 0.2:
                search_index.remove(session, "note", ref)
            else:
                said = " ".join(chance.choices(words, k=5))
                search_index.index(session, SearchDoc("note", ref, said))

    database.write(stir)
    with database.engine.begin() as connection:
        # "rank 1" compares the index with the rows as well; it raises when they differ.
        for check in (
            "INSERT INTO search_begin(search_begin, rank) VALUES ('integrity-check', 1)",
            "INSERT INTO search_part(search_part, rank) VALUES ('integrity-check', 1)",
        ):
            connection.exec_driver_sql(check)


def _many(database: Database, typed: str) -> list[search_index.Hit]:
    with Session(database.engine) as session:
        return search_index.find(session, typed, limit=500)
