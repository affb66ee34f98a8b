"""Second step: who the mentor is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from mentor_desk.ui.first_run.step import Answers, Step, field_label, name_field
from mentor_desk.ui.widgets.roles import mark_wrong


class YouStep(Step):
    """Name and municipality, as they shall stand on the papers."""

    def __init__(self, answers: Answers, municipalities: Sequence[str]) -> None:
        super().__init__(answers)
        self._name = QLineEdit()
        self._name.setMaxLength(120)
        self._place = QComboBox()
        self._place.setEditable(True)
        self._place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._place.addItems(list(municipalities))
        self._place.setCurrentIndex(-1)
        completer = QCompleter(list(municipalities), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._place.setCompleter(completer)
        self._name_label = field_label(self._name)
        self._place_label = field_label(self._place)
        for widget in (self._name_label, self._name, self._place_label, self._place):
            self.layout_.addWidget(widget)
        self.layout_.insertSpacing(self.layout_.indexOf(self._place_label), 8)
        self._name.returnPressed.connect(self._place.setFocus)
        line = self._place.lineEdit()
        if line is not None:
            line.returnPressed.connect(self.wants_next)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("Who are you?"),
            self.tr("Your name and municipality stand on the agreements you print."),
        )
        name_field(self._name_label, self.tr("Your &name"), self._name)
        name_field(self._place_label, self.tr("&Municipality"), self._place)
        if (line := self._place.lineEdit()) is not None:
            line.setAccessibleName(self._place.accessibleName())

    def enter(self) -> None:
        self._name.setText(self.answers.name)
        if self.answers.municipality:
            self._place.setCurrentText(self.answers.municipality)
        self._name.setFocus()

    def problem(self) -> str:
        name = " ".join(self._name.text().split())
        place = " ".join(self._place.currentText().split())
        mark_wrong(self._name, not name)
        mark_wrong(self._place, not place)
        if not name:
            return self._missing(self._name, self.tr("Write your name."))
        if not place:
            return self._missing(self._place, self.tr("Write or choose your municipality."))
        self.answers.name, self.answers.municipality = name, place
        return ""

    def _missing(self, field: QWidget, words: str) -> str:
        field.setFocus()
        return self.blame(field, words)
