"""No room left: the form keeps its words, nothing that was saved is lost, and then it goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.services import citizens, visits
from mentor_desk.storage.faults import DiskFullError
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.visit.opening import open_visit
from mentor_desk.ui.visit.page import VisitPage
from mentor_desk.ui.visit.sheet import VisitSheet
from tests.conftest import PASSPHRASE
from tests.e2e.test_bad_vaults import demand_plain_danish
from tests.services.making import Pair
from tests.ui.hands import Hands, settle

WORDS = "Ryggen holder, når han må sidde en halv time midt på dagen."


@contextmanager
def no_more_pages(vault: Vault) -> Iterator[None]:
    """As SQLite sees a full disk: the file may not grow."""

    def set_limit(connection: DBAPIConnection, pages: int) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA max_page_count={pages}")
        cursor.close()

    def full(connection: DBAPIConnection, *_: object) -> None:
        set_limit(connection, 1)

    def roomy(connection: DBAPIConnection, *_: object) -> None:
        set_limit(connection, 1_000_000)

    event.listen(vault.database.engine, "checkout", full)
    try:
        yield
    finally:
        event.remove(vault.database.engine, "checkout", full)
        event.listen(vault.database.engine, "checkout", roomy)


@contextmanager
def no_larger_files(vault: Vault) -> Iterator[None]:
    """As the system sees it: the write-ahead log may not grow."""
    import resource

    log = vault.folder / "vault.db-wal"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


FULL = [
    no_more_pages,
    pytest.param(
        no_larger_files, marks=pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
    ),
]
Fill = Callable[[Vault], AbstractContextManager[None]]


def _large(case_id: object) -> str:
    """More than what is free inside the file."""
    return f"{WORDS} {case_id} " * 4000


@pytest.mark.parametrize("fill", FULL)
def test_a_full_disk_is_a_plain_sentence_and_nothing_is_half_saved(
    fill: Fill, vault: Vault, context: Context, ahmed: Pair, today: date
) -> None:
    before = context.call(visits.listing, case_id=ahmed.case_id)
    with fill(vault):
        with pytest.raises(DiskFullError) as trouble:
            context.call(citizens.create, today=today, name="Frida Holm", address=_large(1))
        demand_plain_danish(resources.catalogue("da").say(trouble.value.text))
        assert context.call(visits.listing, case_id=ahmed.case_id) == before
    context.call(citizens.create, today=today, name="Frida Holm")
    assert vault.check().sound


@pytest.mark.parametrize("fill", FULL)
def test_a_visit_that_finds_no_room_stays_in_its_form_until_there_is_some(
    fill: Fill, qtbot: QtBot, vault: Vault, context: Context, desk: Desk, ahmed: Pair
) -> None:
    warned: list[str] = []
    context.warned.connect(warned.append)
    assert desk.page is not None
    open_visit(context, case_id=ahmed.case_id)
    settle()
    page = desk.page
    assert isinstance(page, VisitPage)
    body = page.sheet
    assert isinstance(body, VisitSheet)
    hands = Hands()
    hands.fill(WORDS)
    # More than what is free inside the file, as many small ones would be in time.
    body.form.field("agreed").set_value(_large(2))
    with fill(vault):
        with pytest.raises(UserError):
            desk.save_drafts()
        hands.finish()
        assert warned
        assert page.sheet is body
        assert body.form.values()["citizen_view"] == WORDS
        assert body.form.values()["agreed"] == _large(2).strip()
        assert context.call(visits.listing, case_id=ahmed.case_id) == []
        assert _button(body).isEnabled()
    warned.clear()
    hands.finish()
    assert warned == []
    assert page.sheet is None
    assert len(context.call(visits.listing, case_id=ahmed.case_id)) == 1
    assert vault.check().sound


def _button(body: VisitSheet) -> QPushButton:
    return body.buttons[0]


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_backup_without_room_leaves_no_half_of_one(vault: Vault) -> None:
    with no_larger_files(vault), pytest.raises(UserError):
        vault.back_up()
    assert list((vault.folder / "backups").iterdir()) == []
    vault.back_up()
    vault.close()
    Vault.unlock(vault.folder, PASSPHRASE).close()
