"""The ways into the open vault, as the window may use them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mentor_desk.ui.safe_ways import OldBackups, Sheet, Ways
from mentor_desk.ui.translate import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentor_desk.storage.backup_rotation import Followed
    from mentor_desk.storage.vault import Vault
    from mentor_desk.texts import Text
    from mentor_desk.ui.background import Progress

_STEPS = 1000


def ways_of(vault: Vault) -> Ways:
    """What the window may ask about the ways into ``vault``."""
    from mentor_desk.storage import keys
    from mentor_desk.storage.recovery_key import RecoveryKey

    def renew_everything(
        secret: str, passphrase: str, recovery_key: str, progress: Progress
    ) -> OldBackups:
        from mentor_desk.storage.key_rotation import NewSecrets

        def tell(done: float, words: Text) -> None:
            progress.check()
            progress.step(int(done * _STEPS), _STEPS, say(words))

        def follow(done: float, words: Text) -> None:
            progress.step(int(done * _STEPS), _STEPS, say(words))

        vault.back_up()
        new = NewSecrets(passphrase, RecoveryKey.parse(recovery_key))
        vault.ways.renew_data_key(secret, new, tell=tell)
        return _old(vault, vault.ways.follow(follow))

    return Ways(
        new_recovery_key=lambda: str(RecoveryKey.new()),
        renew_recovery_key=lambda secret, key: vault.ways.renew_recovery_key(
            secret, RecoveryKey.parse(key)
        ),
        save_sheet=_save_sheet,
        print_sheet=_print_sheet,
        key_store=_key_store,
        in_key_store=lambda: _has(vault, keys.KEY_STORE),
        use_key_store=vault.ways.use_key_store,
        leave_key_store=vault.ways.leave_key_store,
        renew_everything=renew_everything,
        unfinished=lambda: _has(vault, keys.FORMER),
        follow=lambda: _old(vault, vault.ways.follow()),
    )


def _has(vault: Vault, kind: str) -> bool:
    from mentor_desk.errors import StorageError

    try:
        return vault.ways.has(kind)
    except StorageError:
        # A key file that is gone or spoilt is told when the vault is opened or checked.
        return False


def _old(vault: Vault, found: Followed) -> OldBackups:
    def give_up(remove: bool) -> int:
        return vault.ways.give_up(found.left, remove=remove)

    return OldBackups(found.renewed, [each.at for each in found.left], found.away, give_up)


def _key_store() -> str:
    from mentor_desk.storage import keystore

    return keystore.name()


def _save_sheet(file: Path, sheet: Sheet) -> None:
    from mentor_desk.services import key_sheet

    key_sheet.save(file, sheet.key, owner=sheet.owner, municipality=sheet.municipality)


def _print_sheet(sheet: Sheet, parent: QWidget) -> None:
    from mentor_desk.app.first_run import print_sheet
    from mentor_desk.ui.first_run.step import Answers

    answers = Answers(name=sheet.owner, municipality=sheet.municipality, recovery_key=sheet.key)
    print_sheet(answers, parent)
