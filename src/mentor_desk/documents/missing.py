"""What a paper still lacks, told before it is printed; it can be printed all the same."""

from __future__ import annotations

from dataclasses import dataclass

from mentor_desk.documents import catalogue
from mentor_desk.documents.content import is_empty, value_at
from mentor_desk.texts import Text


@dataclass(frozen=True, slots=True)
class MissingField:
    """A value that is not there: where to go (``field``) and what it is called on paper and screen."""

    field: str
    label_da: str
    label: Text
    section: str


def missing(content: object) -> tuple[MissingField, ...]:
    """Every required value that ``content`` lacks, in the order of the paper."""
    paper = catalogue.made_from(content)
    form = paper.form()
    return tuple(
        MissingField(need.field, form.labels[need.path], need.label, need.section)
        for need in paper.required
        if need.when(content) and is_empty(value_at(content, need.path))
    )
