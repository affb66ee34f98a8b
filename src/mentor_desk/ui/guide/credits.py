"""Whose work is in the program: names, versions, licences, and the licences' own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from mentor_desk import resources

_ROOT = "mentor-desk"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_SHIPPED = {"LGPL-3.0": ("licences", "LGPL-3.0.txt")}
_OURS = {
    "python": ("licences", "Python.txt"),
    "lucide": ("icons", "LICENSE"),
    "source-sans": ("fonts", "LICENSE.md"),
    "data": ("reference", "LICENSES.md"),
}
"""What is no Python package, and where its licence lies among the resources."""
_UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class Package:
    """A library as it is installed here. ``key`` names the page with its licence."""

    name: str
    version: str
    licence: str

    @property
    def key(self) -> str:
        """The name as it stands in a link."""
        return plain_name(self.name)


def plain_name(name: str) -> str:
    """A package's name as packages are compared: small letters, one hyphen."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def packages() -> tuple[Package, ...]:
    """The program's libraries and theirs, as they are installed here, by name; read once."""
    found = {plain_name(each.metadata["Name"]): each for each in _walk(_ROOT, set())}
    found.pop(_ROOT, None)
    return tuple(
        Package(each.metadata["Name"], each.version, _licence(each))
        for _, each in sorted(found.items())
    )


def words(key: str) -> str:
    """The licence of the package ``key`` in its own words; of several, one after the other.

    A package that brings none has the words of its licence that lie in the program; empty where those
    are not there either.
    """
    if key in _OURS:
        return resources.path(*_OURS[key]).read_text("utf-8")
    own = _own_words(key)
    if own:
        return "\n\n".join(own)
    try:
        licence = _licence(distribution(key))
    except PackageNotFoundError:
        return ""
    shipped = (path for name, path in _SHIPPED.items() if name in licence)
    return "\n\n".join(resources.path(*each).read_text("utf-8") for each in shipped)


def _walk(name: str, seen: set[str]) -> Iterator[Distribution]:
    if plain_name(name) in seen:
        return
    seen.add(plain_name(name))
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return  # not wanted on this system
    yield found
    for needed in found.requires or ():
        match = _NAME.match(needed)
        if match and "extra ==" not in needed:
            yield from _walk(match[0], seen)


def _licence(found: Distribution) -> str:
    """What the package says of its licence, in a few words."""
    fields = [found.metadata.get_all(name) or [""] for name in ("License-Expression", "License")]
    said = str(fields[0][0] or fields[1][0])
    first = said.strip().splitlines()[0] if said.strip() else ""
    if first and len(first) <= 60:
        return first
    kinds = found.metadata.get_all("Classifier") or []
    named = [each.rsplit(" :: ", 1)[1] for each in kinds if each.startswith("License :: ")]
    return ", ".join(named) or _UNKNOWN


def _own_words(key: str) -> list[str]:
    try:
        files = distribution(key).files or []
    except PackageNotFoundError:
        return []
    kept = [each for each in files if _LICENCE_FILE.search(str(each)) and not str(each).endswith(".py")]
    places = [Path(str(each.locate())) for each in kept]
    return [each.read_text("utf-8", errors="replace").strip() for each in places if each.is_file()]
