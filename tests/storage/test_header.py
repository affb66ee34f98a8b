"""The key file."""

from __future__ import annotations

import json
import stat
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mentor_desk.errors import StorageError
from mentor_desk.storage import header, keys
from mentor_desk.storage.header import Header
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.recovery_key import RecoveryKey

CHEAP = KdfCost(t=1, m=8192, p=1)


@pytest.fixture
def made(tmp_path: Path) -> Header:
    vault_id = uuid.UUID(int=7)
    bound, key = header.binding(vault_id), keys.new_data_key()
    slots = (
        keys.wrap_with_passphrase(key, "cykel", CHEAP, bound),
        keys.wrap_with_recovery_key(key, RecoveryKey.new(), bound),
    )
    made = Header(vault_id, slots)
    header.write(tmp_path, made)
    return made


def change(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    content = json.loads((folder / header.NAME).read_text())
    edit(content)
    (folder / header.NAME).write_text(json.dumps(content))


def test_a_header_reads_back_as_it_was_written(tmp_path: Path, made: Header) -> None:
    assert header.read(tmp_path) == made


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_user_may_read_the_header(tmp_path: Path, made: Header) -> None:
    assert stat.S_IMODE((tmp_path / header.NAME).stat().st_mode) == 0o600


def test_a_slot_of_a_later_version_is_carried_along_unread(tmp_path: Path, made: Header) -> None:
    later = {"kind": "later", "where": "the system", "wrapped": "00"}
    change(tmp_path, lambda content: content["slots"].append(later))
    read = header.read(tmp_path)
    assert read.slots == made.slots
    header.write(tmp_path, read.with_slot(read.slot(keys.PHRASE)))
    assert later in json.loads((tmp_path / header.NAME).read_text())["slots"]


def test_a_missing_header_says_where_to_find_a_copy(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="Restore the newest backup"):
        header.read(tmp_path)


def test_a_newer_header_is_refused_as_newer(tmp_path: Path, made: Header) -> None:
    change(tmp_path, lambda content: content.update(version=2, slots="told otherwise"))
    with pytest.raises(StorageError, match="newer Mentor Desk"):
        header.read(tmp_path)


@pytest.mark.parametrize("length", [0, 1, 40, 300, 700])
def test_a_cut_header_is_told_as_damaged(tmp_path: Path, made: Header, length: int) -> None:
    path = tmp_path / header.NAME
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(StorageError, match="damaged"):
        header.read(tmp_path)


@pytest.mark.parametrize(
    "content",
    [b"\x89PNG\r\n", b"{}", b"[]", b"null", b"[" * 5000, b'{"format": 3}', b" " * 200_000, b"\xff\xfe"],
)
def test_a_foreign_file_is_told_as_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / header.NAME).write_bytes(content)
    with pytest.raises(StorageError, match="damaged"):
        header.read(tmp_path)


@pytest.mark.parametrize(
    "edit",
    [
        lambda slot: slot.pop("nonce"),
        lambda slot: slot.update(nonce="00"),
        lambda slot: slot.update(wrapped="zz"),
        lambda slot: slot["parameters"].update(m="8192"),
        lambda slot: slot["parameters"].update(m=1e400),
        lambda slot: slot["parameters"].update(extra=1),
        lambda slot: slot["parameters"].update(salt=""),
        lambda slot: slot.update(parameters=None),
    ],
)
def test_a_slot_with_parts_missing_is_told_as_damaged(
    tmp_path: Path, made: Header, edit: Callable[[dict[str, Any]], object]
) -> None:
    change(tmp_path, lambda content: edit(content["slots"][0]))
    with pytest.raises(StorageError, match="damaged"):
        header.read(tmp_path)


def test_leftovers_of_a_killed_write_are_swept(tmp_path: Path, made: Header) -> None:
    (tmp_path / ".hdr-0123").write_bytes(b"half")
    header.sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [header.NAME]
