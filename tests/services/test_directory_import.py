"""Reading a list in again: new, changed, unchanged and gone, and what stays the mentor's own."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from mentor_desk.errors import CancelledError, ConflictError, UserError
from mentor_desk.services import directory, directory_import, firms, history, notes, undo
from mentor_desk.storage.database import Database
from mentor_desk.storage.vault import Vault
from tests.services.listing import (
    BAKER,
    COMPANY,
    DAY,
    NAMELESS,
    SHOP,
    VVS,
    compared,
    imported,
    told,
)  # fmt: skip


def field(database: Database, firm_id: uuid.UUID, name: str) -> object:
    return database.read(firms.open_firm, firm_id=firm_id).fields[name]


def files(vault: Vault) -> set[str]:
    return {path.name for path in vault.folder.glob("directory-*")}


def test_the_first_list_is_all_new_and_the_same_again_is_all_unchanged(database: Database) -> None:
    assert told(imported(database, VVS, SHOP, COMPANY)) == (3, 0, 0, 0)
    assert told(imported(database, VVS, SHOP, COMPANY)) == (0, 0, 3, 0)


def test_a_new_list_tells_new_changed_unchanged_and_gone(database: Database) -> None:
    imported(database, VVS, SHOP)
    comparison = compared(database, VVS._replace(phone="87654321"), BAKER)
    assert told(comparison) == (1, 1, 0, 1)
    [change] = comparison.examples
    assert change.fields == {"phone": ("86123456", "87654321")}
    assert comparison.gone_names == (SHOP.name,)


def test_two_p_numbers_of_one_cvr_number_are_two_workplaces(database: Database) -> None:
    assert imported(database, VVS, SHOP).workplaces == 2


def test_a_part_of_a_list_and_another_list_make_nothing_gone(database: Database) -> None:
    imported(database, VVS, SHOP)
    assert told(compared(database, BAKER, whole=False)) == (1, 0, 0, 0)
    assert told(imported(database, BAKER, source="Erhvervsforeningen")) == (1, 0, 0, 0)
    assert len(database.read(directory.search, typed="8")) == 3
    assert told(compared(database, BAKER, source="Erhvervsforeningen")) == (0, 0, 1, 0)


def test_another_list_that_says_less_takes_nothing_away(database: Database) -> None:
    imported(database, VVS)
    poorer = VVS._replace(phone="", email="vvs@example.dk", branch="")
    assert told(imported(database, poorer, source="Netværket")) == (0, 1, 0, 0)
    firm_id = database.write(directory.adopt, workplace_id=VVS.p_number)
    assert field(database, firm_id, "phone") == VVS.phone
    assert field(database, firm_id, "email") == "vvs@example.dk"
    imported(database, VVS._replace(phone=""), source="Netværket")
    assert field(database, firm_id, "phone") == ""


def test_a_workplace_that_is_gone_is_not_offered_and_may_come_back(database: Database) -> None:
    imported(database, VVS, SHOP)
    imported(database, VVS)
    assert database.read(directory.search, typed="butik") == []
    assert database.read(directory.search, typed=SHOP.p_number) == []
    assert database.read(directory.workplace, p_or_id=SHOP.p_number).gone
    assert told(imported(database, VVS)) == (0, 0, 1, 0)
    assert told(imported(database, VVS, SHOP)) == (1, 0, 1, 0)


def test_a_company_without_p_number_is_its_only_known_workplace(database: Database) -> None:
    imported(database, BAKER)
    alone = BAKER._replace(p_number="", phone="11223344")
    assert told(compared(database, alone)) == (0, 1, 0, 0)
    assert not compared(database, alone).left_out


def test_a_company_with_several_known_workplaces_is_not_guessed(database: Database) -> None:
    imported(database, VVS, SHOP)
    comparison = compared(database, VVS._replace(p_number=""), whole=False)
    assert told(comparison) == (0, 0, 0, 0)
    [left] = comparison.left_out
    assert VVS.name in str(left.reason)


def test_a_company_that_got_a_p_number_is_the_same_firm(database: Database) -> None:
    imported(database, COMPANY)
    firm_id = database.write(directory.adopt, workplace_id="cvr:99000023")
    assert told(imported(database, COMPANY._replace(p_number="1003000021"))) == (0, 1, 0, 0)
    assert field(database, firm_id, "p_number") == "1003000021"


def test_a_firm_without_any_number_is_taken_only_when_told_and_known_again(database: Database) -> None:
    assert told(compared(database, VVS, NAMELESS)) == (1, 0, 0, 0)
    assert compared(database, VVS, NAMELESS).unnumbered[0].workplace == NAMELESS
    assert told(imported(database, VVS, NAMELESS, unnumbered=True)) == (2, 0, 0, 0)
    assert told(compared(database, VVS, NAMELESS, unnumbered=True)) == (0, 0, 2, 0)


def test_a_firm_follows_the_list_but_not_where_it_was_corrected_by_hand(database: Database) -> None:
    imported(database, VVS)
    firm_id = database.write(directory.adopt, workplace_id=VVS.p_number)
    database.write(firms.update, firm_id=firm_id, address="Bagindgangen 3", about="Ring før kl. 9")
    newer = VVS._replace(address="Århusvej 14", phone="87654321")
    [change] = compared(database, newer).firm_changes
    assert change.updated == {"phone": ("86123456", "87654321")}
    assert change.kept == {"address": ("Bagindgangen 3", "Århusvej 14")}
    counts = imported(database, newer)
    assert (counts.firms_updated, counts.firms_kept) == (1, 1)
    assert field(database, firm_id, "address") == "Bagindgangen 3"
    assert field(database, firm_id, "phone") == "87654321"
    assert field(database, firm_id, "about") == "Ring før kl. 9"
    assert imported(database, newer).firms_kept == 0


def test_a_firm_entered_by_hand_gets_what_nobody_had_filled_in(database: Database) -> None:
    firm_id = database.write(firms.create, name="Søren VVS", p_number=VVS.p_number, town="Silkeborg")
    imported(database, VVS)
    assert field(database, firm_id, "name") == "Søren VVS"
    assert field(database, firm_id, "phone") == VVS.phone


def test_a_firm_with_a_cvr_number_only_follows_when_there_is_one_workplace(database: Database) -> None:
    baker = database.write(firms.create, name="Bager", cvr="99000015")
    plumber = database.write(firms.create, name="VVS", cvr="99000007")
    imported(database, VVS, SHOP, BAKER)
    assert field(database, baker, "p_number") == BAKER.p_number
    assert field(database, plumber, "p_number") == ""


def test_notes_stay_with_their_firm(database: Database) -> None:
    imported(database, VVS)
    firm_id = database.write(directory.adopt, workplace_id=VVS.p_number)
    database.write(notes.add, firm_id=firm_id, day=DAY, body="Søren vil gerne have en kop kaffe.")
    imported(database, BAKER)
    assert field(database, firm_id, "name") == VVS.name
    assert len(database.read(notes.listing, firm_id=firm_id)) == 1


def test_undo_brings_the_old_directory_and_the_old_firms_back(database: Database) -> None:
    imported(database, VVS)
    firm_id = database.write(directory.adopt, workplace_id=VVS.p_number)
    imported(database, VVS._replace(phone="87654321"), BAKER)
    assert field(database, firm_id, "phone") == "87654321"
    database.write(undo.undo_last)
    assert field(database, firm_id, "phone") == VVS.phone
    assert database.read(directory.search, typed="bageri") == []
    assert [each.name for each in database.read(directory.search, typed="vvs")] == [VVS.name]
    assert told(compared(database, VVS._replace(phone="87654321"), BAKER)) == (1, 1, 0, 0)


def test_undoing_the_first_list_leaves_no_directory(database: Database) -> None:
    imported(database, VVS)
    database.write(undo.undo_last)
    assert database.read(directory.summary) is None
    assert database.read(directory.search, typed="vvs") == []


def test_an_import_is_one_entry_of_the_journal(database: Database) -> None:
    before = len(database.read(history.entries))
    imported(database, VVS, SHOP)
    [entry, *_] = database.read(history.entries)
    assert entry.operation == "directory.imported"
    assert len(database.read(history.entries)) == before + 1


def test_a_list_compared_before_another_was_read_in_is_refused(database: Database) -> None:
    built = database.read(directory_import.build, comparison=compared(database, VVS))
    imported(database, BAKER)
    with pytest.raises(ConflictError):
        database.write(directory_import.put_in_use, built=built)
    assert [each.name for each in database.read(directory.search, typed="8")] == [BAKER.name]


def test_a_cancelled_import_leaves_no_file(vault: Vault) -> None:
    database = vault.database
    imported(database, VVS)
    before = files(vault)
    asked = iter([False, False, True])
    with pytest.raises(CancelledError):
        database.read(
            directory_import.build,
            comparison=compared(database, BAKER),
            cancelled=lambda: next(asked, True),
        )
    assert files(vault) == before
    assert [each.name for each in database.read(directory.search, typed="8")] == [VVS.name]


def test_a_directory_that_is_not_wanted_after_all_is_thrown_away(vault: Vault) -> None:
    database = vault.database
    built = database.read(directory_import.build, comparison=compared(database, VVS))
    assert files(vault) == {built.file}
    database.read(directory_import.discard, built=built)
    assert files(vault) == set()


def test_a_file_that_is_no_list_is_one_sentence(tmp_path: Path) -> None:
    wrong = tmp_path / "liste.csv"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with pytest.raises(UserError):
        directory_import.read(wrong, today=DAY)
