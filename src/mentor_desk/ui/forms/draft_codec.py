"""Field values as JSON and back: a draft holds days, times, ids and picked rows."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from mentor_desk.ui.widgets.pick_field import Pick

_TYPE, _VALUE = "type", "value"


def encode(value: Any) -> Any:
    """``value`` as JSON: what JSON lacks is written as text beside the name of its type."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return value.value if isinstance(value, StrEnum) else value
    if isinstance(value, Mapping):
        return {str(name): encode(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [encode(one) for one in value]
    if isinstance(value, Pick):
        return {_TYPE: "pick", _VALUE: encode([value.id, value.title, value.subtitle])}
    return {
        _TYPE: _name(value),
        _VALUE: str(value) if isinstance(value, uuid.UUID) else value.isoformat(),
    }


def decode(value: Any) -> Any:
    """What :func:`encode` was given; tuples come back as lists."""
    if isinstance(value, list):
        return [decode(one) for one in value]
    if isinstance(value, dict):
        if value.keys() == {_TYPE, _VALUE} and value[_TYPE] in _READ:
            return _READ[value[_TYPE]](value[_VALUE])
        return {name: decode(one) for name, one in value.items()}
    return value


def _name(value: object) -> str:
    for kind, name in ((uuid.UUID, "id"), (date, "date"), (time, "time")):
        if isinstance(value, kind):
            return name
    raise TypeError(type(value).__name__)


_READ: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "id": uuid.UUID,
        "date": date.fromisoformat,
        "time": time.fromisoformat,
        "pick": lambda parts: Pick(*decode(parts)),
    }
)
