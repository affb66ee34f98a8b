"""Choices of columns, kept under a name."""

from __future__ import annotations

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import column_mappings, undo
from mentor_desk.storage.database import Database

_COLUMNS = {"name": "Firmanavn", "p_number": "P-enhed", "phone": ""}


def test_a_choice_is_kept_without_the_fields_that_have_no_column(database: Database) -> None:
    database.write(column_mappings.save, name="  Erhvervsråd  nord ", columns=_COLUMNS)
    [kept] = database.read(column_mappings.listing)
    assert kept.name == "Erhvervsråd nord"
    assert kept.columns == {"name": "Firmanavn", "p_number": "P-enhed"}


def test_saving_under_the_same_name_replaces_it(database: Database) -> None:
    database.write(column_mappings.save, name="Nord", columns=_COLUMNS)
    database.write(column_mappings.save, name="nord", columns={"name": "Navn"})
    [kept] = database.read(column_mappings.listing)
    assert kept.columns == {"name": "Navn"}


def test_a_name_is_asked_for(database: Database) -> None:
    with pytest.raises(UserError) as told:
        database.write(column_mappings.save, name=" ", columns=_COLUMNS)
    assert told.value.field == "name"


def test_two_choices_never_have_the_same_name(database: Database) -> None:
    database.write(column_mappings.save, name="Nord", columns=_COLUMNS)
    south = database.write(column_mappings.save, name="Syd", columns=_COLUMNS)
    with pytest.raises(UserError):
        database.write(column_mappings.rename, mapping_id=south, name="NORD")
    database.write(column_mappings.rename, mapping_id=south, name="Øst")
    assert [each.name for each in database.read(column_mappings.listing)] == ["Nord", "Øst"]


def test_a_removed_choice_comes_back_by_undo(database: Database) -> None:
    kept = database.write(column_mappings.save, name="Nord", columns=_COLUMNS)
    database.write(column_mappings.remove, mapping_id=kept)
    assert database.read(column_mappings.listing) == []
    database.write(undo.undo_last)
    assert [each.id for each in database.read(column_mappings.listing)] == [kept]


def test_a_choice_fits_a_list_that_has_all_its_headings(database: Database) -> None:
    database.write(column_mappings.save, name="Nord", columns=_COLUMNS)
    [kept] = database.read(column_mappings.listing)
    assert kept.fits(frozenset({"Firmanavn", "P-enhed", "By"}))
    assert not kept.fits(frozenset({"Firmanavn", "By"}))
