"""The mentor's own filters, kept in the vault."""

from __future__ import annotations

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import saved_filters, undo
from mentor_desk.services.saved_filters import LONGEST, MOST, SavedFilter
from mentor_desk.storage.database import Database


def _save(database: Database, name: str, typed: str = "") -> str:
    return database.write(saved_filters.save, name=name, group="mine", typed=typed, order="contact")


def _names(database: Database) -> list[str]:
    return [each.name for each in database.read(saved_filters.listing)]


def test_a_filter_is_kept_as_it_is_and_one_of_the_same_name_is_replaced(database: Database) -> None:
    key = _save(database, "  Åse og  Lunde ", " lunde ")
    wanted = SavedFilter(key, "Åse og Lunde", "mine", "lunde", "contact")
    assert database.read(saved_filters.listing) == [wanted]
    assert _save(database, "åse og lunde", "holm") == key
    assert [each.typed for each in database.read(saved_filters.listing)] == ["holm"]


def test_they_stand_by_name_and_one_can_be_renamed_and_removed(database: Database) -> None:
    east, north = _save(database, "Øst"), _save(database, "Nord")
    assert _names(database) == ["Nord", "Øst"]
    with pytest.raises(UserError) as told:
        database.write(saved_filters.rename, key=east, name="NORD")
    assert told.value.field == "name"
    database.write(saved_filters.rename, key=north, name="Åbyhøj")
    assert _names(database) == ["Øst", "Åbyhøj"]
    database.write(saved_filters.remove, key=east)
    assert _names(database) == ["Åbyhøj"]
    database.write(undo.undo_last)
    assert _names(database) == ["Øst", "Åbyhøj"]
    with pytest.raises(UserError):
        database.write(saved_filters.remove, key="gone")


def test_the_first_one_can_be_undone_and_saved_again(database: Database) -> None:
    _save(database, "Nord")
    database.write(undo.undo_last)
    assert _names(database) == []
    _save(database, "Syd")
    assert _names(database) == ["Syd"]


@pytest.mark.parametrize("name", [" ", "x" * (LONGEST + 1)])
def test_a_name_is_asked_for_and_has_room_on_a_chip(database: Database, name: str) -> None:
    with pytest.raises(UserError) as told:
        _save(database, name)
    assert told.value.field == "name"


def test_there_are_never_more_than_fit(database: Database) -> None:
    for number in range(MOST):
        _save(database, f"Filter {number}")
    with pytest.raises(UserError):
        _save(database, "One more")
    _save(database, "filter 3", "still possible")
    assert len(_names(database)) == MOST
