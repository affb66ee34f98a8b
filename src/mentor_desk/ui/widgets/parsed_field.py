"""A line of text that means something: what is typed is understood, or said not to be."""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentor_desk.ui.widgets.roles import mark_wrong

T = TypeVar("T")


class ParsedField(QLineEdit, Generic[T]):
    """A line edit whose value is a ``T``.

    While the user types, :attr:`understood` tells how the text is read. When the field is left,
    understood text is written out in full; text that makes no sense stays as it was typed, is
    marked, and ``left`` is not emitted, so that nothing is saved over what was there.
    """

    changed = Signal()
    left = Signal()
    understood = Signal(str, bool)
    """A line to show beneath the field, and whether it is a complaint."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: T | None = None
        self._text_understood = ""
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._leave)

    @abstractmethod
    def read(self, typed: str) -> T | None:
        """What ``typed`` means, ``None`` when it means nothing here."""

    @abstractmethod
    def written(self, value: T) -> str:
        """``value`` as it stands in the field."""

    def explained(self, _value: T, /) -> str:
        """``value`` in other words, shown beneath the field; ``""``, as here, shows nothing."""
        return ""

    @abstractmethod
    def complaint(self) -> str:
        """What to say when the text means nothing, with examples of what does."""

    @property
    def text_understood(self) -> str:
        """How the present text is read, or why it is not."""
        return self._text_understood

    def value(self) -> T | None:
        """What the text means; ``None`` when it is empty or means nothing."""
        return self._value

    def set_value(self, value: T | None) -> None:
        """Show ``value``."""
        self._value = value
        self.setText("" if value is None else self.written(value))
        self.setCursorPosition(0)
        self._tell("" if value is None else self.explained(value), wrong=False)

    def makes_sense(self) -> bool:
        """Whether the field is empty or understood; otherwise the complaint is shown from now on."""
        wrong = self._value is None and bool(self.text().strip())
        if wrong:
            self._tell(self.complaint(), wrong=True)
        return not wrong

    def refresh(self) -> None:
        """Explain the value anew, for example when the start it counts from has moved."""
        if self._value is not None:
            self._tell(self.explained(self._value), wrong=False)

    def replace(self, value: T) -> None:
        """Put ``value`` in the user's place, for example by an arrow key."""
        self.set_value(value)
        self.changed.emit()

    def _typed(self, typed: str) -> None:
        self._value = self.read(typed) if typed.strip() else None
        self._tell("" if self._value is None else self.explained(self._value), wrong=False)
        self.changed.emit()

    def _leave(self) -> None:
        if not self.makes_sense():
            return
        self.set_value(self._value)
        self.left.emit()

    def _tell(self, sentence: str, *, wrong: bool) -> None:
        self._text_understood = sentence
        mark_wrong(self, wrong)
        self.setAccessibleDescription(sentence)
        self.understood.emit(sentence, wrong)
