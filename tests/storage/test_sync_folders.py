"""Folders in which a vault must not lie."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentor_desk.errors import StorageError
from mentor_desk.storage import sync_folders
from mentor_desk.storage.sync_folders import NETWORK
from mentor_desk.storage.vault import Vault

from .vaults import CHEAP, PHRASE

NONE = Path("/nonexistent/mounts")


@pytest.mark.parametrize(
    ("way", "service"),
    [
        ("OneDrive/Sager", "OneDrive"),
        ("OneDrive - Silkeborg Kommune/Documents", "OneDrive"),
        ("Dropbox (Personal)/x", "Dropbox"),
        ("Google Drive/Mit drev", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-k@x.dk/y", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud/vault", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Box Sync", "Box"),
        ("pCloudDrive", "pCloud"),
        ("MEGAsync", "Mega"),
        ("Documents/Mentor Desk", ""),
        ("Boxe/Megan/Synkron", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, way: str, service: str) -> None:
    assert sync_folders.service_of(tmp_path / way, mounts=NONE) == service


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync", "Resilio Sync"),
        (".sync_0123abcd.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload", "Google Drive"),
    ],
)
def test_a_synchronised_folder_is_known_by_what_lies_in_it(
    tmp_path: Path, marker: str, service: str
) -> None:
    (tmp_path / "arbejde").mkdir()
    (tmp_path / "arbejde" / marker).touch()
    assert sync_folders.service_of(tmp_path / "arbejde" / "vault", mounts=NONE) == service
    assert not sync_folders.service_of(tmp_path / "hjemme", mounts=NONE)


def test_what_the_system_tells_counts_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "arbejde"))
    assert sync_folders.service_of(tmp_path / "arbejde" / "x", mounts=NONE) == "OneDrive"
    monkeypatch.setenv("APPDATA", str(tmp_path))
    told = tmp_path / "Dropbox" / "info.json"
    told.parent.mkdir()
    told.write_text(json.dumps({"business": {"path": str(tmp_path / "firma")}}))
    assert sync_folders.service_of(tmp_path / "firma", mounts=NONE) == "Dropbox"
    (tmp_path / "genvej").symlink_to(tmp_path / "firma")
    assert sync_folders.service_of(tmp_path / "genvej" / "x", mounts=NONE) == "Dropbox"


def test_a_network_drive_is_known_by_its_kind(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    share = tmp_path / "fælles drev"
    where = str(share).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//nas/x {where} cifs rw 0 0\n")
    assert sync_folders.service_of(share / "x", mounts=mounts) == NETWORK
    assert not sync_folders.service_of(tmp_path / "x", mounts=mounts)
    assert sync_folders.service_of(Path(r"\\server\share"), mounts=NONE) == NETWORK


def test_no_vault_is_made_where_it_would_be_copied_away(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Silkeborg Kommune" / "vault"
    with pytest.raises(StorageError, match="to other computers"):
        Vault.create(folder, PHRASE, kdf=CHEAP)
    assert not folder.parent.exists()
