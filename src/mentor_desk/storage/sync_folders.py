"""Folders that are copied to somewhere else behind the mentor's back, where a vault must not lie.

A service that synchronises copies the data file while it is being written, which spoils it, and puts
persons' data outside what the municipality has agreed to. A network share does not keep the promises
about locking that the data file rests on.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import StorageError
from mentor_desk.texts import Text, text

NETWORK: Final = "network"
_REMOTE = 4
_FILE_SYSTEMS = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "ncpfs", "davfs", "davfs2", "ceph",
        "glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.onedriver",
        "fuse.google-drive-ocamlfuse", "fuse.s3fs", "fuse.glusterfs",
    }
)  # fmt: skip
# What stands in a folder that a service looks after.
_MARKERS: Final[Mapping[str, str]] = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync": "Resilio Sync",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".megaignore": "Mega",
    ".pcloud": "pCloud",
}
_JOURNAL = re.compile(r"\._?sync_[0-9a-f]+\.db|\._sync_journal\.db|\.csync_journal\.db")
# What such a folder is called: anywhere on the way to the vault.
_NAMES: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), service)
    for pattern, service in (
        (r"onedrive( - .+|-.+)?", "OneDrive"),
        (r"dropbox( \(.+\))?|dropbox-.+", "Dropbox"),
        (r"google ?drive( - .+|-.+)?|googledrive-.+|drivefs", "Google Drive"),
        (r"icloud ?drive|com~apple~clouddocs", "iCloud"),
        (r"nextcloud\d*", "Nextcloud"),
        (r"owncloud\d*", "ownCloud"),
        (r"box sync|box-box", "Box"),
        (r"pclouddrive|pcloud drive|pcloud sync", "pCloud"),
        (r"mega(sync)?( downloads)?|mega cloud", "Mega"),
    )
)
# Names too plain to mean anything unless they stand right under the home folder.
_AT_HOME: Final[Mapping[str, str]] = {"box": "Box", "sync": "Syncthing"}
_VARIABLES: Final[Mapping[str, str]] = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}


def service_of(folder: Path, *, mounts: Path = Path("/proc/mounts")) -> str:
    """The name of the service that takes copies of ``folder``, :data:`NETWORK`, or nothing.

    The folder need not exist yet. ``mounts`` is the system's list of file systems.
    """
    if str(folder).startswith(("\\\\", "//")):
        return NETWORK
    place = folder.expanduser().resolve()
    ways = [place, *place.parents]
    found = _by_system(ways) or next(filter(None, map(_by_name, ways)), "")
    return found or next(filter(None, map(_by_marker, ways)), "") or _by_mount(ways, mounts)


def demand_local(folder: Path) -> None:
    """:class:`StorageError` that explains why, if ``folder`` is copied elsewhere or on a network."""
    if (said := trouble(folder)) is not None:
        raise StorageError(said)


def trouble(folder: Path) -> Text | None:
    """Why a caseload must not lie in ``folder``; ``None`` where it may."""
    service = service_of(folder)
    if service == NETWORK:
        return text(
            "errors",
            "{folder} lies on a network drive. There the file can break while it is written, and "
            "others can reach it. Choose a folder on this computer; for the second place ask IT for an "
            "approved, encrypted USB stick. Nothing was changed.",
        ).fill(folder=str(folder))
    if service:
        return text(
            "errors",
            "{service} copies {folder} to other computers. The file can break while it is copied, and "
            "only the municipality may decide where citizens' data is copied to. Choose a folder that "
            "is not synchronised; for the second place ask IT for an approved, encrypted USB stick. "
            "Nothing was changed.",
        ).fill(folder=str(folder), service=service)
    return None


def _by_system(ways: list[Path]) -> str:
    for place, service in _told_places():
        if place in ways:
            return service
    return ""


def _told_places() -> Iterator[tuple[Path, str]]:
    for variable, service in _VARIABLES.items():
        if os.environ.get(variable):
            yield Path(os.environ[variable]).resolve(), service
    told = [Path.home() / ".dropbox" / "info.json"]
    told += [
        Path(os.environ[name]) / "Dropbox" / "info.json"
        for name in ("APPDATA", "LOCALAPPDATA")
        if os.environ.get(name)
    ]
    for file in told:
        try:
            accounts = json.loads(file.read_text(encoding="utf-8"))
            for account in accounts.values():
                yield Path(account["path"]).resolve(), "Dropbox"
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue


def _by_name(place: Path) -> str:
    for pattern, service in _NAMES:
        if pattern.fullmatch(place.name):
            return service
    if place.name == "Mobile Documents" and place.parent.name == "Library":
        return "iCloud"
    if place.name == "CloudStorage" and place.parent.name == "Library":
        return "CloudStorage (macOS)"
    return _AT_HOME.get(place.name.lower(), "") if place.parent == Path.home() else ""


def _by_marker(place: Path) -> str:
    if not place.is_dir():
        return ""
    for marker, service in _MARKERS.items():
        if (place / marker).exists() and place != Path.home():
            return service
    try:
        names = [entry.name for entry in os.scandir(place) if entry.name.startswith(".")]
    except OSError:
        return ""
    return "Nextcloud" if any(map(_JOURNAL.fullmatch, names)) else ""


def _by_mount(ways: list[Path], mounts: Path) -> str:
    if os.name == "nt":
        return _by_drive(ways[-1])
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    kinds = {}
    for line in lines:
        fields = line.split(" ")
        if len(fields) > 2:
            kinds[Path(fields[1].replace("\\040", " "))] = fields[2]
    kind = next((kinds[place] for place in ways if place in kinds), "")
    return NETWORK if kind in _FILE_SYSTEMS else ""


def _by_drive(root: Path) -> str:
    windows: Any = getattr(ctypes, "windll", None)
    return NETWORK if windows and windows.kernel32.GetDriveTypeW(str(root)) == _REMOTE else ""
