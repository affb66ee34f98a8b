"""Make the Debian package out of the one-folder program.

``make_deb.py PROGRAM ICONS DESTINATION`` writes ``mentor-desk_<version>_<architecture>.deb``. There are
no maintainer scripts: menus, icons and file types are brought up to date by the system's own triggers,
and nothing a user wrote is touched, also not by a purge. With ``SOURCE_DATE_EPOCH`` the same program
gives the same bytes.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent.parent
_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_LIBRARY: Final = "usr/lib/mentor-desk"


def main(program: Path, icons: Path, destination: Path) -> Path:
    """Write the package into ``destination`` and return it."""
    version, architecture = metadata.version("mentor-desk"), _told("dpkg", "--print-architecture")
    package = destination / f"mentor-desk_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        tree.chmod(0o755)
        shutil.copytree(program, tree / _LIBRARY, symlinks=True)
        _lay_out(tree, icons, program.parent)
        kilobytes = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
        values = {
            "VERSION": version,
            "ARCHITECTURE": architecture,
            "KILOBYTES": str(kilobytes),
            "GLIBC": str(os.confstr("CS_GNU_LIBC_VERSION")).split()[1],
        }
        control = (HERE / "control.in").read_text()
        for name, value in values.items():
            control = control.replace(f"@{name}@", value)
        _write(tree / "DEBIAN" / "control", control.encode())
        _set_modes(tree)
        command = ["dpkg-deb", "-Zzstd", "-z19", "--root-owner-group", "--build", folder, str(package)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def _lay_out(tree: Path, icons: Path, papers: Path) -> None:
    """Everything that is not the program itself."""
    share = tree / "usr" / "share"
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "mentor-desk").symlink_to("../lib/mentor-desk/mentor-desk")
    for name, place in (
        ("mentor-desk.desktop", "applications/mentor-desk.desktop"),
        ("mentor-desk.metainfo.xml", "metainfo/dk.mentordesk.desk.metainfo.xml"),
        ("mentor-desk-mime.xml", "mime/packages/mentor-desk.xml"),
    ):
        _write(share / place, (HERE / name).read_bytes())
    hicolor = share / "icons" / "hicolor"
    for name, kind in (("mentor-desk", "apps"), ("mentor-desk-package", "mimetypes")):
        drawing = (ROOT / "resources" / "brand" / f"{name}.svg").read_bytes()
        _write(hicolor / "scalable" / kind / f"{name}.svg", drawing)
        for size in _SIZES:
            picture = (icons / f"{name}-{size}.png").read_bytes()
            _write(hicolor / f"{size}x{size}" / kind / f"{name}.png", picture)
    doc = share / "doc" / "mentor-desk"
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0)
    _write(doc / "changelog.gz", changes)
    _write(doc / "copyright", (ROOT / "LICENSE").read_bytes())
    for each in ("mentor-desk.cdx.json", "LICENCES.txt"):
        if (papers / each).exists():
            _write(doc / each, (papers / each).read_bytes())
    manual = gzip.compress((HERE / "mentor-desk.1").read_bytes(), 9, mtime=0)
    _write(share / "man" / "man1" / "mentor-desk.1.gz", manual)


def _set_modes(tree: Path) -> None:
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    for each in tree.rglob("*"):
        if each.is_symlink():
            continue
        runs = each.is_dir() or each == tree / _LIBRARY / "mentor-desk"
        each.chmod(0o755 if runs else 0o644)
        if moment:
            os.utime(each, (moment, moment))


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.stdout.write(f"{main(*map(Path, sys.argv[1:4]))}\n")
