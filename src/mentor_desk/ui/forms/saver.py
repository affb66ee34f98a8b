"""Saves the corrections of a record that exists already, as each field is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.ui.forms.draft_codec import encode
from mentor_desk.ui.forms.draft_keeper import Keepable
from mentor_desk.ui.translate import say

Save = Callable[[Mapping[str, Any]], object]
Complain = Callable[[str | None, str], object]


class Saver(QObject):
    """Calls ``save`` with all values of ``form`` when one of them has changed and is left.

    ``complain`` is handed the name of the field (or ``None``) and the sentence when it cannot be saved.
    """

    def __init__(self, form: Keepable, save: Save, complain: Complain) -> None:
        if not isinstance(form, QWidget):
            raise TypeError(type(form).__name__)
        super().__init__(form)
        self._form: Keepable = form
        self._save, self._complain = save, complain
        self._known = encode(form.values())
        form.left.connect(self.save)
        form.installEventFilter(self)

    def save(self) -> bool:
        """Save what has changed; false when it could not be saved, which is told."""
        values = self._form.values()
        written = encode(values)
        if written == self._known:
            return True
        try:
            self._save(values)
        except UserError as error:
            self._complain(error.field, say(error.text))
            return False
        self._known = written
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self.parent():
            self.save()
        return False
