"""The cards of the security section."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.keys.leaked_dialog import LeakedDialog
from mentor_desk.ui.keys.recovery_dialog import RecoveryDialog
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.security import SecuritySection
from tests.conftest import PASSPHRASE
from tests.drawer import Drawer


@pytest.fixture(autouse=True)
def ring() -> Iterator[None]:
    before = keyring.get_keyring()
    Drawer.kept.clear()
    yield
    keyring.set_keyring(before)


def section_of(page: SettingsPage) -> SecuritySection:
    page.choose("security")
    assert isinstance(page.section, SecuritySection)
    return page.section


def test_a_computer_without_a_key_store_is_told_plainly(page: SettingsPage, qtbot: QtBot) -> None:
    keyring.set_keyring(fail.Keyring())
    store = section_of(page).store
    qtbot.waitUntil(lambda: "no key store" in store.words.text())
    assert not store.button.isVisible()
    assert not store.form.isVisible()


def test_the_key_store_is_off_until_it_is_chosen_with_the_passphrase(
    page: SettingsPage, vault: Vault, qtbot: QtBot
) -> None:
    keyring.set_keyring(Drawer())
    store = section_of(page).store
    qtbot.waitUntil(store.button.isVisible)
    assert not vault.ways.in_key_store
    store.switch()
    assert store.form.beneath("secret")
    store.form.field("secret").set_value(PASSPHRASE)
    store.switch()
    qtbot.waitUntil(lambda: "next start" in store.told)
    assert vault.ways.in_key_store
    assert "without" in store.words.text()
    store.switch()
    qtbot.waitUntil(lambda: "Only the passphrase" in store.told)
    assert not vault.ways.in_key_store
    assert not Drawer.kept


def test_the_cards_open_their_dialogs(page: SettingsPage, context: Context) -> None:
    section = section_of(page)
    opened: list[QDialog] = [section.recovery.open(), section.leaked.open()]
    assert isinstance(opened[0], RecoveryDialog)
    assert isinstance(opened[1], LeakedDialog)
    assert not section.leaked.again.isVisible()
    assert "cannot leave a window" in section.capture.findChildren(type(section.store.words))[-1].text()
    context.closing.emit()
    assert not any(each.isVisible() for each in opened)
