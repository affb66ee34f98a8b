"""Try the Debian package in a clean Debian tree: ``try_deb.py DIST [TREE.tar]``, as root.

A tree with nothing but Debian's essential packages is made with ``mmdebstrap``; ``TREE.tar`` keeps it
for the next time. The package is installed there, and from then on nothing has a network: the program
runs in a network namespace of its own. What was seen is printed and written to ``try_deb.json``.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent.parent
_OLD: Final = ROOT / "tests" / "storage" / "data"
_SECRET: Final = "fire-grønne-cykler-9"  # noqa: S105  of vaults that are thrown away
_OLD_SECRET: Final = "blåbær cykel mandag paraply"  # noqa: S105  of the vaults in tests/storage/data
_HOME: Final = "/home/mentor"


class Tree:
    """The Debian tree that the package is tried in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def root(self, *command: str) -> str:
        """Run as the administrator, who may fetch packages."""
        return _told("chroot", str(self.folder), *command)

    def user(self, *command: str, secret: str = _SECRET) -> str:
        """Run as a user without a network; what it said."""
        words = [
            "unshare",
            "--net",
            "chroot",
            "--userspec=mentor:mentor",
            str(self.folder),
            "env",
            "-i",
        ]
        words += [f"HOME={_HOME}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "QT_QPA_PLATFORM=offscreen"]
        return _told(*words, f"MENTOR_DESK_PASSPHRASE={secret}", *command)

    def at(self, place: str) -> Path:
        """The path of ``place`` seen from outside."""
        return self.folder / place.lstrip("/")


def main(dist: Path, kept: Path | None) -> int:
    """Go through everything; 0 if all of it was as it should be."""
    package = max(dist.glob("*.deb"))
    seen: dict[str, object] = {"package": package.name, "bytes": package.stat().st_size}
    with tempfile.TemporaryDirectory(prefix="mentor-desk-tree-") as folder:
        tree = Tree(Path(folder))
        try:
            for step in (_lay, _install, _start, _work, _paper, _upgrade, _window, _remove):
                begun = time.monotonic()
                told = step(tree, package, kept)
                seen[step.__name__.strip("_")] = {**told, "seconds": round(time.monotonic() - begun, 1)}
                print(f"{step.__name__.strip('_')}: {told}", flush=True)
            seen["sound"] = True
        except (AssertionError, subprocess.CalledProcessError) as fault:
            seen["sound"], seen["fault"] = False, f"{fault} {getattr(fault, 'stderr', '')}"
            print(seen["fault"])
    (dist / "try_deb.json").write_text(json.dumps(seen, indent=2, ensure_ascii=False))
    return 0 if seen["sound"] else 1


def _lay(tree: Tree, _: Path, kept: Path | None) -> dict[str, object]:
    """A clean tree, out of the kept one where there is one."""
    if kept is None or not kept.exists():
        made = kept or tree.folder.with_suffix(".tar")
        _told("mmdebstrap", "--variant=minbase", "bookworm", str(made))
        kept = made
    _told("tar", "-xf", str(kept), "-C", str(tree.folder))
    tree.root("useradd", "--create-home", "mentor")
    if Path("/etc/resolv.conf").exists():
        shutil.copy("/etc/resolv.conf", tree.at("/etc/resolv.conf"))
    return {"packages": len(tree.root("dpkg-query", "-W").splitlines())}


def _install(tree: Tree, package: Path, _: Path | None) -> dict[str, object]:
    shutil.copy(package, tree.at("/root/mentor-desk.deb"))
    tree.root("apt-get", "update", "-qq")
    tree.root("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/root/mentor-desk.deb")
    tree.at("/root/mentor-desk.deb").unlink()
    return {"packages": len(tree.root("dpkg-query", "-W").splitlines())}


def _start(tree: Tree, package: Path, _: Path | None) -> dict[str, object]:
    version = tree.user("mentor-desk", "--version").strip()
    assert package.name.split("_")[1] in version, version
    return {"version": version}


def _work(tree: Tree, _: Path, __: Path | None) -> dict[str, object]:
    """A vault, and the whole demo with its papers and pictures."""
    made = ("--vault", f"{_HOME}/own", "--name", "Maja Holm", "--municipality", "Ådal Kommune")
    tree.user("mentor-desk", "create", *made)
    tree.user("mentor-desk", "demo", f"{_HOME}/demo", "--today", "2026-11-24")
    told = json.loads(tree.user("mentor-desk", "check", "--vault", f"{_HOME}/demo/vault", "--json"))
    assert told["sound"], told
    pictures = list(tree.at(f"{_HOME}/demo/pictures").glob("*.png"))
    assert pictures, "no pictures"
    return {"rows": sum(told["rows"].values()), "pictures": len(pictures)}


def _paper(tree: Tree, _: Path, __: Path | None) -> dict[str, object]:
    papers = list(tree.at(f"{_HOME}/demo").glob("*.pdf"))
    assert papers, "no papers"
    assert all(paper.read_bytes().startswith(b"%PDF-") for paper in papers)
    words = _told("pdftotext", str(tree.at(f"{_HOME}/demo/praktikaftale.pdf")), "-")
    assert "praktik" in words.casefold(), words
    return {"papers": len(papers)}


def _upgrade(tree: Tree, _: Path, __: Path | None) -> dict[str, object]:
    """Files of every earlier version open, and are backed up first."""
    opened = {}
    for old in sorted(_OLD.glob("version_*")):
        place = f"{_HOME}/{old.name}"
        shutil.copytree(old, tree.at(place))
        tree.root("chown", "-R", "mentor:mentor", place)
        told = json.loads(tree.user(*_check(place), secret=_OLD_SECRET))
        assert told["sound"], told
        assert told["backups"], f"{old.name} was not backed up before it was changed"
        opened[old.name] = len(told["backups"])
    return {"opened": opened}


def _check(place: str) -> tuple[str, ...]:
    return ("mentor-desk", "check", "--vault", place, "--json")


def _window(tree: Tree, _: Path, __: Path | None) -> dict[str, object]:
    """The window stands until it is ended, and has no socket that leads out of the computer."""
    home = f"{_HOME}/window"
    shutil.copytree(tree.at(f"{_HOME}/demo/vault"), tree.at(f"{home}/vault"))
    tree.root("chown", "-R", "mentor:mentor", home)
    command = ["chroot", "--userspec=mentor:mentor", str(tree.folder), "env", "-i", f"HOME={_HOME}"]
    command += ["QT_QPA_PLATFORM=offscreen", "LANG=C.UTF-8", f"MENTOR_DESK_HOME={home}"]
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as trace:
        watch = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", trace.name]
        program = subprocess.Popen(
            ["unshare", "--net", *watch, *command, "/usr/bin/mentor-desk"], start_new_session=True
        )
        _until(lambda: tree.at(f"{home}/logs/mentor-desk.log").exists() or program.poll() is not None)
        time.sleep(3)
        stands = program.poll() is None
        os.killpg(program.pid, signal.SIGTERM)
        program.wait(30)
        calls = [line for line in trace if "AF_INET" in line]
    assert stands, "the window ended by itself"
    assert not calls, calls
    return {"stood": stands, "calls to a network": len(calls)}


def _until(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not seen() and time.monotonic() < end:
        time.sleep(0.2)


def _remove(tree: Tree, _: Path, __: Path | None) -> dict[str, object]:
    """The program goes, by removal and by purge, and every byte of the user stays."""
    before = _bytes_of(tree.at(_HOME))
    files = [line for line in tree.root("dpkg", "-L", "mentor-desk").split() if "mentor-desk" in line]
    tree.root("apt-get", "remove", "-y", "-qq", "mentor-desk")
    assert _bytes_of(tree.at(_HOME)) == before, "removing touched what the user wrote"
    tree.root("dpkg", "--purge", "mentor-desk")  # without settings files it is gone already
    assert _bytes_of(tree.at(_HOME)) == before, "purging touched what the user wrote"
    left = [name for name in files if tree.at(name).exists()]
    assert not left, left
    return {"files gone": len(files), "files of the user": len(before)}


def _bytes_of(folder: Path) -> dict[str, str]:
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def _told(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    if done.returncode != 0:
        words = (
            f"{command[-4:]} ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-2000:]}"
        )
        raise AssertionError(words)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
