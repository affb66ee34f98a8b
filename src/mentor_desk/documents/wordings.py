"""The municipality's own words on a paper, laid over those that are shipped (feature H35).

A sentence is found by its path: ``title``, ``texts.subtitle``, ``labels.citizen.name``,
``lists.employer_confirms.0``, ``choices.kind.private``, ``clauses.rules.2.text``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, replace
from string import Formatter
from types import MappingProxyType

from mentor_desk.documents.forms import Clause, Form
from mentor_desk.texts import Text, text

_SHORT, _TIMES = 120, 3
_BRACKETS = text("errors", "Write this sentence without curly brackets.")
_PLACES = text("errors", "Keep {places} as it stands. It is filled in when the paper is made.")
_LENGTH = text("errors", "Write it in at most {most} letters, so that it has room on the paper.")
_UNKNOWN = text("errors", "The paper no longer has this sentence.")


def sentences(form: Form) -> dict[str, str]:
    """Every sentence that may be worded anew, by its path, in the order of the form."""
    found = {"title": form.title}
    found |= {f"texts.{name}": words for name, words in form.texts.items()}
    found |= {f"labels.{name}": words for name, words in form.labels.items()}
    for name, items in form.lists.items():
        found |= {f"lists.{name}.{at}": words for at, words in enumerate(items)}
    for name, choices in form.choices.items():
        found |= {f"choices.{name}.{key}": words for key, words in choices.items()}
    for name, clauses in form.clauses.items():
        for at, clause in enumerate(clauses):
            found |= {
                f"clauses.{name}.{at}.{part.name}": words
                for part in fields(clause)
                if (words := getattr(clause, part.name))
            }
    return found


def trouble(form: Form, path: str, words: str) -> Text | None:
    """Why ``words`` cannot stand at ``path`` of the shipped ``form``; ``None`` when they can."""
    shipped = sentences(form).get(path)
    if shipped is None:
        return _UNKNOWN
    most = max(_SHORT, _TIMES * len(shipped))
    if len(words) > most:
        return _LENGTH.fill(most=most)
    wanted = _places(shipped)
    if wanted == _places(words):
        return None
    names = ", ".join(sorted(f"{{{name}}}" for name, *_ in wanted or ()))
    return _PLACES.fill(places=names) if names else _BRACKETS


def with_wordings(form: Form, words: Mapping[str, str]) -> Form:
    """``form`` in these words, and a version that tells them from others.

    Words for a sentence that the form does not have, or that do not fit it any more, are left out:
    a newer form never stops a paper. :func:`trouble` tells which.
    """
    shipped = sentences(form)
    own = {
        path: said.strip()
        for path, said in words.items()
        if said.strip() and said.strip() != shipped.get(path) and not trouble(form, path, said.strip())
    }
    if not own:
        return form
    said = {**shipped, **own}
    return replace(
        form,
        version=f"{form.version}-{_hash(own)}",
        title=said["title"],
        texts=MappingProxyType({name: said[f"texts.{name}"] for name in form.texts}),
        labels=MappingProxyType({name: said[f"labels.{name}"] for name in form.labels}),
        lists=MappingProxyType(
            {
                name: tuple(said[f"lists.{name}.{at}"] for at in range(len(items)))
                for name, items in form.lists.items()
            }
        ),
        choices=MappingProxyType(
            {
                name: MappingProxyType({key: said[f"choices.{name}.{key}"] for key in choices})
                for name, choices in form.choices.items()
            }
        ),
        clauses=MappingProxyType(
            {
                name: tuple(
                    _clause(said, f"clauses.{name}.{at}", old) for at, old in enumerate(clauses)
                )
                for name, clauses in form.clauses.items()
            }
        ),
    )


def _clause(said: Mapping[str, str], path: str, old: Clause) -> Clause:
    parts = {part.name: said.get(f"{path}.{part.name}", "") for part in fields(old)}
    return Clause(**parts)


def _places(words: str) -> set[tuple[str, str | None, str | None]] | None:
    """The places to be filled in ``words``; ``None`` when the brackets make no sense."""
    try:
        return {
            (name, how, kind) for _, name, how, kind in Formatter().parse(words) if name is not None
        }
    except ValueError:
        return None


def _hash(own: Mapping[str, str]) -> str:
    plain = json.dumps(own, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode("utf-8")).hexdigest()[:6]
