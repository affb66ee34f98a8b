"""A form of a record that exists: each field is saved when it is left, and there is no Save button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.parsed_field import ParsedField

Save = Callable[[str, Any], object]


class KeptForm(Form):
    """Each field by itself: one that cannot be saved does not hold back the others."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._record: object = None
        self._known: dict[str, Any] = {}
        self._save: Save = _nowhere
        self.left.connect(self._left)

    def hold(self, record: object, values: Mapping[str, Any], save: Save) -> None:
        """Show the record known by ``record``; ``save`` is handed a field's name and new value.

        For the same record once more, a field that holds something not yet saved is left alone.
        What this form has no field for stands in another one.
        """
        other = record != self._record
        if other:
            self.clear_errors()
        self._record, self._save = record, save
        for name in self.names():
            if name not in values:
                continue
            field, value = self.field(name), values[name]
            shown = field.value()
            if not other and shown != self._known.get(name):
                continue
            if other or shown != value:
                field.set_value(value)
            self._known[name] = field.value()

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        for name in self._known:
            self._left(name)

    def _left(self, name: str) -> None:
        field = self.field(name)
        value, before = field.value(), self._known.get(name)
        unread = isinstance(field, ParsedField) and not field.makes_sense()
        if name not in self._known or value == before or unread:
            return
        # Saving redraws the page at once, which must find nothing unsaved here.
        self._known[name] = value
        try:
            self._save(name, value)
        except UserError as error:
            self._known[name] = before
            self.set_error(error.field if error.field in self.names() else name, say(error.text))
            self._context.warn(error)


def _nowhere(name: str, value: object) -> None:
    raise LookupError(name, value)
