"""What a value of a data set is: rows, fields, a number, a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, Literal

Kind = Literal["text", "long_text", "number", "flag", "day", "lines"]

_LONG: Final = 60


def is_sure(table: Mapping[str, Any]) -> bool:
    """Whether neither the row nor a table in line with its fields waits for being confirmed."""
    inner = (each for each in table.values() if isinstance(each, dict))
    return bool(table.get("confirmed", True)) and all(map(is_sure, inner))


def is_row(value: object) -> bool:
    """Whether it has fields of its own, or rows that have."""
    return isinstance(value, dict) or is_rows(value)


def is_rows(value: object) -> bool:
    """Whether it is a list of rows, with something in it."""
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def kind_of(value: object) -> Kind:
    """The field that a value like this is changed in."""
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, date):
        return "day"
    if isinstance(value, list):
        return "lines"
    return "long_text" if isinstance(value, str) and len(value) > _LONG else "text"
