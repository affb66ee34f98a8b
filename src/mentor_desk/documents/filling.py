"""A content's values written out in Danish, each under its label."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.content import is_empty, value_at
from mentor_desk.documents.forms import Form
from mentor_desk.documents.parties import Person
from mentor_desk.documents.parts import Field, FieldRow, Tick
from mentor_desk.formats import days, numbers, phone

BLANK = "________"


def written(value: object) -> str:
    """``value`` as it stands on paper; nothing at all for a missing one."""
    if is_empty(value):
        return ""
    if isinstance(value, date):
        return days.long(value, "da")
    if isinstance(value, int | float):
        return numbers.number(value, "da")
    if isinstance(value, Person):
        return person(value)
    return str(value)


def person(who: Person) -> str:
    """Name and title on the first line, telephone and mail on the second."""
    first = ", ".join(filter(None, (who.name, who.title)))
    second = " · ".join(filter(None, (phone.pretty(who.phone), who.email)))
    return "\n".join(filter(None, (first, second)))


class Filler:
    """Fields of one content, labelled by its form."""

    def __init__(self, form: Form, content: object) -> None:
        self._form = form
        self._content = content

    def field(self, path: str, width: int = 12, lines: int = 1) -> Field:
        """The value at ``path`` under its label."""
        return Field(
            self._form.labels[path], written(value_at(self._content, path)), width, lines, name=path
        )

    def address(self, path: str, width: int = 12) -> Field:
        """The lines of an address on one line."""
        lines = str(value_at(self._content, path)).splitlines()
        return Field(self._form.labels[path], ", ".join(filter(None, lines)), width, name=path)

    def phone(self, path: str, width: int = 12) -> Field:
        """A telephone number, in pairs."""
        return Field(
            self._form.labels[path], phone.pretty(value_at(self._content, path)), width, name=path
        )

    def answer(self, path: str, width: int = 12, name: str = "answers") -> Field:
        """A yes-or-no value as two boxes, worded by the choices ``name``; neither ticked if unknown."""
        words, value = self._form.choices[name], value_at(self._content, path)
        ticks = (
            Tick(words["yes"], value is True, f"{path}.yes"),
            Tick(words["no"], value is False, f"{path}.no"),
        )
        return Field(self._form.labels[path], "", width, 1, ticks)

    def row(self, *cells: tuple[str, int]) -> FieldRow:
        """Fields side by side, each a path and its width in twelfths."""
        return FieldRow(tuple(self.field(path, width) for path, width in cells))

    def wide(self, path: str, lines: int = 1) -> FieldRow:
        """One field over the whole width."""
        return FieldRow((self.field(path, lines=lines),))

    def choice(self, path: str, name: str, width: int = 12) -> Field:
        """The choices ``name`` as boxes, the chosen ones (one key, or several) ticked."""
        return Field(self._form.labels[path], "", width, 1, self.ticks(path, name))

    def ticks(self, path: str, name: str) -> tuple[Tick, ...]:
        """A box for every choice ``name``."""
        value = value_at(self._content, path)
        chosen = value if isinstance(value, tuple) else (value,)
        return tuple(
            Tick(word, key in chosen, f"{path}.{key}") for key, word in self._form.choices[name].items()
        )
