"""Tells whether a CVR number and a P-number can be right as soon as all the digits are there."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from mentor_desk.errors import UserError
from mentor_desk.formats import cvr
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form import Form

_NOT_DIGIT = re.compile(r"\D")
_CVR_LENGTH = 8


class NumberHints(QObject):
    """Watches the fields ``cvr`` and ``p_number`` of a form."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        form.changed.connect(self._changed)

    def _changed(self, name: str) -> None:
        if name != "cvr":
            return
        typed = self._form.field("cvr").value()
        self._form.set_hint("cvr", "")
        if len(_NOT_DIGIT.sub("", typed)) < _CVR_LENGTH:
            return
        try:
            cvr.parse(typed)
        except UserError as error:
            self._form.set_error("cvr", say(error.text))
        else:
            self._form.set_hint("cvr", self.tr("The digits fit together."))
