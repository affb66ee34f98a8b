"""What a paper is made from: frozen dataclasses, to JSON for the archive and back.

A content holds plain values only: text, numbers, dates, ``None``, tuples and further contents. Equal
contents give equal papers, byte for byte.
"""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from datetime import date
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

C = TypeVar("C")


class ContentError(ValueError):
    """The stored values are not those of this content; a bug or a damaged archive."""


def to_json(content: object) -> dict[str, Any]:
    """``content`` as values JSON knows; dates become ISO text, tuples lists."""
    return {f.name: _plain(getattr(content, f.name)) for f in fields(cast("Any", content))}


def from_json(kind: type[C], stored: dict[str, Any]) -> C:
    """The content of type ``kind`` that :func:`to_json` wrote.

    Fields added since then take their default. Raises :class:`ContentError` on unknown names, missing
    values and values of another type.
    """
    hints = get_type_hints(kind)
    known = {f.name: f for f in fields(cast("Any", kind))}
    if unknown := stored.keys() - known.keys():
        msg = f"{kind.__name__} does not know {sorted(unknown)}"
        raise ContentError(msg)
    values = {name: _typed(hints[name], value, name) for name, value in stored.items()}
    if lacking := [n for n, f in known.items() if n not in values and not _has_default(f)]:
        msg = f"{kind.__name__} lacks {lacking}"
        raise ContentError(msg)
    return kind(**values)


def value_at(content: object, path: str) -> Any:
    """The value at a dotted path such as ``term.starts_on``."""
    for name in path.split("."):
        content = getattr(content, name)
    return content


def with_values(content: C, values: Mapping[str, object]) -> C:
    """``content`` with the values at these dotted paths, each as plain as JSON keeps it.

    An empty value leaves what is there. Raises :class:`ContentError` for an unknown path or a value of
    another type.
    """
    for path, value in values.items():
        if not is_empty(value):
            content = _with(content, path.split("."), value)
    return content


def _with(content: C, names: Sequence[str], value: object) -> C:
    name, *rest = names
    hints = get_type_hints(type(content))
    if name not in hints:
        msg = f"{type(content).__name__} does not know {name}"
        raise ContentError(msg)
    new = _with(getattr(content, name), rest, value) if rest else _typed(hints[name], value, name)
    return cast("C", replace(cast("Any", content), **{name: new}))


def paths_of(kind: type, before: str = "") -> frozenset[str]:
    """Every dotted path that leads to a value of ``kind``."""
    found: set[str] = set()
    for name, hint in get_type_hints(kind).items():
        found.add(before + name)
        if is_dataclass(hint):
            found |= paths_of(cast("type", hint), f"{before}{name}.")
    return frozenset(found)


def is_empty(value: object) -> bool:
    """Nothing to print: ``None``, blank text, an empty list, a person of whom nothing is known."""
    if is_dataclass(value):
        return all(is_empty(getattr(value, f.name)) for f in fields(value))
    if isinstance(value, str):
        return not value.strip()
    return value is None or value == ()


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _plain(value: object) -> Any:
    if is_dataclass(value):
        return to_json(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _typed(hint: Any, value: Any, name: str) -> Any:
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        wanted = [arm for arm in get_args(hint) if arm is not type(None)]
        return None if value is None else _typed(wanted[0], value, name)
    if origin is tuple and isinstance(value, list):
        return tuple(_typed(get_args(hint)[0], item, name) for item in value)
    if is_dataclass(hint) and isinstance(value, dict):
        return from_json(cast("type[Any]", hint), value)
    if hint is date and isinstance(value, str):
        return _day(value, name)
    if hint is float and type(value) is int:
        return float(value)
    if isinstance(hint, type) and type(value) is hint:
        return value
    msg = f"{name}: {type(value).__name__} is no {hint}"
    raise ContentError(msg)


def _day(value: str, name: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as trouble:
        msg = f"{name}: not a day"
        raise ContentError(msg) from trouble
