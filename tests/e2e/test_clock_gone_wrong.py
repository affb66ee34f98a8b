"""A computer whose calendar is wrong by a day or by years: everything opens, nothing is lost."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Citizen
from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import citizens, erasure, notes, restoring, retention_ripe
from mentor_desk.storage import backup
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import ErasureReason, NoteKind
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.page_registry import PAGES
from mentor_desk.ui.safe import Safe
from mentor_desk.ui.safekeeping import Safekeeping
from mentor_desk.ui.widgets.message_bar import MessageBar
from tests.conftest import PASSPHRASE, SampleVault
from tests.e2e.program import PATIENCE_MS
from tests.storage.test_vault import entries

NOW = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
LEAPS = (timedelta(days=-1), timedelta(days=-9000), timedelta(days=1500), timedelta(days=20_000))


class Clock:
    """The computer's clock, which a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def backed_up(tmp_path_factory: pytest.TempPathFactory, sample_vault: SampleVault) -> Path:
    """A closed sample caseload with a few days of backups, to be copied."""
    clock = Clock()
    place = tmp_path_factory.mktemp("backed_up") / "vault"
    shutil.copytree(sample_vault.folder, place)
    vault = Vault.unlock(place, PASSPHRASE, clock=clock)
    for days in (4, 3, 1, 0):
        clock.now = NOW - timedelta(days=days)
        vault.back_up()
    vault.close()
    return place


@pytest.fixture
def folder(backed_up: Path, tmp_path: Path) -> Path:
    """A copy of the caseload with its backups."""
    return Path(shutil.copytree(backed_up, tmp_path / "vault"))


def context_of(vault: Vault, clock: Clock, rulebook: Rulebook, safe: Safe | None = None) -> Context:
    return Context(
        vault.database,
        rules=rulebook,
        paths=Paths(vault.folder.parent),
        today=lambda: clock().date(),
        now=clock,
        mentor=Me("Karen Aagaard", "Silkeborg Kommune"),
        safe=safe,
    )


def days_of(folders: set[Path]) -> set[str]:
    """The days on which there is a backup; the newest of a day replaces the others."""
    return {folder.name[:8] for folder in folders}


@pytest.mark.parametrize("leap", LEAPS, ids=lambda leap: f"{leap.days} days")
def test_everything_opens_saves_and_backs_up_whatever_the_clock_says(
    leap: timedelta, qtbot: QtBot, folder: Path, clock: Clock, rulebook: Rulebook
) -> None:
    before = {each.folder for each in backup.list_backups(folder)}
    clock.now = NOW + leap
    vault = Vault.unlock(folder, PASSPHRASE, clock=clock)
    context = context_of(vault, clock, rulebook)
    desk = Desk(context)
    qtbot.addWidget(desk)
    desk.show()
    for spec in PAGES:
        desk.go(spec.key)
        desk.grab()
    today: date = context.today()
    case_id = context.call(citizens.create, today=today, name="Frida Holm")
    context.call(notes.add, day=today, body="Et ord", kind=NoteKind.NOTE, case_id=case_id)
    made = vault.back_up()
    after = {each.folder for each in backup.list_backups(folder)}
    assert made.folder in after
    assert days_of(before) <= days_of(after)
    desk.put_away()
    context.close()
    vault.close()

    clock.now = NOW + timedelta(days=1)
    vault = Vault.unlock(folder, PASSPHRASE, clock=clock)
    assert len(vault.database.read(notes.listing, case_id=case_id)) == 1
    numbers = [row.seq for row in vault.database.read(entries)]
    assert numbers == sorted(numbers, reverse=True)
    assert vault.database.read(entries)[0].operation == "vault.unlocked"
    assert vault.check().sound
    vault.back_up()
    assert days_of(before) <= days_of({each.folder for each in backup.list_backups(folder)})
    vault.close()


def test_daily_backups_go_on_after_one_from_a_clock_that_was_ahead(
    qtbot: QtBot, folder: Path, clock: Clock, rulebook: Rulebook
) -> None:
    from mentor_desk.app.safe import safe_of

    vault = Vault.unlock(folder, PASSPHRASE, clock=clock)
    clock.now = NOW + timedelta(days=1500)
    vault.back_up()
    clock.now = NOW + timedelta(days=1)
    safe = safe_of(vault)
    context = context_of(vault, clock, rulebook, safe)
    bar = MessageBar()
    qtbot.addWidget(bar)
    keeping = Safekeeping(context, safe, bar)
    count = len(backup.list_backups(folder))
    keeping.look()
    qtbot.waitUntil(lambda: len(backup.list_backups(folder)) > count, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not context.background.busy, timeout=PATIENCE_MS)
    assert safe.last_backup() == clock.now
    context.close()
    vault.close()


@reads
def somebody(session: Session) -> Citizen:
    named = select(Citizen).where(Citizen.name != "").order_by(Citizen.id)
    return session.scalars(named.limit(1)).one()


@reads
def nameless(session: Session) -> int:
    query = select(func.count()).select_from(Citizen).where(Citizen.name == "")
    return session.scalars(query).one()


def test_who_was_erased_while_the_clock_was_behind_stays_erased_after_a_restore(
    folder: Path, clock: Clock
) -> None:
    """The erasure is dated before the backup, and yet it came after it."""
    vault = Vault.unlock(folder, PASSPHRASE, clock=clock)
    source = vault.back_up(reason="before-import").folder
    person = vault.database.read(somebody)
    clock.now = NOW - timedelta(days=400)
    vault.database.write(
        erasure.erase, citizen_id=person.id, why=ErasureReason.REQUEST, today=clock.now.date()
    )
    erased = vault.database.read(nameless)
    restoring.make_ready(vault, source, erasure.reapply)
    vault.close()
    restoring.put_in_place(folder)
    clock.now = NOW
    vault = Vault.unlock(folder, PASSPHRASE, clock=clock)
    assert vault.database.read(somebody).id != person.id
    assert vault.database.read(nameless) == erased
    assert vault.check().sound
    vault.close()


def test_a_clock_far_ahead_makes_many_ripe_and_erases_nobody_by_itself(
    folder: Path, clock: Clock
) -> None:
    vault = Vault.unlock(folder, PASSPHRASE, clock=clock)
    clock.now = NOW + timedelta(days=20_000)
    ripe = vault.database.read(retention_ripe.ripe, today=clock.now.date())
    assert ripe
    vault.back_up()
    vault.close()
    clock.now = NOW
    vault = Vault.unlock(folder, PASSPHRASE, clock=clock)
    assert len(vault.database.read(retention_ripe.ripe, today=NOW.date())) < len(ripe)
    assert vault.database.read(nameless) == 0
    assert vault.check().sound
    vault.close()
