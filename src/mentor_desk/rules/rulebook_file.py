"""Reads the rule files. A missing source, an unknown key or a wrong order stops the start."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from mentor_desk.rules.data_file import table_of
from mentor_desk.rules.rulebook import Rule, Rulebook, RulebookError, RuleSet, RuleValue
from mentor_desk.rules.shapes import SHAPES, Check, Shape, Table, flag, words
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Words, text

_SETS = "sets"
STEMS = (*SHAPES, _SETS)
"""The rule files there must be, in the order their rules are listed."""

_ABSENT = text("rules", "the file is missing")
_STRANGE_FILE = text("rules", "nobody knows this file")
_MISSING = text("rules", "missing")
_STRANGE = text("rules", "nobody knows this rule")
_NO_RULE = text("rules", "the rule is missing")
_NO_VALUE = text("rules", "the rule has no value")
_BAD_VALUE = text("rules", "the value is missing or of the wrong kind")
_FIELD = text("rules", "unknown, missing or wrong field")
_ONLY_SETS = text("rules", "the file holds sets and nothing else")
_ATTRIBUTE = text("rules", "an attribute is unknown, missing or of the wrong kind")
_BOUNDS = text("rules", "only a list entry can be opened or closed")
_HEAD_MISSING = text("rules", "{name} is missing")
_HEAD_WRONG = text("rules", "{name} is unknown, empty or of the wrong kind")
_UNTIL = text("rules", "until comes before from")
_ORDER = text("rules", "the values must stand in the order of their days")
_SET_ORDER = text("rules", "the sets must stand in the order of their days")


def _day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


_VALUE_HEAD: Mapping[str, Check] = {
    "from": _day, "until": _day, "law": _filled, "source": _filled, "confirmed": flag,
}  # fmt: skip
_VALUE_NEEDS = frozenset({"from", "law", "source", "confirmed"})
_BOUND = Table({k: v for k, v in _VALUE_HEAD.items() if k != "until"}, _VALUE_NEEDS)
_SET = Table(
    {"name": _filled, "from": _day, "source": _filled, "confirmed": flag, "notice_from": _day},
    frozenset({"name", "from", "source", "confirmed"}),
)


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What one file holds: rules, or the sets."""

    rules: Mapping[str, Rule] = field(default_factory=dict)
    sets: tuple[RuleSet, ...] = ()


def load(folder: Path) -> Rulebook:
    """All rules of ``folder``. Raises :class:`RulebookError` naming the file and the key at fault."""
    stems = {path.stem for path in folder.glob("*.toml")}
    for stem in sorted(stems ^ {*STEMS}):
        trouble = _ABSENT if stem in STEMS else _STRANGE_FILE
        file = f"{stem}.toml"
        raise RulebookError(file, "-", trouble)
    return joined(parse(_text(folder / f"{stem}.toml"), stem) for stem in STEMS)


def in_use() -> Rulebook:
    """The rules in use: the shipped ones, and over them the municipality's own editions."""
    return SHELF.made(_in_use)


def joined(files: Iterable[RuleFile]) -> Rulebook:
    """The rulebook that these files make together."""
    rules: dict[str, Rule] = {}
    sets: tuple[RuleSet, ...] = ()
    for each in files:
        rules.update(each.rules)
        sets = each.sets or sets
    return Rulebook(rules, sets)


def parse(content: str, stem: str) -> RuleFile:
    """The rule file ``stem`` with this text. Raises :class:`RulebookError` naming the key at fault."""
    file = f"{stem}.toml"
    table = table_of(content, file)
    if not words(table.pop("title", None)):
        raise RulebookError(file, "title", _MISSING)
    if stem == _SETS:
        return RuleFile(sets=_read_sets(table))
    return RuleFile(_read_rules(stem, SHAPES[stem], table))


def path_of(stem: str) -> str:
    """The path of a rule file among the data sets."""
    return f"rules/{stem}.toml"


def _in_use() -> Rulebook:
    return joined(SHELF.load(path_of(stem), parse, stem) for stem in STEMS)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as fault:
        raise RulebookError(path.name, "-", str(fault)) from fault


def _read_sets(table: dict[str, Any]) -> tuple[RuleSet, ...]:
    file = f"{_SETS}.toml"
    rows = table.get("set", [])
    if table.keys() != {"set"} or not rows:
        raise RulebookError(file, "set", _ONLY_SETS)
    for row in rows:
        if not _SET(row):
            raise RulebookError(file, str(row.get("name", "set")), _FIELD)
    for earlier, later in pairwise(rows):
        if later["from"] <= earlier["from"]:
            raise RulebookError(file, later["name"], _SET_ORDER)
    return tuple(
        RuleSet(row["name"], row["from"], row["source"], row["confirmed"], row.get("notice_from"))
        for row in rows
    )


def _read_rules(stem: str, shape: Shape, table: dict[str, Any]) -> dict[str, Rule]:
    file = f"{stem}.toml"
    for key in (shape.values or {}).keys() - table.keys():
        raise RulebookError(file, key, _NO_RULE)
    return {f"{stem}.{key}": _read_rule(file, stem, key, shape, row) for key, row in table.items()}


def _read_rule(file: str, stem: str, key: str, shape: Shape, row: object) -> Rule:
    check = shape.check_of(key)
    if check is None or not isinstance(row, dict):
        raise RulebookError(file, key, _STRANGE)
    bounds = {name: row.pop(name) for name in ("opened", "closed") if name in row}
    values = row.pop("value", None)
    if not shape.attributes(row):
        raise RulebookError(file, key, _ATTRIBUTE)
    if shape.values is not None and bounds:
        raise RulebookError(file, key, _BOUNDS)
    for name, bound in bounds.items():
        if not _BOUND(bound):
            raise RulebookError(file, f"{key}.{name}", _FIELD)
    if not isinstance(values, list) or not values:
        raise RulebookError(file, key, _NO_VALUE)
    read = tuple(_read_value(file, key, check, value) for value in values)
    _check_order(file, key, read)
    title = Words(da=str(row["da"]), en=str(row["en"]))
    return Rule(f"{stem}.{key}", title, {**row, **bounds}, read)


def _read_value(file: str, key: str, check: Check, row: dict[str, Any]) -> RuleValue:
    head = {name: value for name, value in row.items() if name != "value"}
    for name in sorted(_VALUE_NEEDS - head.keys()):
        raise RulebookError(file, key, _HEAD_MISSING.fill(name=name))
    for name, value in head.items():
        if name not in _VALUE_HEAD or not _VALUE_HEAD[name](value):
            raise RulebookError(file, key, _HEAD_WRONG.fill(name=name))
    if "value" not in row or not check(row["value"]):
        raise RulebookError(file, key, _BAD_VALUE)
    return RuleValue(
        starts=row["from"],
        until=row.get("until"),
        value=row["value"],
        law=row["law"],
        source=row["source"],
        confirmed=row["confirmed"],
    )


def _check_order(file: str, key: str, values: tuple[RuleValue, ...]) -> None:
    for value in values:
        if value.until is not None and value.until < value.starts:
            raise RulebookError(file, key, _UNTIL)
    for earlier, later in pairwise(values):
        last = earlier.until or later.starts - timedelta(days=1)
        if later.starts <= earlier.starts or later.starts <= last:
            raise RulebookError(file, key, _ORDER)
