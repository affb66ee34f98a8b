"""What an open vault lets its mentor do with the ways into it, each entered in the journal."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError
from mentor_desk.paths import backups_of
from mentor_desk.storage import (
    backup,
    backup_rotation,
    header,
    journal,
    key_rotation,
    keys,
    keystore,
    second_place,
    vault_folder,
    ways_in,
)
from mentor_desk.storage.backup import Backup
from mentor_desk.storage.backup_rotation import Followed
from mentor_desk.storage.database import Database
from mentor_desk.storage.key_rotation import NewSecrets, Tell
from mentor_desk.storage.recoding import Cancelled
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import text

_BACKUPS: Final = text("services", "Encrypting the backups anew …")


class VaultWays:
    """The ways into one open vault. Every method takes a while: call it on a worker thread.

    ``secret`` is the passphrase of now, or the recovery key. All raise :class:`StorageError`, and
    :class:`WrongPassphraseError` for a wrong ``secret``; the vault is then as it was.
    """

    def __init__(self, folder: Path, database: Database, key: bytearray, turn: threading.Lock) -> None:
        """``turn`` is held while the key file or a backup is written."""
        self._folder = folder
        self._database = database
        self._key = key
        self._turn = turn

    def change_passphrase(self, secret: str, new: str) -> None:
        """Let ``new`` open the vault instead of its passphrase; the recovery key stays."""
        with self._change():
            ways_in.change_passphrase(self._folder, self._key, secret, new)
            self._database.write(_passphrase_changed)

    def renew_recovery_key(self, secret: str, new: RecoveryKey) -> None:
        """Let ``new`` open the vault instead of its recovery key; the passphrase stays."""
        with self._change():
            ways_in.renew_recovery_key(self._folder, self._key, secret, new)
            self._database.write(_recovery_key_renewed)

    def has(self, kind: str) -> bool:
        """Whether the key file has a slot of that kind."""
        return header.read(self._folder).has(kind)

    @property
    def in_key_store(self) -> bool:
        """Whether this computer's key store opens the vault."""
        return self.has(keys.KEY_STORE)

    def use_key_store(self, secret: str) -> None:
        """Let this computer's key store open the vault too."""
        with self._change():
            ways_in.use_key_store(self._folder, self._key, secret)
            self._database.write(_key_store_used)

    def leave_key_store(self) -> None:
        """Let the key store open the vault no more."""
        with self._turn:
            ways_in.leave_key_store(self._folder, self._key)
        self._database.write(_key_store_left)

    def renew_data_key(
        self,
        secret: str,
        new: NewSecrets,
        *,
        tell: Tell = lambda *_: None,
        cancelled: Cancelled = lambda: False,
    ) -> None:
        """Encrypt the vault under a new data key that only ``new`` opens; then :meth:`follow`.

        Also raises :class:`CancelledError`. The key store has to be chosen again afterwards.
        """
        ways_in.demand_passphrase(new.passphrase)
        with self._turn:
            current = header.read(self._folder)
            ways_in.demand_secret(current, secret)
            ways_in.demand_other(current, new.passphrase)
            key_rotation.renew(
                self._folder, self._database, self._key, new, tell=tell, cancelled=cancelled
            )
            if current.has(keys.KEY_STORE):
                _forgotten(current)

    @property
    def unfinished(self) -> bool:
        """Whether backups may still lie under the data key before this one."""
        return self.has(keys.FORMER)

    def follow(self, tell: Tell = lambda *_: None) -> Followed:
        """Bring the backups that can be reached under the present data key; may be broken off.

        As long as some are ``left`` or ``away``, :meth:`unfinished` holds, and this can be tried again.
        """
        with self._turn:
            current = header.read(self._folder)
            # A copy: whoever closes the vault meanwhile wipes the key, and no backup may go under that.
            key = bytearray(self._key)
            former = key_rotation.former_key(current, key)
            if former is None:
                return Followed()
            chosen, there = second_place.chosen(self._folder), second_place.of(self._folder)
            for place in (backups_of(self._folder), *([there] if there else ())):
                backup_rotation.settle(place)
            backups = backup.reachable(self._folder)
            plain = current.without(keys.FORMER)

            def done(number: int) -> None:
                tell(number / len(backups), _BACKUPS)

            try:
                found = backup_rotation.follow(backups, plain, former, key, done=done)
            finally:
                keys.wipe(former)
                keys.wipe(key)
            away = chosen is not None and there is None
            if not found.left and not away:
                self._write(plain)
            return replace(found, away=away)

    def give_up(self, left: Sequence[Backup], *, remove: bool) -> int:
        """Ask no more about backups under another key; with ``remove`` they go. How many went."""
        with self._turn:
            gone = backup_rotation.remove(left) if remove else 0
            self._write(header.read(self._folder).without(keys.FORMER))
        self._database.write(_old_backups, removed=gone, kept=len(left) - gone)
        return gone

    @contextmanager
    def _change(self) -> Iterator[None]:
        """The key file and the entry in the journal: both, or as it was."""
        with self._turn, ways_in.as_before_if_it_fails(self._folder, self._key):
            yield

    def _write(self, renewed: header.Header) -> None:
        try:
            header.write(self._folder, renewed)
        except OSError as trouble:
            raise vault_folder.read_only(self._folder) from trouble


def _forgotten(current: header.Header) -> None:
    try:
        keystore.forget(current.vault_id)
    except StorageError:
        # What it keeps opens nothing any more.
        return


@writes("vault.passphrase_changed")
def _passphrase_changed(session: Session) -> None:
    journal.note(session)


@writes("vault.recovery_key_renewed")
def _recovery_key_renewed(session: Session) -> None:
    journal.note(session)


@writes("vault.key_store_used")
def _key_store_used(session: Session) -> None:
    journal.note(session)


@writes("vault.key_store_left")
def _key_store_left(session: Session) -> None:
    journal.note(session)


@writes("vault.old_backups_settled")
def _old_backups(session: Session, *, removed: int, kept: int) -> None:
    journal.note(session, detail={"removed": removed, "kept": kept})
