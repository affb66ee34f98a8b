"""A file that leaves the vault is whole or not there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import files


def test_a_file_is_replaced_whole_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")
    files.write(file, b"new")
    assert file.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        files.write(tmp_path / "gone" / "a.pdf", b"new")
    assert str(tmp_path / "gone") in str(caught.value.text)


@pytest.mark.parametrize(
    ("number", "word"), [(errno.ENOSPC, "room"), (errno.EACCES, "may not"), (errno.EIO, "could not")]
)
def test_each_trouble_has_its_own_sentence(number: int, word: str) -> None:
    assert word in str(files._sentence(OSError(number, "")))


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_what_stood_there(tmp_path: Path) -> None:
    import resource

    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(UserError, match="no room"):
            files.write(file, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert file.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder closed to everybody")
def test_a_folder_closed_to_writing_is_told() -> None:
    with pytest.raises(UserError, match="may not write"):
        files.write(Path("/sys/kernel/a.pdf"), b"new")
