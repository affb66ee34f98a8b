"""The 98 municipalities by their codes, and what each calls itself."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from mentor_desk import resources
from mentor_desk.formats.folding import danish_sort_key


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality: three-digit ``code``, short ``name`` and the ``full_name`` it goes by."""

    code: str
    name: str
    full_name: str


def municipalities() -> tuple[Municipality, ...]:
    """All 98, sorted as a Danish index; read from the shipped file at each call."""
    with resources.path("reference", "municipalities.toml").open("rb") as file:
        table = tomllib.load(file)
    own_names: dict[str, str] = table["own_name"]
    found = [
        Municipality(code, name, own_names.get(code, f"{name} Kommune"))
        for code, name in table["name"].items()
    ]
    return tuple(sorted(found, key=lambda each: danish_sort_key(each.name)))


def by_code(code: str) -> Municipality | None:
    """The municipality with ``code``; registers write it with a leading zero, which is let through."""
    wanted = code.strip().removeprefix("0")
    return next((each for each in municipalities() if each.code == wanted), None)
