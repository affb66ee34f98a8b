"""An invented content for any paper, so that a wording can be looked at before there is a case.

Names of fields tell what may stand in them; the people, firms and numbers do not exist.
"""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper

_DAY = date(2026, 12, 1)
_NUMBER: Final = 4
_ROWS: Final = 2
_ANY = "Ali passer ovnen alene fra uge fire og siger til, når tempoet bliver for højt."
_LEFT_OUT = frozenset({"logo", "cpr", "cpr_reason", "stage", "placement", "areas"})
_KNOWN: Final[dict[str, str]] = {
    "municipality": "Åby Kommune", "letterhead": "Rådhusstræde 4, 8230 Åbyhøj",
    "name": "Ali Hasan Østergård", "owner": "Karen Ærøskov", "mentor": "Karen Ærøskov",
    "firm": "Ørum Håndværksbageri", "partner": "Ørum Håndværksbageri", "citizen": "Ali Hasan Østergård",
    "title": "Jobmentor", "role": "Jobmentor", "phone": "87654321", "injury_phone": "87654300",
    "email": "karen@kommune.example", "address": "Violvej 7, 8230 Åbyhøj", "town": "Åbyhøj",
    "cvr": "13748136", "p_number": "1003456789", "branch": "Fremstilling af brød",
    "key": "7K3M-9PQR-2W4X-B6CD-EF8G-HJ1N-5T7V-YZ3A-4B9C", "ref": "Sag 1", "time": "9.00",
    "clock": "9.00", "year": "2026", "law": "LAB § 61", "rule_version": "LAB 1. juli 2026",
}  # fmt: skip
_WORKPLACE: Final = {"name": "Ørum Håndværksbageri ApS"}


def content(paper: Paper[Any]) -> Any:
    """Something for every value of ``paper``."""
    form = paper.form()
    return _made(paper.content_type, form)


def _made(kind: type, form: Form) -> Any:
    hints = get_type_hints(kind)
    firm = "cvr" in hints
    values = {
        field.name: _value(field.name, hints[field.name], form, firm=firm) for field in fields(kind)
    }
    return kind(**{name: value for name, value in values.items() if value is not None})


def _value(name: str, hint: Any, form: Form, *, firm: bool = False) -> Any:
    """A value of type ``hint``; ``None`` leaves the default."""
    origin = get_origin(hint)
    if name in _LEFT_OUT and name not in form.choices:
        return None
    if origin in {Union, types.UnionType}:
        [inner] = [arm for arm in get_args(hint) if arm is not type(None)]
        return None if inner is str else _value(name, inner, form)
    if origin is tuple:
        return _several(name, get_args(hint)[0], form)
    if is_dataclass(hint):
        return _made(hint, form)  # type: ignore[arg-type]  # is_dataclass does not say it is a class
    if hint is str:
        return _words(name, form, firm=firm)
    return _DAY if hint is date else _NUMBER if hint in {int, float} else None


def _several(name: str, kind: Any, form: Form) -> Any:
    if kind is str and name in form.choices:
        return tuple(form.choices[name])[:_ROWS]
    one = _value(name, kind, form)
    return None if one is None else (one,) * _ROWS


def _words(name: str, form: Form, *, firm: bool) -> str:
    if name in form.choices:
        return next(iter(form.choices[name]))
    known = {**_KNOWN, **_WORKPLACE} if firm else _KNOWN
    return known.get(name, _ANY)
