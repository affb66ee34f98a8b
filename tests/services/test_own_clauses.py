"""A municipality's own wordings of the points of a partnership agreement."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from mentor_desk.documents.clause_sets import MOST_POINTS, shipped
from mentor_desk.documents.forms import Clause
from mentor_desk.errors import UserError
from mentor_desk.models import Agreement
from mentor_desk.services import own_clauses
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.storage.vault import Vault


@writes("test.put")
def write_with(session: Session, *, key: str) -> None:
    agreement = session.query(Agreement).first()
    assert agreement is not None
    agreement.clause_set = key


def own(database: Database) -> list[own_clauses.KeptSet]:
    return [each for each in database.read(own_clauses.listing) if each.own]


def test_a_copy_of_a_shipped_set_is_changed_moved_and_taken_away(database: Database) -> None:
    key = database.write(own_clauses.copy, key=shipped()[0].key, title="Silkeborgs punkter")
    (made,) = own(database)
    assert made.content.key == key
    assert made.content.points == shipped()[0].points
    points = [Clause("Vi ringer først", "Altid."), *made.content.points[1:]]
    database.write(own_clauses.change, key=key, title="Vores punkter", points=points)
    database.write(own_clauses.move, key=key, number=0, by=1)
    (made,) = own(database)
    assert made.content.title.da == "Vores punkter"
    assert [point.title for point in made.content.points][1] == "Vi ringer først"
    database.write(own_clauses.remove, key=key)
    assert own(database) == []


def test_a_set_is_told_what_it_lacks(database: Database) -> None:
    with pytest.raises(UserError) as nothing:
        database.write(own_clauses.copy, key=shipped()[0].key, title=" ")
    assert nothing.value.field == "title"
    key = database.write(own_clauses.copy, key=shipped()[0].key, title="Vores")
    for points in ([], [Clause("Uden tekst", "")], [Clause("For", "mange")] * (MOST_POINTS + 1)):
        with pytest.raises(UserError):
            database.write(own_clauses.change, key=key, points=points)
    assert own(database)[0].content.points == shipped()[0].points


def test_the_points_of_an_agreement_keep_their_places(sampled: Vault) -> None:
    database = sampled.database
    first = database.read(own_clauses.listing)[0]
    assert first.used > 1
    key = database.write(own_clauses.copy, key=first.content.key, title="Vores")
    database.write(write_with, key=key)
    (made,) = own(database)
    assert made.used == 1
    points = made.content.points
    for refused in (
        lambda: database.write(own_clauses.change, key=key, points=points[1:]),
        lambda: database.write(own_clauses.move, key=key, number=0, by=1),
        lambda: database.write(own_clauses.remove, key=key),
    ):
        with pytest.raises(UserError):
            refused()
    database.write(own_clauses.change, key=key, points=[*points, Clause("Et til", "Til sidst")])
    assert len(own(database)[0].content.points) == len(points) + 1


def test_the_paper_shows_the_points_of_the_set(database: Database) -> None:
    key = database.write(own_clauses.copy, key=shipped()[0].key, title="Vores")
    assert database.read(own_clauses.preview, key=key).startswith(b"%PDF")
