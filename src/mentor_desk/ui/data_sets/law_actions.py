"""The two common acts on a rule: a new value from a day, and «I have seen it in the law»."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.services.data_set_entries import Block
from mentor_desk.ui.case.inline_form import InlineForm
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.text_field import TextField


class LawActions(QWidget):
    """``value_wanted`` tells the day a new value holds from, ``seen`` the source and the day."""

    value_wanted = Signal(object)
    seen = Signal(str, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._source = ""
        self.fresh = QPushButton(self.tr("New &value from a day …"))
        self.sure = QPushButton(self.tr("&I have seen it in the law …"))
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.fresh)
        row.addWidget(self.sure)
        self.day_form = InlineForm(QPushButton(self.tr("Add the value")), self._add)
        self.day_form.form.add(
            "day",
            self.tr("From which day does it hold?"),
            DateField(today),
            hint=self.tr(
                "It begins as a copy of the newest one, without the source; change it beneath."
            ),
        )
        self.seen_form = InlineForm(QPushButton(self.tr("It is confirmed")), self._confirm)
        self.seen_form.form.add("source", self.tr("Where did you see it?"), TextField())
        self.seen_form.form.add("day", self.tr("When?"), DateField(today))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (buttons, self.day_form, self.seen_form):
            column.addWidget(part)
        self.fresh.clicked.connect(lambda _=False: self.day_form.open_form({"day": None}, "day"))
        self.sure.clicked.connect(lambda _=False: self._ask())

    def suit(self, block: Block | None, *, editable: bool) -> None:
        """Offer what can be done with ``block``."""
        self.day_form.close_form()
        self.seen_form.close_form()
        value = block is not None and block.value
        unsure = block is not None and not block.confirmed
        self.fresh.setVisible(value)
        self.sure.setVisible(unsure)
        self.setVisible(editable and (value or unsure))
        source = (*block.unsure, "source") if block else ()
        found = [each.value for each in block.entries if each.place == source] if block else []
        self._source = str(found[0]) if found else ""

    def _ask(self) -> None:
        self.seen_form.open_form({"source": self._source, "day": self._today()}, "source")

    def _add(self, values: dict[str, Any]) -> None:
        if values["day"] is None:
            self.day_form.form.set_error("day", self.tr("Write the first day it holds."))
            return
        self.day_form.close_form()
        self.value_wanted.emit(values["day"])

    def _confirm(self, values: dict[str, Any]) -> None:
        if not values["source"]:
            self.seen_form.form.set_error("source", self.tr("Write where it can be read."))
            return
        self.seen_form.close_form()
        self.seen.emit(values["source"], values["day"] or self._today())
