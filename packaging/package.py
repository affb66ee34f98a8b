"""``make package``: everything that is handed out on this system, into ``dist/``.

On Linux: the one-folder program, ``.tar.gz``, ``.deb``, bill of materials, licences and checksums. On
Windows and macOS ``windows/build.ps1`` and ``macos/build.sh`` go on from the program.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import subprocess
import sys
import tarfile
from importlib import metadata
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent


def main() -> int:
    """Make it all; the venv that runs this has what ``requirements.lock`` names, and the program."""
    build, dist = ROOT / "build" / "package", ROOT / "dist"
    dist.mkdir(exist_ok=True)
    # What was seen of an earlier package is not seen of this one, and is not handed out.
    (dist / "try_deb.json").unlink(missing_ok=True)
    os.environ.update(SOURCE_DATE_EPOCH=_moment(), PYTHONHASHSEED="1", MENTOR_DESK_MADE=str(build))
    _run("make_icons.py", build)
    if sys.platform == "win32":
        for name in ("mentor-desk", "mentor-desk-cli"):
            _run("windows/version_info.py", build / f"{name}.txt", Path(f"{name}.exe"))
    spec, work = str(HERE / "mentor_desk.spec"), str(build / "pyinstaller")
    how = ["--noconfirm", "--log-level", "WARN", "--distpath", str(dist), "--workpath", work]
    subprocess.run([sys.executable, "-m", "PyInstaller", *how, spec], check=True, cwd=ROOT)
    program = dist / "mentor-desk"
    _run("bill_of_materials.py", program, dist)
    if sys.platform.startswith("linux"):
        _run("linux/make_deb.py", program, build, dist)
        _pack(program, dist / f"mentor-desk-{metadata.version('mentor-desk')}-linux.tar.gz")
        _sum(dist)
    return 0


def _run(script: str, *arguments: Path) -> None:
    subprocess.run([sys.executable, str(HERE / script), *map(str, arguments)], check=True, cwd=ROOT)


def _moment() -> str:
    """When the source was last changed: what every date in the packages is set to."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    command = ["git", "log", "-1", "--format=%ct"]
    told = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    return told.stdout.strip() or "0"


def _pack(program: Path, file: Path) -> None:
    moment = int(os.environ["SOURCE_DATE_EPOCH"])

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        return entry

    with (
        file.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for each in [program, *sorted(program.rglob("*"))]:
            name = str(each.relative_to(program.parent))
            tar.add(each, name, recursive=False, filter=plain)


def _sum(dist: Path) -> None:
    files = sorted(file for file in dist.iterdir() if file.is_file() and file.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (dist / "SHA256SUMS").write_text("".join(lines))


if __name__ == "__main__":
    sys.exit(main())
