"""Tell what a packaged program is made of, and under which licences.

``bill_of_materials.py PROGRAM FOLDER`` writes ``mentor-desk.cdx.json`` (CycloneDX 1.6) and
``LICENCES.txt``. It tells what really lies in the program's folder: Python's packages by the
descriptions that were taken along, what is compiled into them (``compiled_in.py``), libraries of the
system by their files, and fonts, icons and data by ``materials.toml``.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any, Final

import locked
from compiled_in import compiled_in
from packaging.utils import canonicalize_name

HERE: Final = Path(__file__).parent
_MINE: Final = "mentor-desk"
_UNKNOWN: Final = "not stated"
_COMPILED: Final = ("lib*.so*", "*.libs/*.so*", "lib*.dylib", "*.dll")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing of somebody else's: ``kind`` as CycloneDX names it, ``texts`` its licence's words."""

    name: str
    version: str
    licence: str
    kind: str = "library"
    purl: str = ""
    digest: str = ""
    texts: tuple[str, ...] = field(default=(), repr=False)


def parts(program: Path) -> list[Part]:
    """Everything of others in the one-folder program ``program``."""
    inside = program / "_internal"
    found = [*_python(), *_packages(inside), *_libraries(inside), *_materials()]
    found += [Part(*each) for each in compiled_in()]
    return sorted(found, key=lambda part: (part.kind, part.name.casefold()))


def _python() -> Iterator[Part]:
    yield Part("CPython", sys.version.split()[0], "Python-2.0", "framework", texts=(_text_of_python(),))


def _text_of_python() -> str:
    for place in (Path(os.__file__).with_name("LICENSE.txt"), Path("/usr/share/doc/python3/copyright")):
        if place.is_file():
            return place.read_text(encoding="utf-8", errors="replace")
    return "Python Software Foundation License Version 2"


def _packages(inside: Path) -> Iterator[Part]:
    for each in metadata.distributions(path=[str(inside)]):
        name = each.metadata["Name"]
        if name == _MINE:
            continue
        texts = tuple(
            file.read_text(encoding="utf-8", errors="replace")
            for file in sorted(Path(str(each.locate_file(""))).glob(f"{_folder(each)}/**/*"))
            if file.is_file() and file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
        )
        purl = f"pkg:pypi/{name.lower()}@{each.version}"
        yield Part(name, each.version, licence_of(each), purl=purl, texts=texts)


def _folder(each: metadata.Distribution) -> str:
    return Path(str(getattr(each, "_path"))).name  # noqa: B009  the library has no other word for it


def licence_of(each: metadata.Distribution) -> str:
    """The licence as the package itself states it, newest way first, or as it was read."""
    said = each.metadata.get_all("License-Expression")
    if said:
        return str(said[0])
    marks = each.metadata.get_all("Classifier") or []
    classed = [mark.rpartition(" :: ")[2] for mark in marks if mark.startswith("License ::")]
    words = str((each.metadata.get_all("License") or [""])[0]).splitlines()
    read = _told()["read"].get(each.metadata["Name"], _UNKNOWN)
    return " / ".join(classed) or (words[0] if words else str(read))


def _libraries(inside: Path) -> Iterator[Part]:
    files = [file for each in _COMPILED for file in inside.glob(each) if not file.is_symlink()]
    for file in sorted(files, key=lambda file: file.name):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        where = "the system it was built on" if file.parent == inside else file.parent.stem
        yield Part(file.name, "", f"see {where}", "file", digest=digest)


def _materials() -> Iterator[Part]:
    for each in _told()["material"]:
        texts = tuple(
            (HERE.parent / name).read_text(encoding="utf-8", errors="replace") for name in each["texts"]
        )
        yield Part(each["name"], each["version"], each["licence"], "data", texts=texts)


def _told() -> dict[str, Any]:
    return tomllib.loads((HERE / "materials.toml").read_text(encoding="utf-8"))


def not_told(found: list[Part], wanted: dict[str, str]) -> list[str]:
    """What is ``wanted`` (names with versions) and not in the bill as it should be."""
    told = {canonicalize_name(part.name): part for part in found if part.purl}
    right = {name for name, part in told.items() if part.version == wanted.get(name)}
    unstated = {name for name in right if told[name].licence == _UNKNOWN}
    return sorted(wanted.keys() - right | unstated)


def as_cyclonedx(found: list[Part], version: str, moment: datetime) -> str:
    """The bill as CycloneDX 1.6 JSON. The same parts give the same text."""
    from cyclonedx.model import HashAlgorithm, HashType
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.license import DisjunctiveLicense
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_OID, f"{_MINE} {version} {found}"))
    bom.metadata.timestamp = moment
    bom.metadata.component = Component(
        name=_MINE, version=version, type=ComponentType.APPLICATION, bom_ref=_MINE
    )
    for part in found:
        component = Component(
            name=part.name,
            version=part.version or None,
            type=ComponentType(part.kind),
            bom_ref=f"{part.kind}:{part.name}",
            licenses=[DisjunctiveLicense(name=part.licence)],
            purl=PackageURL.from_string(part.purl) if part.purl else None,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.digest)] if part.digest else None,
        )
        bom.components.add(component)
    bom.register_dependency(bom.metadata.component, bom.components)
    return str(JsonV1Dot6(bom).output_as_string(indent=2))


def as_text(found: list[Part], version: str) -> str:
    """The list of licences with their texts, to read."""
    lines = [f"Mentor Desk {version}, GPL-3.0-or-later, and what it is made of", ""]
    lines += [f"{part.name} {part.version}: {part.licence}" for part in found]
    for part in found:
        for words in part.texts:
            lines += ["", "=" * 72, f"{part.name} {part.version}", "=" * 72, words.strip()]
    return "\n".join(lines) + "\n"


def main(program: Path, folder: Path) -> None:
    """Write both files, and see that nothing is missing and the bill is what CycloneDX asks for."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    version, found = metadata.version(_MINE), parts(program)
    moment = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    if missing := not_told(found, locked.shipped()):
        raise ValueError(missing)
    bill = as_cyclonedx(found, version, moment)
    if trouble := JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill):
        raise ValueError(trouble)
    (folder / "mentor-desk.cdx.json").write_text(bill, encoding="utf-8")
    (folder / "LICENCES.txt").write_text(as_text(found, version), encoding="utf-8")
    print(f"{len(found)} parts")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
