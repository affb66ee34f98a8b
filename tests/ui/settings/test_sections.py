"""Look, locking, passphrase, backups, sample and rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentor_desk.errors import WrongPassphraseError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.unconfirmed import unconfirmed
from mentor_desk.services import firms, pickers, sample
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.about import AboutSection
from mentor_desk.ui.settings.backups import BackupsSection
from mentor_desk.ui.settings.look import LookSection
from mentor_desk.ui.settings.sample import SampleSection
from mentor_desk.ui.settings.security import SecuritySection
from mentor_desk.ui.settings.security_passphrase import PassphraseCard
from tests.conftest import PASSPHRASE

_NEW = "gyngehest paraply onsdag rugbrød"


def test_a_theme_holds_as_soon_as_it_is_chosen(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    page.choose("look")
    section = page.section
    assert isinstance(section, LookSection)
    field = section.form.field("theme")
    with qtbot.waitSignal(context.settings_changed):
        field.setFocus()
        qtbot.keyClicks(field, "D")
        field.activated.emit(field.currentIndex())
    assert context.settings.theme in {"dark", "system"}
    assert context.settings.theme == field.value()


def test_idle_minutes_are_kept(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    page.choose("security")
    section = page.section
    assert isinstance(section, SecuritySection)
    section.lock.idle.field("idle_minutes").set_value("10")
    section.lock.idle.changed.emit("idle_minutes")
    assert context.settings.idle_minutes == 10


def passphrase(page: SettingsPage, old: str, new: str, again: str) -> PassphraseCard:
    page.choose("security")
    section = page.section
    assert isinstance(section, SecuritySection)
    for name, words in (("old", old), ("new", new), ("again", again)):
        section.passphrase.form.field(name).set_value(words)
    section.passphrase.change()
    return section.passphrase


def test_the_new_passphrase_opens_the_vault_and_the_old_one_does_not(
    page: SettingsPage, context: Context, vault: Vault, qtbot: QtBot
) -> None:
    section = passphrase(page, PASSPHRASE, _NEW, _NEW)
    qtbot.waitUntil(lambda: not section.form.field("new").value())
    context.close()
    vault.close()
    with pytest.raises(WrongPassphraseError):
        Vault.unlock(vault.folder, PASSPHRASE)
    Vault.unlock(vault.folder, _NEW).close()


def test_a_wrong_old_passphrase_changes_nothing_and_is_told(page: SettingsPage, qtbot: QtBot) -> None:
    section = passphrase(page, "not this one", _NEW, _NEW)
    qtbot.waitUntil(section.button.isEnabled)
    assert section.told
    assert section.form.field("new").value() == _NEW


@pytest.mark.parametrize(("new", "again", "field"), [("kaffe", "kaffe", "new"), (_NEW, "x", "again")])
def test_a_weak_or_mistyped_passphrase_is_not_taken(
    page: SettingsPage, new: str, again: str, field: str
) -> None:
    section = passphrase(page, PASSPHRASE, new, again)
    assert section.form.beneath(field)
    assert section.button.isEnabled()


def test_a_backup_made_now_stands_in_the_list(page: SettingsPage, vault: Vault, qtbot: QtBot) -> None:
    page.choose("backups")
    section = page.section
    assert isinstance(section, BackupsSection)
    section.make_button.click()
    qtbot.waitUntil(section.make_button.isEnabled)
    assert len(section.table.keys()) == 1
    assert list((vault.folder / "backups").iterdir())


def test_reading_everything_through_says_that_all_is_whole(page: SettingsPage, qtbot: QtBot) -> None:
    page.choose("backups")
    section = page.section
    assert isinstance(section, BackupsSection)
    section.check_button.click()
    qtbot.waitUntil(section.check_button.isEnabled)
    assert section.told.startswith("All is whole")


def test_a_backup_that_cannot_be_made_is_told(page: SettingsPage, vault: Vault, qtbot: QtBot) -> None:
    (vault.folder / "backups").write_text("in the way")
    page.choose("backups")
    section = page.section
    assert isinstance(section, BackupsSection)
    section.make_button.click()
    qtbot.waitUntil(section.make_button.isEnabled)
    assert section.told
    assert not section.table.keys()


def test_the_sample_is_thrown_away_after_a_yes_and_own_firms_stay(
    page: SettingsPage,
    context: Context,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
    qtbot: QtBot,
) -> None:
    context.call(sample.fill, today=today, rulebook=rulebook, danish=danish)
    context.call(firms.create, name="Min egen virksomhed")
    page.choose("sample")
    section = page.section
    assert isinstance(section, SampleSection)
    dialog = section.ask()
    assert context.call(sample.present)
    dialog.yes.click()
    qtbot.waitUntil(section.button.isHidden)
    assert not context.call(sample.present)
    assert [row.name for row in context.call(pickers.firms, typed="")] == ["Min egen virksomhed"]


def test_unconfirmed_rules_are_listed(page: SettingsPage, rulebook: Rulebook, today: date) -> None:
    page.choose("about")
    assert isinstance(page.section, AboutSection)
    shown = "\n".join(label.text() for label in page.section.findChildren(QLabel))
    unsure = unconfirmed(rulebook, today).rules
    assert len(unsure) > 10
    assert [rule.name for rule in unsure if rule.title.da not in shown] == []


def test_the_page_comes_back_to_its_section(page: SettingsPage) -> None:
    page.choose("backups")
    assert page.place() == ("settings", "backups")
    page.choose("you")
    page.show_record("settings", "backups")
    assert isinstance(page.section, BackupsSection)


def test_the_folder_of_the_backups_is_told(page: SettingsPage, vault: Vault) -> None:
    page.choose("backups")
    shown = "\n".join(label.text() for label in page.section.findChildren(QLabel))
    assert str(Path(vault.folder) / "backups") in shown
