"""The wording of the papers: ``resources/forms/*.toml``, read strictly.

A form is Danish and has a version of its own, printed on the paper. Labels are named by the path of
the value they stand over, so a label without a value, or a misspelt one, stops the start of the paper.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from mentor_desk import resources
from mentor_desk.documents.content import ContentError, from_json, paths_of


class FormError(ValueError):
    """A form file is not as it should be; the sentence names the file and the trouble."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A heading and its text. ``firm`` and ``municipality`` are promises to begin from."""

    title: str
    text: str
    firm: str = ""
    municipality: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """One paper's words.

    ``labels`` are keyed by the path of a value in the content, ``texts`` by name, ``lists`` hold
    sentences in order, ``choices`` the words for closed sets, ``clauses`` headings with text.
    """

    key: str
    version: str
    title: str
    labels: MappingProxyType[str, str]
    texts: MappingProxyType[str, str]
    lists: MappingProxyType[str, tuple[str, ...]]
    choices: MappingProxyType[str, MappingProxyType[str, str]]
    clauses: MappingProxyType[str, tuple[Clause, ...]]

    @property
    def edition(self) -> str:
        """Which edition of the words it is, as it stands at the foot of the paper (Danish)."""
        return f"Udgave {self.version}"


_PARTS = ("labels", "texts", "lists", "choices", "clauses")


@cache
def load(key: str, content_type: type) -> Form:
    """The form of the paper ``key``, whose values are a ``content_type``. Raises :class:`FormError`."""
    with resources.path("forms", f"{key}.toml").open("rb") as file:
        return parse(key, tomllib.load(file), content_type)


def parse(key: str, data: dict[str, Any], content_type: type) -> Form:
    """The form written in ``data``. Raises :class:`FormError` for anything unknown, absent or blank."""
    known = {"version", "title", *_PARTS}
    if data.keys() - known or {"version", "title"} - data.keys():
        raise _trouble(key, f"the top level must be {sorted(known)}")
    groups = {name: _group(key, name, data.get(name, {})) for name in _PARTS}
    if strangers := groups["labels"].keys() - paths_of(content_type):
        raise _trouble(key, f"no such value: {sorted(strangers)}")
    return Form(
        key=key,
        version=_sentence(key, "version", data["version"]),
        title=_sentence(key, "title", data["title"]),
        labels=_sentences(key, groups["labels"]),
        texts=_sentences(key, groups["texts"]),
        lists=MappingProxyType({n: _list(key, n, v) for n, v in groups["lists"].items()}),
        choices=MappingProxyType(
            {n: _sentences(key, _group(key, n, v)) for n, v in groups["choices"].items()}
        ),
        clauses=MappingProxyType({n: _clauses(key, n, v) for n, v in groups["clauses"].items()}),
    )


def _trouble(key: str, what: str) -> FormError:
    return FormError(f"{key}.toml: {what}")


def _group(key: str, name: str, value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _trouble(key, f"{name} must be a table")
    return value


def _sentence(key: str, name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or value != value.strip():
        raise _trouble(key, f"{name} must be text without blanks around it")
    return value


def _sentences(key: str, group: dict[str, Any]) -> MappingProxyType[str, str]:
    return MappingProxyType({name: _sentence(key, name, value) for name, value in group.items()})


def _list(key: str, name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise _trouble(key, f"{name} must be a list")
    return tuple(_sentence(key, name, item) for item in value)


def _clauses(key: str, name: str, value: object) -> tuple[Clause, ...]:
    if not isinstance(value, list) or not value:
        raise _trouble(key, f"{name} must be a list")
    try:
        found = tuple(from_json(Clause, item) for item in value)
    except ContentError as trouble:
        raise _trouble(key, f"{name}: {trouble}") from trouble
    for clause in found:
        _sentence(key, f"{name}: {clause.title}", clause.text)
    return found
