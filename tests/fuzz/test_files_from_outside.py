"""Whatever a file from outside holds, it is taken in or refused in a sentence; nothing else happens."""

from __future__ import annotations

import json
import shutil
import struct
import tomllib
import uuid
import zlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk import resources
from mentor_desk import settings as program_settings
from mentor_desk.documents import catalogue
from mentor_desk.documents.wordings import sentences
from mentor_desk.errors import UserError
from mentor_desk.exchange import caseload_list, firm_list, package, sealed
from mentor_desk.exchange.package import Package
from mentor_desk.exchange.sealed import Cost
from mentor_desk.models import Case
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.rulebook_file import load
from mentor_desk.services import (
    caseload_import,
    citizens,
    hand_over,
    hand_over_take,
    indicator_sets,
    paper_wordings,
    undo,
)
from mentor_desk.services.caseload_import import Answers as Brought
from mentor_desk.services.hand_over_take import Answers
from mentor_desk.settings import Settings
from mentor_desk.storage import backup, header
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.exchange.lists import HEADINGS, TODAY, inline, row, write_book, write_csv
from tests.exchange.people import AS_DANES_KEEP_THEM
from tests.fuzz.spoiling import ODD, STRANGE, leaves, replaced, spoilt
from tests.services.making import pair, praktik, register
from tests.storage.vaults import clock

WORDS = "zebra kajak mandag paraply tulipan gulerod"
CHEAP = Cost(t=1, m=8192, p=1)
CSV = AS_DANES_KEEP_THEM.replace("\n", "\r\n").encode("cp1252")

few = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
fewer = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.fixture(scope="module")
def firms_csv(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    place = tmp_path_factory.mktemp("firms") / "liste.csv"
    return write_csv(place, [HEADINGS, *(row(number) for number in range(1, 6))]).read_bytes()


@few
@given(data=st.data())
def test_a_list_of_firms(data: st.DataObject, firms_csv: bytes, tmp_path: Path) -> None:
    path = written(tmp_path / "liste.csv", data.draw(spoilt(firms_csv)))
    with suppress(UserError):
        firm_list.read(path, today=TODAY)


@few
@given(data=spoilt(CSV))
def test_a_list_of_citizens(data: bytes, tmp_path: Path) -> None:
    with suppress(UserError):
        found = caseload_list.read(written(tmp_path / "borgere.csv", data), today=TODAY)
        for person in found.people:
            assert person.name
            person.note.encode()


SHEET = inline({1: {"A": "Navn", "B": "Cpr-nr."}, 2: {"A": "Jens Hansen", "B": "7101901234"}})


@few
@given(sheet=spoilt(SHEET.encode()), outside=st.booleans(), data=st.data())
def test_a_workbook(sheet: bytes, outside: bool, data: st.DataObject, tmp_path: Path) -> None:
    path = tmp_path / "bog.xlsx"
    write_book(path, {"Ark1": SHEET if outside else sheet.decode("utf-8", "replace")})
    if outside:
        path.write_bytes(data.draw(spoilt(path.read_bytes())))
    for read in (caseload_list.read, firm_list.read):
        with suppress(UserError):
            read(path, today=TODAY)


CELL = st.sampled_from(STRANGE) | st.text(max_size=30)


@fewer
@given(lines=st.lists(st.lists(CELL, min_size=14, max_size=14), min_size=1, max_size=3))
def test_whatever_stands_in_the_cells_is_brought_in_whole_or_refused(
    lines: list[list[str]], vault: Vault, tmp_path: Path
) -> None:
    """And one undo takes it back."""
    head = AS_DANES_KEEP_THEM.replace("\\\n", "").splitlines()[2].split(";")
    path = tmp_path / "borgere.csv"
    rows = [[cell.encode("utf-8", "replace").decode() for cell in line] for line in [head, *lines]]
    write_csv(path, rows)
    try:
        found = caseload_list.read(path, today=TODAY)
        seen = vault.database.read(caseload_import.compare, found=found, today=TODAY)
        counts = vault.database.write(
            caseload_import.bring_in, comparison=seen, answers=Brought(), today=TODAY
        )
    except UserError:
        return
    assert vault.check().sound
    assert len(vault.database.read(case_ids)) == counts.cases
    if counts.cases:
        vault.database.write(undo.undo_last)
    assert not vault.database.read(case_ids)


@reads
def case_ids(session: Session) -> Sequence[uuid.UUID]:
    return list(session.scalars(select(Case.id).where(Case.deleted_at.is_(None))))


@pytest.fixture(scope="module")
def given_away(blank_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Package:
    """A case with a placement, as it is handed over."""
    place = tmp_path_factory.mktemp("giver") / "vault"
    vault = Vault.unlock(Path(shutil.copytree(blank_vault, place)), PASSPHRASE, clock=clock)
    both = pair(vault.database, TODAY)
    rulebook = load(resources.path("rules"))
    register(vault.database, both, praktik(both, TODAY), rulebook, resources.catalogue("da"), TODAY)
    vault.database.write(citizens.create, today=TODAY, name="Frida Holm")
    ids = vault.database.read(case_ids)
    made = vault.database.read(hand_over.make, case_ids=ids, today=TODAY, colleague="Bo")
    vault.close()
    return made.package


@few
@given(data=st.data())
def test_a_package_whose_bytes_were_changed(data: st.DataObject, given_away: Package) -> None:
    small = Package({"from": "Karen"}, {"Citizen": [{"name": "Sofie"}]}, (b"%PDF",))
    whole = package.pack(small, WORDS, CHEAP)
    changed = data.draw(spoilt(whole))
    try:
        found = package.unpack(changed, WORDS)
    except UserError:
        return
    assert found == small


@few
@given(data=st.data())
def test_a_package_of_another_program_under_the_right_words(data: st.DataObject) -> None:
    inside = json.dumps(
        {"manifest": {"schema": 5}, "records": {"Citizen": [{}]}, "blobs": [2]}
    ).encode()
    plain = struct.pack(">I", len(inside)) + inside + b"xy"
    packed = data.draw(st.one_of(spoilt(plain).map(zlib.compress), spoilt(zlib.compress(plain))))
    with suppress(UserError):
        package.unpack(sealed.seal(packed, WORDS, CHEAP), WORDS)


@few
@given(at=st.integers(0, 10**6), odd_one=ODD)
def test_a_package_with_another_value_than_was_expected(
    at: int, odd_one: Any, given_away: Package, vault: Vault, rulebook: Rulebook
) -> None:
    tree = {"manifest": given_away.manifest, "records": given_away.records}
    ways = [way for way in leaves(tree) if len(way) > 1]
    tree = replaced(tree, ways[at % len(ways)], odd_one)
    before = vault.database.read(case_ids)
    try:
        packed = package.pack(
            Package(tree["manifest"], tree["records"], given_away.blobs), WORDS, CHEAP
        )
        odd = package.unpack(packed, WORDS)
        vault.database.read(
            hand_over_take.preview, package=odd, rulebook=rulebook, language="da", today=TODAY
        )
        vault.database.write(hand_over_take.take, package=odd, answers=Answers(), today=TODAY)
    except UserError:
        assert vault.database.read(case_ids) == before
        return
    assert vault.check().sound
    vault.database.write(undo.undo_last)
    assert vault.database.read(case_ids) == before


@few
@given(data=st.data(), kind=st.sampled_from([".toml", ".json"]))
def test_a_set_of_areas(data: st.DataObject, kind: str, tmp_path: Path) -> None:
    shipped = next(resources.path("indicators").glob("*.toml")).read_bytes()
    tree = tomllib.loads(shipped.decode())
    if kind == ".json":
        whole = json.dumps(tree).encode()
        odd = st.builds(lambda way, new: json.dumps(replaced(tree, way, new)).encode(),
                        st.sampled_from(leaves(tree)), ODD)  # fmt: skip
        made = data.draw(st.one_of(odd, spoilt(whole)))
    else:
        made = data.draw(spoilt(shipped))
    with suppress(UserError):
        found = indicator_sets.look_into(written(tmp_path / f"set{kind}", made))
        assert found.content is not None or found.faults


PLACES = ("{", "}", "{0}", "{a.b}", "{x!r}", "<b>", "&", "\x00", "{firm", "%s", "</para>")


@few
@given(words=st.text(max_size=40) | st.sampled_from(PLACES), where=st.integers(0, 10**6))
def test_the_wording_of_a_paper(words: str, where: int, vault: Vault) -> None:
    paper = catalogue.PAPERS[where % len(catalogue.PAPERS)]
    paths = sorted(sentences(paper.form()))
    with suppress(UserError):
        vault.database.write(
            paper_wordings.change_wording, key=paper.key, path=paths[where % len(paths)], words=words
        )
        assert vault.database.read(paper_wordings.printed, key=paper.key)


@pytest.fixture(scope="module")
def backed_up(blank_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("backed") / "vault"
    vault = Vault.unlock(Path(shutil.copytree(blank_vault, place)), PASSPHRASE, clock=clock)
    made = vault.back_up().folder
    vault.close()
    return made


@few
@given(data=st.data())
def test_the_key_file_of_a_backup(data: st.DataObject, backed_up: Path, tmp_path: Path) -> None:
    whole = (backed_up / header.NAME).read_bytes()
    tree = json.loads(whole)
    odd = st.builds(lambda way, new: json.dumps(replaced(tree, way, new)).encode(),
                    st.sampled_from(leaves(tree)), ODD)  # fmt: skip
    written(tmp_path / header.NAME, data.draw(st.one_of(odd, spoilt(whole))))
    with suppress(UserError):
        header.read(tmp_path)


@few
@given(name=st.text(max_size=30) | st.from_regex(r"\d{8}T\d{6}Z(-[a-z]{1,9})?", fullmatch=True))
def test_whatever_else_lies_among_the_backups(name: str, tmp_path: Path) -> None:
    with suppress(OSError, ValueError):
        (tmp_path / name.replace("/", "_")).mkdir(exist_ok=True)
    assert backup.list_in(tmp_path) == []


@few
@given(data=st.data())
def test_the_settings_of_the_computer(data: st.DataObject, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    program_settings.save(Settings(), path)
    tree = json.loads(path.read_bytes())
    odd = st.builds(lambda way, new: json.dumps(replaced(tree, way, new)).encode(),
                    st.sampled_from(leaves(tree)), ODD)  # fmt: skip
    written(path, data.draw(st.one_of(odd, spoilt(path.read_bytes()))))
    assert isinstance(program_settings.load(path).settings, Settings)
