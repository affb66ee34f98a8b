"""From an empty folder to an open vault, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.app import first_run
from mentor_desk.app.site_setup import SiteSetup
from mentor_desk.errors import StorageError
from mentor_desk.paths import Paths
from mentor_desk.policy import NO_POLICY
from mentor_desk.services import mentor, new_vault
from mentor_desk.storage import vault as vaults
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Language
from mentor_desk.ui.background import BackgroundRunner
from mentor_desk.ui.first_run.first_run import FirstRun
from mentor_desk.ui.first_run.passphrase import PassphraseStep
from mentor_desk.ui.first_run.recovery import ConfirmStep, RecoveryStep, groups
from tests.conftest import CHEAP, PASSPHRASE


@pytest.fixture
def spoken() -> list[Language]:
    return []


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path, spoken: list[Language]) -> Iterator[FirstRun]:
    runner = BackgroundRunner()
    work = first_run.first_run_work(Paths(tmp_path), spoken.append, SiteSetup(NO_POLICY), CHEAP)
    made = FirstRun(work, runner)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.start()
    yield made
    runner.stop()


def fields(run: FirstRun) -> list[QLineEdit]:
    return [field for field in run.step.findChildren(QLineEdit) if field.isVisible()]


def words(run: FirstRun) -> str:
    return " ".join(label.text() for label in run.findChildren(QLabel) if label.isVisible())


def told_beneath(run: FirstRun, field: QWidget) -> str:
    column = run.step.layout_
    item = column.itemAt(column.indexOf(field) + 1)
    label = item.widget() if item is not None else None
    return label.text() if isinstance(label, QLabel) and label.isVisible() else ""


def fill(qtbot: QtBot, run: FirstRun, *values: str) -> None:
    for field, value in zip(fields(run), values, strict=True):
        field.clear()
        qtbot.keyClicks(field, value)


def to_passphrase(qtbot: QtBot, run: FirstRun) -> None:
    run.next()
    fill(qtbot, run, "Karen Aagaard", "Silkeborg Kommune")
    run.next()


def to_key(qtbot: QtBot, run: FirstRun) -> None:
    to_passphrase(qtbot, run)
    fill(qtbot, run, PASSPHRASE, PASSPHRASE)
    run.next()
    qtbot.waitUntil(lambda: isinstance(run.step, RecoveryStep))


def to_end(qtbot: QtBot, run: FirstRun) -> None:
    to_key(qtbot, run)
    run.next()
    assert isinstance(run.step, ConfirmStep)
    key = groups(run.answers.recovery_key)
    fill(qtbot, run, *(key[number - 1].lower() for number in run.step.asked))
    run.next()


def test_six_answers_make_a_vault_that_the_passphrase_opens(
    qtbot: QtBot, run: FirstRun, tmp_path: Path
) -> None:
    to_end(qtbot, run)
    with qtbot.waitSignal(run.finished) as done:
        run.next()
    vault = done.args[0]
    assert isinstance(vault, Vault)
    me = vault.database.read(mentor.me)
    vault.close()
    assert me is not None
    assert (me.name, me.municipality) == ("Karen Aagaard", "Silkeborg Kommune")
    Vault.unlock(tmp_path / "vault", run.answers.recovery_key).close()


def test_enter_leads_on_from_the_last_field(qtbot: QtBot, run: FirstRun) -> None:
    run.next()
    fill(qtbot, run, "Karen Aagaard", "Silkeborg Kommune")
    qtbot.keyClick(fields(run)[1], Qt.Key.Key_Return)
    assert isinstance(run.step, PassphraseStep)


def test_the_language_is_switched_at_once(run: FirstRun, spoken: list[Language]) -> None:
    english = next(b for b in run.step.findChildren(QRadioButton) if b.text() == "English")
    english.click()
    assert spoken == ["en"]


def test_a_missing_name_is_said_and_marked(run: FirstRun) -> None:
    run.next()
    run.next()
    assert "Write your name." in words(run)
    assert fields(run)[0].property("wrong") is True
    assert told_beneath(run, fields(run)[0]) == "Write your name."


def test_the_message_follows_the_field_that_is_wrong(qtbot: QtBot, run: FirstRun) -> None:
    run.next()
    run.next()
    qtbot.keyClicks(fields(run)[0], "Karen Aagaard")
    run.next()
    name, place = fields(run)
    combo = place.parentWidget()
    assert combo is not None
    assert name.property("wrong") is not True
    assert combo.property("wrong") is True
    assert told_beneath(run, combo) == "Write or choose your municipality."
    run.back()
    run.next()
    assert "Write or choose" not in words(run)


def test_a_weak_passphrase_does_not_pass(qtbot: QtBot, run: FirstRun, tmp_path: Path) -> None:
    to_passphrase(qtbot, run)
    fill(qtbot, run, "kaffe", "kaffe")
    run.next()
    assert isinstance(run.step, PassphraseStep)
    assert "too easy to guess" in words(run)
    assert list(tmp_path.iterdir()) == []


def test_two_different_passphrases_do_not_pass(qtbot: QtBot, run: FirstRun) -> None:
    to_passphrase(qtbot, run)
    fill(qtbot, run, PASSPHRASE, PASSPHRASE + "x")
    run.next()
    assert isinstance(run.step, PassphraseStep)
    assert "not alike" in words(run)


def test_going_back_without_a_change_keeps_the_key(qtbot: QtBot, run: FirstRun) -> None:
    to_key(qtbot, run)
    key = run.answers.recovery_key
    run.back()
    run.next()
    assert isinstance(run.step, RecoveryStep)
    assert run.answers.recovery_key == key


def test_another_passphrase_makes_another_key(qtbot: QtBot, run: FirstRun, tmp_path: Path) -> None:
    to_key(qtbot, run)
    key = run.answers.recovery_key
    run.back()
    fill(qtbot, run, PASSPHRASE + " igen", PASSPHRASE + " igen")
    run.next()
    qtbot.waitUntil(lambda: isinstance(run.step, RecoveryStep))
    assert run.answers.recovery_key not in {key, ""}
    assert [p.name for p in tmp_path.iterdir()] == ["vault.new"]


def test_wrong_groups_do_not_pass(qtbot: QtBot, run: FirstRun) -> None:
    to_key(qtbot, run)
    run.next()
    fill(qtbot, run, "ZZZZ", "ZZZZ")
    run.next()
    assert isinstance(run.step, ConfirmStep)
    assert "not as on the paper" in words(run)


def test_the_key_can_be_saved_as_a_pdf(qtbot: QtBot, run: FirstRun, tmp_path: Path) -> None:
    to_key(qtbot, run)
    assert isinstance(run.step, RecoveryStep)
    run.step.save_to(tmp_path / "key.pdf")
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    assert "delete the file" in words(run)


def test_a_pdf_that_cannot_be_written_is_a_plain_sentence(
    qtbot: QtBot, run: FirstRun, tmp_path: Path
) -> None:
    to_key(qtbot, run)
    assert isinstance(run.step, RecoveryStep)
    run.step.save_to(tmp_path / "nowhere" / "key.pdf")
    assert "could not be written" in words(run)


def test_breaking_off_leaves_no_vault_and_the_next_start_clears_up(
    qtbot: QtBot, run: FirstRun, tmp_path: Path
) -> None:
    to_key(qtbot, run)
    assert not vaults.exists(tmp_path / "vault")
    with pytest.raises(StorageError):
        new_vault.sweep(tmp_path / "vault")
    run.deleteLater()
    left = new_vault.beside(tmp_path / "vault")
    (left / ".lock").unlink()
    new_vault.sweep(tmp_path / "vault")
    assert list(tmp_path.iterdir()) == []
