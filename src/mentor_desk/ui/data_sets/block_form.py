"""The fields of one row of a data set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from mentor_desk.services.data_set_edits import Value
from mentor_desk.services.data_set_entries import Entry
from mentor_desk.services.data_set_parts import Place
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.parsed_field import ParsedField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_MOST = 10_000_000


class BlockForm(Form):
    """``edited`` tells a place and its new value when a field is left, a tick at once."""

    edited = Signal(object, object)

    def __init__(self, entries: tuple[Entry, ...], today: Callable[[], date], *, fixed: bool) -> None:
        super().__init__()
        self._entries = {str(at): each for at, each in enumerate(entries) if not each.hidden}
        for name, entry in self._entries.items():
            field = self._field(entry, today)
            label = "" if isinstance(field, CheckField) else entry.label
            hint = self.tr("One a line.") if entry.kind == "lines" else ""
            self.add(name, label, field, optional=entry.optional, hint=hint)
            field.set_value(_shown(entry))
            self.field(name).setEnabled(not fixed)
        self.left.connect(self._left)
        self.changed.connect(self._ticked)

    def shows(self, entries: tuple[Entry, ...]) -> bool:
        """Whether these are the same fields, whatever stands in them."""
        mine = [_same(each) for each in self._entries.values()]
        return mine == [_same(each) for each in entries if not each.hidden]

    def show_values(self, entries: tuple[Entry, ...]) -> None:
        """Other values of the same fields; what is being typed stays."""
        for (name, old), new in zip(
            self._entries.items(), (each for each in entries if not each.hidden), strict=True
        ):
            self._entries[name] = new
            if self.field(name).value() == _plain(old, self.field(name)):
                self.field(name).set_value(_shown(new))

    def flush(self) -> None:
        """Tell of every field that was changed and makes sense."""
        for name in self._entries:
            field = self.field(name)
            if not isinstance(field, ParsedField) or field.makes_sense():
                self._left(name)

    def complain(self, place: Place, sentence: str) -> None:
        """Say ``sentence`` at the field of ``place``."""
        for name, entry in self._entries.items():
            if entry.place == place:
                self.set_error(name, sentence)

    def _left(self, name: str) -> None:
        entry, field = self._entries[name], self.field(name)
        if field.value() != _plain(entry, field):
            self.edited.emit(entry.place, _value(entry, field.value()))

    def _ticked(self, name: str) -> None:
        if self._entries[name].kind == "flag":
            self._left(name)

    def _field(self, entry: Entry, today: Callable[[], date]) -> Field:
        if entry.kind == "flag":
            return CheckField(entry.label)
        if entry.kind == "number":
            return NumberField(low=-_MOST, high=_MOST)
        if entry.kind == "day":
            return DateField(today)
        if entry.kind == "lines":
            return TextArea(lines=2, most=14)
        return TextArea(lines=2, most=12) if entry.kind == "long_text" else TextField()


def _same(entry: Entry) -> tuple[Place, str, str, bool]:
    return entry.place, entry.kind, entry.label, entry.optional


def _shown(entry: Entry) -> Any:
    return "\n".join(entry.value) if isinstance(entry.value, tuple) else entry.value


def _plain(entry: Entry, field: Field) -> Any:
    """What the field holds while it shows ``entry`` untouched: a text is told without outer space."""
    shown = _shown(entry)
    return (
        shown.strip() if isinstance(shown, str) and isinstance(field, TextArea | TextField) else shown
    )


def _value(entry: Entry, value: Any) -> Value:
    """The value as it is written: nothing at all where the place may be empty."""
    if entry.kind == "lines":
        lines = tuple(line.strip() for line in str(value).splitlines() if line.strip())
        return None if entry.optional and not lines else lines
    if value in (None, "", False) and entry.optional:
        return None
    if value is None:
        return None if entry.kind == "day" else ""
    if isinstance(value, str):
        return " ".join(value.split()) if entry.kind == "text" else value
    plain: Value = value
    return plain
