"""Fields of an existing record, saved one by one as they are left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from mentor_desk.errors import UserError
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.parsed_field import ParsedField

Save = Callable[[str, Any], object]


class SavedFields(QObject):
    """Calls ``save(name, value)`` when a changed field of ``form`` is left.

    A :class:`UserError` is shown at the field, what was typed stays. Fresh values never overwrite
    what is being typed in the same record.
    """

    def __init__(self, form: Form, save: Save, warn: Callable[[UserError], object]) -> None:
        """``warn`` is told of faults that belong to no field."""
        super().__init__(form)
        self._form = form
        self._save = save
        self._warn = warn
        self._stored: dict[str, Any] = {}
        form.left.connect(self._left)

    def show(self, values: Mapping[str, Any], *, other_record: bool) -> None:
        """Show ``values``; of another record also over fields that hold something unsaved."""
        if other_record:
            self._stored = {}
            self._form.clear_errors()
        for name, value in values.items():
            field = self._form.field(name)
            if name not in self._stored or field.value() == self._stored[name]:
                field.set_value(value)
                self._stored[name] = field.value()

    def flush(self) -> None:
        """Save every field that was changed and makes sense."""
        for name in self._stored:
            field = self._form.field(name)
            if not isinstance(field, ParsedField) or field.makes_sense():
                self._left(name)

    def _left(self, name: str) -> None:
        if name not in self._stored:
            return
        value = self._form.field(name).value()
        before = self._stored[name]
        if value == before:
            return
        # Set first: saving redraws the page, which then shows the value as it is kept.
        self._stored[name] = value
        try:
            self._save(name, value)
        except UserError as error:
            self._stored[name] = before
            if error.field in self._form.names():
                self._form.set_error(error.field or name, say(error.text))
            else:
                self._warn(error)
