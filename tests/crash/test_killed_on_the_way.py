"""The power goes in the middle of a long act – a backup, an update, an import: done, or as it was."""

from __future__ import annotations

import itertools
import random
import shutil
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.exchange import caseload_list
from mentor_desk.exchange.caseload_records import CaseloadList
from mentor_desk.models import Case, Citizen, DirectoryImport, Firm
from mentor_desk.services import caseload_import, directory, undo
from mentor_desk.services.caseload_import import Answers
from mentor_desk.storage import backup, schema
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault, data_key
from tests.conftest import PASSPHRASE
from tests.exchange.people import AS_DANES_KEEP_THEM, TODAY
from tests.exchange.people import write as write_list
from tests.killing import Say, killing
from tests.services.listing import BAKER, SHOP, VVS, imported
from tests.storage.vaults import PHRASE, clock

LIVES = 6
VERSIONS = Path(__file__).parents[1] / "storage" / "data"

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, forks"),
]


def opened(folder: Path, key: bytes) -> Vault:
    return Vault.unlock_with_key(folder, bytearray(key), clock=clock)


def moments(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311  when to kill, nothing secret


@pytest.fixture
def folder(blank_vault: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(blank_vault, tmp_path / "vault"))


@pytest.fixture
def key(folder: Path) -> bytes:
    return bytes(data_key(folder, PASSPHRASE))


def back_up_again_and_again(say: Say, folder: Path, key: bytes) -> None:
    vault = opened(folder, key)
    say("open")
    while True:
        say(vault.back_up(reason="before-import").folder.name)


def back_up_once(folder: Path, key: bytes) -> None:
    vault = opened(Path(shutil.copytree(folder, folder.with_name("warm"))), key)
    vault.back_up()
    vault.close()


def test_no_half_backup_is_ever_listed_and_what_is_left_over_is_swept(folder: Path, key: bytes) -> None:
    draw = moments(1)
    with killing(back_up_again_and_again, folder, key, warm=back_up_once) as killer:
        for life in range(LIVES):
            said = killer.life(words=1 + life % 2, linger=draw.uniform(0, 0.08))[1:]
            listed = backup.list_backups(folder)
            # A later one of the same hour takes the place of those before it.
            assert set(said[-1:]) <= {each.folder.name for each in listed}
            for each in listed[:1]:
                copy = opened(Path(shutil.copytree(each.folder, folder.with_name("copy"))), key)
                assert copy.check().sound
                copy.close()
                shutil.rmtree(folder.with_name("copy"))
    vault = opened(folder, key)
    vault.back_up()
    assert vault.check().sound
    vault.close()
    assert not list((folder / "backups").glob(".tmp-*"))


def bring_up_to_date(say: Say, folder: Path, keys: dict[str, bytes]) -> None:
    for life in itertools.count():
        for name, key in keys.items():
            place = folder / f"{name}-{life}"
            if not place.exists():
                shutil.copytree(VERSIONS / name, place)
                say(f"begun {place.name}")
                opened(place, key).close()
                say(f"done {place.name}")


def bring_one_up_to_date(folder: Path, keys: dict[str, bytes]) -> None:
    # The first goes through all the steps that the others go through.
    name = min(keys)
    opened(Path(shutil.copytree(VERSIONS / name, folder / "warm")), keys[name]).close()


def test_a_caseload_of_any_older_version_opens_whenever_its_update_was_cut_off(tmp_path: Path) -> None:
    names = sorted(path.name for path in VERSIONS.glob("version_*"))
    keys = {name: bytes(data_key(VERSIONS / name, PHRASE)) for name in names}
    draw = moments(2)
    folder = tmp_path / "places"
    folder.mkdir()
    with killing(bring_up_to_date, folder, keys, warm=bring_one_up_to_date) as killer:
        for _ in keys:
            said = killer.life(words=1, linger=draw.uniform(0, 0.6))
            for place in {folder / word.split()[1] for word in said}:
                vault = opened(place, keys[place.name.partition("-")[0]])
                assert schema.version_of(vault.database.engine) == schema.SCHEMA_VERSION
                assert vault.database.read(count, model=Citizen)
                assert vault.check().sound
                vault.close()
                assert not list(place.glob("*.upgrade*"))
                made = [each.reason for each in backup.list_backups(place)]
                assert backup.BEFORE_MIGRATION in made


@reads
def count(session: Session, *, model: type[Citizen | Case | Firm | DirectoryImport]) -> int:
    query = select(func.count()).select_from(model).where(model.deleted_at.is_(None))
    return session.scalars(query).one()


def import_again_and_again(say: Say, folder: Path, key: bytes, people: CaseloadList) -> None:
    vault = opened(folder, key)
    say("open")
    while True:
        seen = vault.database.read(caseload_import.compare, found=people, today=TODAY)
        if seen.new:
            vault.database.write(
                caseload_import.bring_in, comparison=seen, answers=Answers(), today=TODAY
            )
        say("people")
        imported(vault.database, VVS, SHOP, BAKER)
        say("firms")
        vault.database.write(undo.undo_last)
        vault.database.write(undo.undo_last)


def import_once(folder: Path, key: bytes, people: CaseloadList) -> None:
    vault = opened(Path(shutil.copytree(folder, folder.with_name("warm"))), key)
    seen = vault.database.read(caseload_import.compare, found=people, today=TODAY)
    vault.database.write(caseload_import.bring_in, comparison=seen, answers=Answers(), today=TODAY)
    imported(vault.database, VVS, SHOP, BAKER)
    vault.database.write(undo.undo_last)
    vault.close()


def test_lists_of_citizens_and_firms_are_there_whole_or_not_at_all(
    folder: Path, key: bytes, tmp_path: Path
) -> None:
    people = caseload_list.read(write_list(tmp_path / "b.csv", AS_DANES_KEEP_THEM), today=TODAY)
    draw = moments(3)
    with killing(import_again_and_again, folder, key, people, warm=import_once) as killer:
        for life in range(LIVES):
            killer.life(words=1 + life % 3, linger=draw.uniform(0, 0.15))
            vault = opened(folder, key)
            assert vault.check().sound
            assert vault.database.read(count, model=Case) in (0, 3)
            firms = len(vault.database.read(directory.search, typed="8600")) if there(vault) else 0
            assert firms in (0, 2)
            vault.close()
            # What no import points at is swept when the vault is opened.
            assert len(list(folder.glob("directory-*"))) <= 2


def there(vault: Vault) -> bool:
    """Whether a list of firms is in use."""
    return vault.database.read(count, model=DirectoryImport) > 0
