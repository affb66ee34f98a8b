"""One field of a form with its label above and what there is to say beneath."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.icons import pixmap
from mentor_desk.ui.widgets.parsed_field import ParsedField
from mentor_desk.ui.widgets.roles import mark_wrong, set_role
from mentor_desk.ui.widgets.spoken import name_mark


class FormCell(QWidget):
    """Label, field and the line beneath: an error before what was understood before the hint."""

    changed = Signal(str)
    left = Signal(str)

    def __init__(
        self,
        name: str,
        label: str,
        field: Field,
        *,
        optional: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if not isinstance(field, QWidget):
            raise TypeError(name)
        self.name = name
        self.field: Field = field
        self.widget = cast("QWidget", field)
        self._own_words = self.widget.accessibleDescription()
        self._hint = hint
        self._understood = ("", False)
        self._error = ""
        self._label = QLabel(self)
        self._line: _Line | None = None
        self._column = QVBoxLayout(self)
        self._build()
        self.set_label(label, optional=optional)
        field.changed.connect(self._field_changed)
        field.left.connect(self._field_left)
        if isinstance(self.widget, ParsedField):
            self.widget.understood.connect(self._field_understood)
        self._say()

    def set_label(self, label: str, *, optional: bool = False) -> None:
        """Word the label; ``&`` marks its Alt letter. A tick box has its own words instead."""
        words = self.tr("{label} · optional").format(label=label) if optional and label else label
        self._label.setText(words)
        self._label.setVisible(bool(label))
        name = label.replace("&", "")
        if name:
            self.widget.setAccessibleName(name)
            proxy = self.widget.focusProxy()
            if (
                proxy is not None
                and not isinstance(proxy, QAbstractButton)
                and not proxy.accessibleName()
            ):
                proxy.setAccessibleName(name)

    def set_error(self, sentence: str) -> None:
        """Complain about the field until it is changed; ``""`` takes the complaint back."""
        self._error = sentence
        self._say()

    def set_hint(self, sentence: str) -> None:
        """Help beneath the field, shown while there is nothing more urgent to say."""
        self._hint = sentence
        self._say()

    def beneath(self) -> str:
        """What stands beneath the field now."""
        return self._line.words.text() if self._line is not None else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._line is not None:
            self._say()

    def _build(self) -> None:
        set_role(self._label, "field")
        self._label.setBuddy(self.widget)
        self._label.setWordWrap(True)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._label)
        self._column.addWidget(self.widget)
        self._column.addStretch(1)

    def _field_changed(self) -> None:
        self.set_error("")
        self.changed.emit(self.name)

    def _field_left(self) -> None:
        self.left.emit(self.name)

    def _field_understood(self, sentence: str, wrong: bool) -> None:
        self._understood = (sentence, wrong)
        self._say()

    def _say(self) -> None:
        understood, misunderstood = self._understood
        sentence = self._error or understood or self._hint
        wrong = bool(self._error) or misunderstood
        if self._line is None and sentence:
            self._line = _Line(self)
            self._column.insertWidget(self._column.count() - 1, self._line)
        if self._line is not None:
            self._line.say(sentence, wrong=wrong)
        mark_wrong(self.widget.focusProxy() or self.widget, wrong)
        told = (sentence, self._own_words)
        self.widget.setAccessibleDescription(" ".join(words for words in told if words))


class _Line(QWidget):
    """The line beneath a field, made when there is first something to say: most fields never have."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark, self.words = QLabel(self), QLabel(self)
        self.words.setWordWrap(True)
        self._mark.setFixedWidth(15)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._mark)
        row.addWidget(self.words, 1)

    def say(self, sentence: str, *, wrong: bool) -> None:
        set_role(self.words, "error" if wrong else "hint")
        self.words.setText(sentence)
        self._mark.setVisible(wrong)
        if wrong:
            ratio = self.devicePixelRatioF()
            name_mark(self._mark, "danger")
            self._mark.setPixmap(pixmap("danger", colors_of(self).danger_ink, 14, ratio))
        self.setVisible(bool(sentence))
