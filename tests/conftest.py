"""What holds for every test: the fixed day, a screenless Qt, no network, and vaults to be copied."""

from __future__ import annotations

import gc
import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from xdist.remote import Producer

from mentor_desk import resources
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.rulebook_file import load as load_rulebook
from mentor_desk.services import mentor, sample
from mentor_desk.services.sample import SampleCounts
from mentor_desk.shelf import SHELF
from mentor_desk.storage.database import Database
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Catalogue
from mentor_desk.ui.garbage import GarbageRounds
from tests.fence import Fence, open_sockets
from tests.once import once
from tests.patience import PatientBot
from tests.statements import Remembered
from tests.turns import Turns, in_turn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TUESDAY = date(2026, 11, 24)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """See :mod:`tests.turns`."""
    items[:] = [items[place] for place in in_turn(item.nodeid for item in items)]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Turns:
    """See :mod:`tests.turns`."""
    return Turns(config, log)


# The same examples every time: what a chance example finds is not found by whom it concerns.
settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.load_profile("fixed")


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """See :mod:`tests.patience`."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def fence() -> Iterator[Fence]:
    """See :mod:`tests.fence`."""
    made = Fence()
    made.stand()
    yield made
    made.fall()
    assert open_sockets(os.getpid()) == []


@pytest.fixture(autouse=True)
def no_network(fence: Fence) -> Iterator[None]:
    """Every test runs with the network forbidden, and fails if it was tried even so."""
    yield
    assert fence.tried() == []


@pytest.fixture
def today() -> date:
    """The day on which every test happens."""
    return TUESDAY


@pytest.fixture(scope="session", autouse=True)
def remembered() -> Iterator[None]:
    """See :mod:`tests.statements`."""
    statements = Remembered()
    statements.listen()
    yield
    statements.stop()


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Garbage is looked for between the tests where the window has taken that over from Python."""
    yield
    app = QCoreApplication.instance()
    rounds = app.findChild(GarbageRounds) if app is not None else None
    if rounds is not None:
        rounds.look()


@pytest.fixture(autouse=True)
def shipped_sets() -> Iterator[None]:
    """A test that lays data sets of its own leaves the shipped ones behind."""
    yield
    SHELF.lay({})


@pytest.fixture(scope="session", autouse=True)
def tidied() -> Iterator[None]:
    """Nothing of Qt is left for the end of the process.

    There the binding deletes every widget it still knows, in no order, and one that goes may take
    another with it that is deleted just then («shared QObject was deleted directly»).
    """
    yield
    for widget in QApplication.topLevelWidgets() if QApplication.instance() else ():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


CHEAP = KdfCost(t=1, m=8192, p=1)
PASSPHRASE = "rugbrød cykel mandag paraply"


def _eight() -> datetime:
    return datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def blank_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with nothing but its mentor, to be copied: making one takes five times as long."""
    folder = tmp_path_factory.mktemp("blank") / "vault"
    made, _ = Vault.create(folder, PASSPHRASE, kdf=CHEAP, clock=_eight)
    made.database.write(
        mentor.save, name="Karen Aagaard", municipality="Silkeborg Kommune", phone="20123456"
    )
    made.close()
    return folder


@pytest.fixture
def vault(blank_vault: Path, tmp_path: Path) -> Iterator[Vault]:
    """A real, unlocked, encrypted vault with its mentor entered."""
    opened = Vault.unlock(
        Path(shutil.copytree(blank_vault, tmp_path / "vault")), PASSPHRASE, clock=_eight
    )
    yield opened
    opened.close()


class SampleVault(NamedTuple):
    """A closed vault with the sample of the fixed day, to be copied, and what it holds."""

    folder: Path
    counts: SampleCounts


SampleOf = Callable[[date], SampleVault]


@pytest.fixture(scope="session")
def sample_of(
    tmp_path_factory: pytest.TempPathFactory, rulebook: Rulebook, danish: Catalogue
) -> SampleOf:
    """The sample as of a day, filled once for all tests: it takes as long as a hundred of them."""
    made: dict[date, SampleVault] = {}

    def fill(folder: Path, day: date) -> None:
        vault, _ = Vault.create(folder / "vault", PASSPHRASE, kdf=CHEAP, clock=_eight)
        vault.database.write(
            mentor.save, name="Karen Aagaard", municipality="Silkeborg Kommune", phone="20123456"
        )
        counts = vault.database.write(sample.fill, today=day, rulebook=rulebook, danish=danish)
        vault.close()
        (folder / "counts.json").write_text(json.dumps(asdict(counts)), encoding="utf-8")

    def of(day: date) -> SampleVault:
        if day not in made:
            folder = once(tmp_path_factory, f"sample of {day}", lambda empty: fill(empty, day))
            counts = json.loads((folder / "counts.json").read_text(encoding="utf-8"))
            made[day] = SampleVault(folder / "vault", SampleCounts(**counts))
        return made[day]

    return of


@pytest.fixture(scope="session")
def sample_vault(sample_of: SampleOf) -> SampleVault:
    """The sample of the fixed day."""
    return sample_of(TUESDAY)


@pytest.fixture
def sampled(sample_vault: SampleVault, tmp_path: Path) -> Iterator[Vault]:
    """An unlocked copy of the vault with the sample."""
    opened = Vault.unlock(
        Path(shutil.copytree(sample_vault.folder, tmp_path / "sampled")), PASSPHRASE, clock=_eight
    )
    yield opened
    opened.close()


@pytest.fixture
def database(vault: Vault) -> Database:
    """The database of :func:`vault`."""
    return vault.database


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The rules the program ships with."""
    return load_rulebook(resources.path("rules"))


@pytest.fixture(scope="session")
def danish() -> Catalogue:
    """The Danish words of core sentences."""
    return resources.catalogue("da")
