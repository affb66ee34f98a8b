"""Real kills through the whole of a new recovery key and of a new data key."""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from mentor_desk.errors import WrongPassphraseError
from mentor_desk.storage import attempts, header
from mentor_desk.storage.backup import DATA, list_backups
from mentor_desk.storage.directory_build import Content
from mentor_desk.storage.directory_key import derived
from mentor_desk.storage.directory_shelf import Shelf
from mentor_desk.storage.key_rotation import NewSecrets, settle
from mentor_desk.storage.recoding import opens
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.vault import Vault, data_key
from tests.killing import Say, killing

from .vaults import MARKER, PHRASE, clock, make, names

OTHER = "et helt andet sæt ord"
FIRST, SECOND = RecoveryKey(bytes(20)), RecoveryKey(bytes([1] * 20))
ROUNDS = 25

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, forks"),
]


def valid(folder: Path, secrets: Iterable[str]) -> str:
    """The one of ``secrets`` that opens the vault in ``folder``."""
    found = []
    for secret in secrets:
        try:
            data_key(folder, secret)
            found.append(secret)
        except WrongPassphraseError:
            attempts.forget(folder)
    (only,) = found
    return only


def renew_to_and_fro(say: Say, folder: Path) -> None:
    old = valid(folder, (PHRASE, OTHER))
    vault = Vault.unlock_with_key(folder, data_key(folder, old), clock=clock)
    say("open")
    while True:
        old, new = (PHRASE, OTHER) if old == PHRASE else (OTHER, PHRASE)
        vault.ways.follow()
        say("followed")
        vault.ways.renew_data_key(
            old, NewSecrets(new, RecoveryKey.new()), tell=lambda *_: say("copying")
        )
        say("renewed")
        old = new


def warm(folder: Path) -> None:
    copied = Path(shutil.copytree(folder, folder / "warm"))
    vault = Vault.unlock(copied, PHRASE, clock=clock)
    vault.ways.renew_data_key(PHRASE, NewSecrets(OTHER, RecoveryKey.new()))
    vault.ways.follow()
    vault.close()
    shutil.rmtree(copied)


def test_a_kill_at_any_moment_of_a_new_data_key_leaves_one_vault_that_opens(tmp_path: Path) -> None:
    make(tmp_path, MARKER)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    for reason in ("before-migration", "before-restore"):
        vault.back_up(reason=reason)
    vault.close()
    assert len(list_backups(tmp_path)) == 2
    moments = random.Random(24)  # noqa: S311  when to kill, nothing secret
    headers, unfinished = set(), 0
    with killing(renew_to_and_fro, tmp_path, warm=warm) as killer:
        for _ in range(ROUNDS):
            Shelf(tmp_path, data_key(tmp_path, valid(tmp_path, (PHRASE, OTHER)))).build(
                Content((), (), ())
            )
            killer.life(words=moments.randint(1, 9), linger=moments.uniform(0, 0.04))
            headers.add((tmp_path / header.NAME).read_bytes())
            key = data_key(tmp_path, valid(tmp_path, (PHRASE, OTHER)))
            unfinished += not opens(tmp_path / DATA, key)
            settle(tmp_path, key)
            assert opens(tmp_path / DATA, key)
            assert not list(tmp_path.glob("*.rekeyed*"))
            for directory in tmp_path.glob("directory-*.db"):
                assert opens(directory, derived(key))
    assert len(headers) > 3, "most kills came before the first new key"
    phrase = valid(tmp_path, (PHRASE, OTHER))
    vault = Vault.unlock(tmp_path, phrase, clock=clock)
    assert vault.database.read(names) == [MARKER]
    assert vault.ways.follow().left == ()
    assert not vault.ways.unfinished
    assert vault.check().sound
    vault.close()
    key = data_key(tmp_path, phrase)
    backups = list_backups(tmp_path)
    assert len(backups) == 2
    for each in backups:
        assert opens(each.folder / DATA, key)
        assert data_key(each.folder, phrase) == key
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or MARKER.encode() not in path.read_bytes()
    assert not [path for path in (tmp_path / "backups").iterdir() if path.name.startswith(".old")]


def renew_recovery_to_and_fro(say: Say, folder: Path) -> None:
    old = valid(folder, (str(FIRST), str(SECOND)))
    vault = Vault.unlock_with_key(folder, data_key(folder, old), clock=clock)
    new = SECOND if old == str(FIRST) else FIRST
    while True:
        vault.ways.renew_recovery_key(PHRASE, new)
        say("renewed")
        new = SECOND if new == FIRST else FIRST


def warm_recovery(folder: Path) -> None:
    copied = Path(shutil.copytree(folder, folder / "warm"))
    vault = Vault.unlock(copied, PHRASE, clock=clock)
    vault.ways.renew_recovery_key(PHRASE, RecoveryKey.new())
    vault.close()
    shutil.rmtree(copied)


def test_a_kill_while_the_recovery_key_is_renewed_leaves_one_that_opens(tmp_path: Path) -> None:
    make(tmp_path, MARKER)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    vault.ways.renew_recovery_key(PHRASE, FIRST)
    made = vault.back_up()
    vault.close()
    moments = random.Random(24)  # noqa: S311  when to kill, nothing secret
    seen = set()
    with killing(renew_recovery_to_and_fro, tmp_path, warm=warm_recovery) as killer:
        for _ in range(20):
            killer.life(words=1, linger=moments.uniform(0, 0.05))
            seen.add(valid(tmp_path, (str(FIRST), str(SECOND))))
            valid(made.folder, (str(FIRST), str(SECOND)))
    assert len(seen) == 2
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    assert vault.database.read(names) == [MARKER]
    assert vault.check().sound
    vault.close()
