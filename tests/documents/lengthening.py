"""Any paper's content at its longest: every text as long as life makes it, found by reflection."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, Union, get_args, get_origin, get_type_hints

from mentor_desk.documents.forms import Form

NAME = "Frederiksborg-Vesterbrogade Håndværkeres Andelsbageri af 1887 A"
PERSON = "Anne-Sofie Kirstine Østergård-Vestergaard von der Ærøskøbing-X"
ADDRESS = "C/O Aktieselskabet Nørrebros Ejendomsforvaltning\nGammel Kongevejs Allé 118 B, 12. mf."
MAIL = "anne-sofie.kirstine.oestergaard-vestergaard@arbejdsmarked.example"
LONG = (
    "Slå rundstykker op, køre plader i ovn og pakke brød til butikkerne efter ordrelisten. "
    "Rækkefølgen er altid den samme, og makkeren står ved siden af de første uger; bliver der for "
    "mange bestillinger på én gang, så må man gerne råbe op. Æbleskiver bages kun i december. "
) * 8
LONG = LONG[:2000].strip()
DAY = date(2026, 9, 23)  # «onsdag den 23. september 2026», the longest a day gets
_KINDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("cvr",), "13748136"),
    (("p_number",), "1003456789"),
    (("phone",), "87654321"),
    (("email",), MAIL),
    (("address",), ADDRESS),
    (("municipality",), "Ringkøbing-Skjern Kommune"),
    (("letterhead",), "Center for Beskæftigelse, Virksomhedsservice og Borgerkontakt"),
    (("ref", "vitas_number", "journal_number", "key"), "2026-11-0000123456"),
    (("rule_version", "version"), "LAB LBK 1307 2024, som den gælder fra den 1. juli 2026"),
    (("weekday",), "onsdag"),
    (("time", "clock", "at", "from_time", "to_time"), "kl. 12.30"),
    (("law", "source", "legal_basis"), "Lov om en aktiv beskæftigelsesindsats § 61, stk. 2, og § 65"),
    (("title", "role"), "Beskæftigelseskonsulent og virksomhedskoordinator, afdelingsleder A"),
)
_KEPT = {"kind", "stage", "placement", "logo", "cpr", "cpr_reason"}  # closed sets and pictures
_NAMES = ("name", "by", "owner", "mentor", "owner_name", "firm", "place", "stand_in", "who")


def longest(content: Any, form: Form) -> Any:
    """``content`` with every text at its longest, at least two rows in every list, and every date and
    number given. A text that is a key of the form's choices stays what it is."""
    keys = {key for words in form.choices.values() for key in words}
    return _longer(content, lambda value: value in keys)


def _longer(content: Any, is_key: Callable[[str], bool]) -> Any:
    hints = get_type_hints(type(content))
    changed = {
        field.name: _value(field.name, hints[field.name], getattr(content, field.name), is_key)
        for field in fields(content)
    }
    return replace(content, **changed)


def _value(name: str, hint: Any, value: Any, is_key: Callable[[str], bool]) -> Any:
    if is_dataclass(value):
        return _longer(value, is_key)
    if get_origin(hint) is tuple:
        return _rows(name, get_args(hint)[0], value, is_key)
    if get_origin(hint) in {Union, types.UnionType}:
        [inner] = [arm for arm in get_args(hint) if arm is not type(None)]
        return value if inner in {str, bool} else _plain(inner, value)
    if hint is str and not is_key(value) and name not in _KEPT:
        return text_for(name)
    return _plain(hint, value)


def _plain(hint: Any, value: Any) -> Any:
    if hint is date:
        return DAY
    return hint(37) if hint in {int, float} and not value else value


def _rows(
    name: str, kind: Any, rows: tuple[Any, ...], is_key: Callable[[str], bool]
) -> tuple[Any, ...]:
    if is_dataclass(kind):
        made = rows or (_made(kind), _made(kind))
        return tuple(_longer(row, is_key) for row in made)
    if kind is str:
        if rows and all(map(is_key, rows)):
            return rows
        return (text_for(name),) * (len(rows) or 2)
    return rows


def _made(kind: Any) -> Any:
    """One of ``kind`` from its defaults; what has none gets something short."""
    short = {str: "x", int: 1, float: 1.0, bool: True, date: DAY}
    hints = get_type_hints(kind)
    required = kind.__dataclass_params__ and [
        field.name for field in fields(kind) if field.default is field.default_factory
    ]
    return kind(**{name: short[hints[name]] for name in required})


def text_for(name: str) -> str:
    """The longest value that a field of this name meets."""
    for names, words in _KINDS:
        if name in names:
            return words
    if name in _NAMES or name.endswith(("_name", "_by", "_phone")):
        return "87654321" if name.endswith("_phone") else (PERSON if "name" not in name else NAME)
    return LONG
