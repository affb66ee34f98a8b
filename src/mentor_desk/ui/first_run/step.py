"""What every step of the first run has in common, and what the steps work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.texts import Language, Text
from mentor_desk.ui.background import Progress
from mentor_desk.ui.widgets.roles import set_role


@dataclass(slots=True)
class Answers:
    """What the mentor has answered so far. Lives only as long as the first run."""

    language: Language = "da"
    name: str = ""
    municipality: str = ""
    passphrase: str = ""
    recovery_key: str = ""
    sample: bool = False


class Judgement(Protocol):
    """How good a passphrase is: 0 to 4, in words, and whether it is enough."""

    @property
    def level(self) -> int: ...
    @property
    def sentence(self) -> Text: ...
    @property
    def enough(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class FirstRunWork:
    """What the steps may ask for; the composition root hands it in.

    ``judge(passphrase, *known)`` tells its strength. ``create(passphrase)`` makes an encrypted vault
    beside the final place and returns the recovery key in its printed form; calling it again starts
    over. ``finish(answers, progress)`` fills the vault, moves it to its place and returns it open.
    ``save_sheet(file, answers)`` and ``print_sheet(answers, parent)`` put the key on paper;
    ``print_sheet`` is None where nothing can be printed. ``create`` and ``finish`` run on a worker
    thread; all raise :class:`UserError`.
    """

    speak: Callable[[Language], None]
    municipalities: Sequence[str]
    judge: Callable[..., Judgement]
    create: Callable[[str], str]
    finish: Callable[[Answers, Progress], object]
    save_sheet: Callable[[Path, Answers], None]
    print_sheet: Callable[[Answers, QWidget], None] | None = None


class Step(QWidget):
    """One question. The title, what it is for, and the fields below."""

    completeness_changed = Signal()
    wants_next = Signal()

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.answers = answers
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(8)
        self._blamed: QWidget | None = None
        self._described: QWidget | None = None
        self._beneath = QLabel()
        self._beneath.setWordWrap(True)
        self._beneath.hide()
        set_role(self._beneath, "error")
        self._title = _line("title")
        self._body = _line("subtitle")
        self.layout_.addWidget(self._title)
        self.layout_.addWidget(self._body)
        self.layout_.addSpacing(12)

    def say(self, title: str, body: str) -> None:
        """The question and one or two sentences on what the answer is for."""
        self._title.setText(title)
        self._body.setText(body)

    @property
    def next_words(self) -> str:
        """What the button that leads on says."""
        return self.tr("&Next")

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""

    def enter(self) -> None:
        """The step is shown: fill it from the answers and take the focus."""

    def problem(self) -> str:
        """What keeps the mentor from going on, in a sentence; empty when nothing does.

        Names the field by :meth:`blame`, and puts the answers into ``answers`` when all is well.
        """
        return ""

    def blame(self, field: QWidget, words: str) -> str:
        """``words``, to be told beneath ``field``, which stands in the step's own column."""
        self._blamed = field
        return words

    def tell_problem(self, words: str) -> bool:
        """Tell ``words`` at the blamed field, or nothing any more; false when no field is blamed."""
        field, self._blamed = self._blamed, None
        if self._described is not None:
            self._described.setAccessibleDescription("")
        told = bool(words) and field is not None
        self.layout_.removeWidget(self._beneath)
        if told and field is not None:
            self._beneath.setText(words)
            self.layout_.insertWidget(self.layout_.indexOf(field) + 1, self._beneath)
            field.setAccessibleDescription(words)
        self._described = field
        self._beneath.setVisible(told)
        return told


def field_label(buddy: QWidget) -> QLabel:
    """The label above a field."""
    label = QLabel()
    set_role(label, "field")
    label.setBuddy(buddy)
    return label


def name_field(label: QLabel, words: str, field: QWidget) -> None:
    """Give a field its label, also for a screen reader."""
    label.setText(words)
    field.setAccessibleName(words.replace("&", ""))


def _line(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    set_role(label, "title" if role == "title" else "subtitle")
    return label
