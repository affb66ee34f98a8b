"""What is written for one paper alone, beside its preview."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.documents.forms import Form as Wording
from mentor_desk.documents.paper import Ask
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_SETTLE_MS = 500
_YES, _NO = "yes", "no"
_WORDS = {_YES: True, _NO: False}


class AskForm(QWidget):
    """``changed`` tells that the paper is to be set anew, when the typing pauses or a field is left."""

    changed = Signal()

    def __init__(self, asks: Sequence[Ask], wording: Wording, today: Callable[[], date]) -> None:
        super().__init__()
        self._asks = {ask.path: ask for ask in asks}
        self._wording, self._today = wording, today
        self._told: dict[str, Any] = {}
        heading = QLabel(self.tr("Write on the paper"))
        set_role(heading, "heading")
        self.form = Form(self)
        for ask in asks:
            hint = say(ask.hint) if ask.hint else ""
            self.form.add(ask.path, say(ask.label), self._field(ask), hint=hint)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.settle)
        self.form.changed.connect(lambda _name: self._settle.start())
        self.form.left.connect(lambda _name: self.settle())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.form)

    def values(self) -> dict[str, Any]:
        """What is written, by path; what is empty or not understood is ``None``."""
        return {path: self._value(path, raw) for path, raw in self.form.values().items()}

    def set_values(self, kept: Mapping[str, Any]) -> None:
        """Show what was written before; days are ISO text."""
        shown = {path: self._shown(path, value) for path, value in kept.items() if path in self._asks}
        self.form.set_values(shown)
        self._told = self.values()

    def settle(self) -> None:
        """Tell of a change that has not been told yet."""
        self._settle.stop()
        now = self.values()
        if now != self._told:
            self._told = now
            self.changed.emit()

    def _field(self, ask: Ask) -> Field:
        if ask.kind == "text":
            return TextArea(lines=2)
        if ask.kind == "number":
            return NumberField()
        if ask.kind == "day":
            return DateField(self._today)
        if ask.kind == "yes_no":
            answers = [(_YES, self.tr("Yes")), (_NO, self.tr("No"))]
            return ChoiceField(answers, empty=self.tr("Not answered"))
        if ask.kind == "choice":
            words = self._wording.choices[ask.choices]
            return ChoiceField(list(words.items()), empty=self.tr("Not answered"))
        return TextField()

    def _value(self, path: str, raw: Any) -> Any:
        return _WORDS.get(raw) if self._asks[path].kind == "yes_no" else raw

    def _shown(self, path: str, value: Any) -> Any:
        kind = self._asks[path].kind
        if kind == "yes_no":
            return _YES if value else _NO
        return date.fromisoformat(value) if kind == "day" else value
