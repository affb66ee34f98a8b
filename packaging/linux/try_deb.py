"""Try the Debian package in a clean Debian tree: ``try_deb.py DIST [TREE.tar]``, as root.

A tree with nothing but Debian's essential packages is made with ``mmdebstrap``; ``TREE.tar`` keeps it
for the next time. The package is installed there, and from then on nothing has a network: the program
runs in a network namespace of its own. What was seen is printed and written to ``try_deb.json``.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import try_screen
from clean_tree import HOME, Tree, run

ROOT: Final = Path(__file__).parent.parent.parent
_OLD: Final = ROOT / "tests" / "storage" / "data"
_OLD_SECRET: Final = "blåbær cykel mandag paraply"  # noqa: S105  of the vaults in tests/storage/data


def main(dist: Path, kept: Path | None) -> int:
    """Go through everything; 0 if all of it was as it should be."""
    package = max(dist.glob("*.deb"))
    seen: dict[str, object] = {"package": package.name, "bytes": package.stat().st_size}
    pictures = dist / "try_deb"
    with tempfile.TemporaryDirectory(prefix="mentor-desk-tree-") as folder:
        tree = Tree(Path(folder))
        steps: dict[str, Callable[[], dict[str, object]]] = {
            "lay": lambda: _lay(tree, kept),
            "install": lambda: _install(tree, package),
            "start": lambda: _start(tree, package),
            "work": lambda: _work(tree),
            "paper": lambda: _paper(tree),
            "upgrade": lambda: _upgrade(tree),
            "newer": lambda: _newer(tree),
            "lock": lambda: try_screen.lock(tree, pictures),
            "second": lambda: try_screen.second(tree, pictures),
            "hand_over": lambda: try_screen.hand_over(tree, pictures),
            "double_click": lambda: try_screen.double_click(tree, pictures),
            "remove": lambda: _remove(tree),
        }
        faults = [name for name, step in steps.items() if not _went_well(name, step, seen)]
        seen["sound"] = not faults
    (dist / "try_deb.json").write_text(json.dumps(seen, indent=2, ensure_ascii=False))
    return 0 if seen["sound"] else 1


def _went_well(name: str, step: Callable[[], dict[str, object]], seen: dict[str, object]) -> bool:
    begun = time.monotonic()
    try:
        told = step()
    except (AssertionError, OSError, subprocess.SubprocessError) as fault:
        told = {"fault": f"{fault}"}
    told["seconds"] = round(time.monotonic() - begun, 1)
    seen[name] = told
    print(f"{name}: {told}", flush=True)
    return "fault" not in told


def _lay(tree: Tree, kept: Path | None) -> dict[str, object]:
    """A clean tree, out of the kept one where there is one."""
    if kept is None or not kept.exists():
        made = kept or tree.folder.with_suffix(".tar")
        run("mmdebstrap", "--variant=minbase", "bookworm", str(made))
        run("tar", "-xf", str(made), "-C", str(tree.folder))
        if kept is None:
            made.unlink()
    else:
        run("tar", "-xf", str(kept), "-C", str(tree.folder))
    tree.root("useradd", "--create-home", "mentor")
    if Path("/etc/resolv.conf").exists():
        shutil.copy("/etc/resolv.conf", tree.at("/etc/resolv.conf"))
    return {"packages": len(tree.root("dpkg-query", "-W").splitlines())}


def _install(tree: Tree, package: Path) -> dict[str, object]:
    shutil.copy(package, tree.at("/srv/mentor-desk.deb"))
    tree.root("apt-get", "update", "-qq")
    tree.root("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/srv/mentor-desk.deb")
    tree.at("/srv/mentor-desk.deb").unlink()
    kilobytes = tree.root("dpkg-query", "-W", "-f", "${Installed-Size}", "mentor-desk")
    return {"packages": len(tree.root("dpkg-query", "-W").splitlines()), "KiB": int(kilobytes)}


def _start(tree: Tree, package: Path) -> dict[str, object]:
    version = tree.user("mentor-desk", "--version").strip()
    assert package.name.split("_")[1] in version, version
    return {"version": version}


def _work(tree: Tree) -> dict[str, object]:
    """A vault, and the whole demo with its papers and pictures."""
    made = ("--vault", f"{HOME}/own", "--name", "Maja Holm", "--municipality", "Ådal Kommune")
    tree.user("mentor-desk", "create", *made)
    tree.user("mentor-desk", "demo", f"{HOME}/demo", "--today", "2026-11-24")
    told = json.loads(tree.user(*_check(f"{HOME}/demo/vault")))
    assert told["sound"], told
    pictures = list(tree.at(f"{HOME}/demo/pictures").glob("*.png"))
    assert pictures, "no pictures"
    return {"rows": sum(told["rows"].values()), "pictures": len(pictures)}


def _paper(tree: Tree) -> dict[str, object]:
    papers = list(tree.at(f"{HOME}/demo").glob("*.pdf"))
    assert papers, "no papers"
    assert all(paper.read_bytes().startswith(b"%PDF-") for paper in papers)
    words = run("pdftotext", str(tree.at(f"{HOME}/demo/praktikaftale.pdf")), "-")
    assert "praktik" in words.casefold(), words
    return {"papers": len(papers)}


def _upgrade(tree: Tree) -> dict[str, object]:
    """Files of every earlier version open, and are backed up first."""
    opened = {}
    for old in sorted(_OLD.glob("version_*")):
        place = f"{HOME}/{old.name}"
        shutil.copytree(old, tree.at(place))
        tree.hand(place)
        told = json.loads(tree.user(*_check(place), secret=_OLD_SECRET))
        assert told["sound"], told
        assert told["backups"], f"{old.name} was not backed up before it was changed"
        opened[old.name] = len(told["backups"])
    return {"opened": opened}


def _newer(tree: Tree) -> dict[str, object]:
    """A file of a later program is refused in a sentence, and every byte of it stays."""
    place = f"{HOME}/newer"
    shutil.copytree(max(_OLD.glob("version_*")), tree.at(place))
    number = _raise_number(tree.at(place))
    tree.hand(place)
    before = _bytes_of(tree.at(place))
    words = [tree.refused(*_check(place), secret=_OLD_SECRET) for _ in range(2)]
    assert all("nyere" in said for said in words), words
    after = {name: kept for name, kept in _bytes_of(tree.at(place)).items() if name in before}
    assert after == before, "refusing changed the file"
    return {"shape": number, "said": words[0], "byte for byte as it was": True}


def _raise_number(folder: Path) -> int:
    """Give the caseload in ``folder`` the shape after the present one, by the program's own code."""
    from mentor_desk.storage import schema
    from mentor_desk.storage.vault import Vault

    vault = Vault.unlock(folder, _OLD_SECRET)
    with vault.database.engine.begin() as connection:
        schema.stamp(connection, schema.SCHEMA_VERSION + 1)
    vault.close()
    return schema.SCHEMA_VERSION + 1


def _check(place: str) -> tuple[str, ...]:
    return ("mentor-desk", "check", "--vault", place, "--json")


def _remove(tree: Tree) -> dict[str, object]:
    """The program goes, by removal and by purge, and every byte of the user stays."""
    before = _bytes_of(tree.at(HOME))
    files = [line for line in tree.root("dpkg", "-L", "mentor-desk").split() if "mentor-desk" in line]
    tree.root("apt-get", "remove", "-y", "-qq", "mentor-desk")
    assert _bytes_of(tree.at(HOME)) == before, "removing touched what the user wrote"
    tree.root("dpkg", "--purge", "mentor-desk")  # without settings files it is gone already
    assert _bytes_of(tree.at(HOME)) == before, "purging touched what the user wrote"
    left = [name for name in files if tree.at(name).exists()]
    assert not left, left
    known = tree.root("dpkg-query", "-W", "-f", "${Package} ${Status}\n")
    assert "mentor-desk" not in known, "the package is still known"
    return {"files gone": len(files), "files of the user": len(before), "purged": True}


def _bytes_of(folder: Path) -> dict[str, str]:
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
