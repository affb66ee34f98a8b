"""Reads the rule files. A missing source, an unknown key or a wrong order stops the start."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from mentor_desk.rules.rulebook import Rule, Rulebook, RulebookError, RuleSet, RuleValue
from mentor_desk.rules.shapes import SHAPES, Check, Shape, Table, flag, words
from mentor_desk.texts import Words

_SETS = "sets"


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


def load(folder: Path) -> Rulebook:
    """All rules of ``folder``. Raises :class:`RulebookError` naming the file and the key at fault."""
    stems = {path.stem for path in folder.glob("*.toml")}
    wanted = {_SETS, *SHAPES}
    for stem in sorted(stems ^ wanted):
        trouble = "the file is missing" if stem in wanted else "nobody knows this file"
        file = f"{stem}.toml"
        raise RulebookError(file, "-", trouble)
    sets = _read_sets(_read(folder / f"{_SETS}.toml"))
    rules: dict[str, Rule] = {}
    for stem, shape in SHAPES.items():
        rules.update(_read_rules(stem, shape, _read(folder / f"{stem}.toml")))
    return Rulebook(rules, sets)


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise RulebookError(path.name, "-", str(fault)) from fault
    if not words(table.pop("title", None)):
        raise RulebookError(path.name, "title", "missing")
    return table


def _read_sets(table: dict[str, Any]) -> tuple[RuleSet, ...]:
    file = f"{_SETS}.toml"
    rows = table.get("set", [])
    if table.keys() != {"set"} or not rows:
        raise RulebookError(file, "set", "the file holds sets and nothing else")
    for row in rows:
        if not _SET(row):
            raise RulebookError(file, str(row.get("name", "set")), "unknown, missing or wrong field")
    for earlier, later in pairwise(rows):
        if later["from"] <= earlier["from"]:
            raise RulebookError(file, later["name"], "the sets must stand in the order of their days")
    return tuple(
        RuleSet(row["name"], row["from"], row["source"], row["confirmed"], row.get("notice_from"))
        for row in rows
    )


def _read_rules(stem: str, shape: Shape, table: dict[str, Any]) -> dict[str, Rule]:
    file = f"{stem}.toml"
    for key in (shape.values or {}).keys() - table.keys():
        raise RulebookError(file, key, "the rule is missing")
    return {f"{stem}.{key}": _read_rule(file, stem, key, shape, row) for key, row in table.items()}


def _read_rule(file: str, stem: str, key: str, shape: Shape, row: object) -> Rule:
    check = shape.check_of(key)
    if check is None or not isinstance(row, dict):
        raise RulebookError(file, key, "nobody knows this rule")
    bounds = {name: row.pop(name) for name in ("opened", "closed") if name in row}
    values = row.pop("value", None)
    if not shape.attributes(row):
        raise RulebookError(file, key, "an attribute is unknown, missing or of the wrong kind")
    if shape.values is not None and bounds:
        raise RulebookError(file, key, "only a list entry can be opened or closed")
    for name, bound in bounds.items():
        if not _BOUND(bound):
            raise RulebookError(file, f"{key}.{name}", "unknown, missing or wrong field")
    if not isinstance(values, list) or not values:
        raise RulebookError(file, key, "the rule has no value")
    read = tuple(_read_value(file, key, check, value) for value in values)
    _check_order(file, key, read)
    title = Words(da=str(row["da"]), en=str(row["en"]))
    return Rule(f"{stem}.{key}", title, {**row, **bounds}, read)


def _read_value(file: str, key: str, check: Check, row: dict[str, Any]) -> RuleValue:
    head = {name: value for name, value in row.items() if name != "value"}
    for name in sorted(_VALUE_NEEDS - head.keys()):
        raise RulebookError(file, key, f"{name} is missing")
    for name, value in head.items():
        if name not in _VALUE_HEAD or not _VALUE_HEAD[name](value):
            raise RulebookError(file, key, f"{name} is unknown, empty or of the wrong kind")
    if "value" not in row or not check(row["value"]):
        raise RulebookError(file, key, "the value is missing or of the wrong kind")
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
            raise RulebookError(file, key, "until comes before from")
    for earlier, later in pairwise(values):
        last = earlier.until or later.starts - timedelta(days=1)
        if later.starts <= earlier.starts or later.starts <= last:
            raise RulebookError(file, key, "the values must stand in the order of their days")
