"""The large fields of the kitchen table, and how they read a placement's values."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from mentor_desk.formats import phone
from mentor_desk.services.contacts import ContactRow
from mentor_desk.ui.forms.placement_values import split_tasks
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.text_area import TextArea

TOGETHER = "\u00a0"
"""A space at which no line breaks."""
_DASH = " – "


Beside = Callable[[str], Any]
"""The value that stands in another field of the same block, ``None`` where there is no such field."""


def _as_it_is(value: Any) -> Any:
    return value


def _alone(_field: Field, _beside: Beside) -> None:
    """A field that has nothing to do with the others."""


@dataclass(frozen=True, slots=True)
class Input:
    """One field of a block: ``name`` is that of the placement.

    ``shown`` turns the kept value into the field's, ``read`` the field's into the one to keep.
    ``follow`` is called whenever a field of the block changes.
    """

    name: str
    label: str
    make: Callable[[Beside], Field]
    value: Any = None
    shown: Callable[[Any], Any] = _as_it_is
    read: Callable[[Any], Any] = _as_it_is
    follow: Callable[[Field, Beside], None] = _alone
    hint: str = ""


def words(name: str, label: str, value: str, *, lines: int = 1, hint: str = "") -> Input:
    """Free text."""
    return Input(name, label, lambda _: TextArea(lines=lines, most=8), value, hint=hint)


def somebody(
    name: str, label: str, chosen: ContactRow | None, people: Sequence[ContactRow], nobody: str
) -> Input:
    """One of the people at the firm."""
    choices = [(str(each.id), called(each)) for each in people]
    return Input(
        name,
        label,
        lambda _: ChoiceField(choices, empty=nobody),
        chosen.id if chosen else None,
        shown=lambda value: str(value) if value else None,
        read=lambda value: uuid.UUID(value) if value else None,
    )


def tasks(label: str, kept: Sequence[tuple[str, str]], hint: str) -> Input:
    """A task on each line, with what it trains after a dash."""
    whole = {task_line(*pair): pair for pair in kept}

    def read(typed: str) -> tuple[tuple[str, str], ...]:
        # A line that nobody touched keeps its two parts, whatever dashes stand in them.
        lines = [line.strip() for line in typed.splitlines() if line.strip()]
        return tuple(whole.get(line) or split_tasks([(line, "")])[0] for line in lines)

    return Input(
        "tasks",
        label,
        lambda _: TextArea(lines=3, most=10),
        tuple(kept),
        shown=lambda pairs: "\n".join(task_line(*pair) for pair in pairs),
        read=read,
        hint=hint,
    )


def task_line(task: str, trains: str) -> str:
    """``Modtage varer – overblik``, on one line."""
    return " ".join(_DASH.join(filter(None, (task, trains))).split())


def called(person: ContactRow) -> str:
    """``Torben Lunde, 86 12 34 56``."""
    return ", ".join(filter(None, (person.name, number_of(person.phone))))


def number_of(digits: str) -> str:
    """``86 12 34 56``, never broken over two lines."""
    return phone.pretty(digits).replace(" ", TOGETHER)
