"""The hours step by step (timetrappe): from which week, how many hours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import numbers
from mentor_desk.services.hour_plan import Step
from mentor_desk.services.hour_steps import propose, remark
from mentor_desk.texts import Catalogue
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.rows_editor import RowsEditor

_WEEK = 168


class HourStepsField(QWidget):
    """One button proposes even steps; the rows are corrected by hand.

    Beneath stands the Danish sentence for the remark field in VITAS, where VITAS is used.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, danish: Callable[[], Catalogue], parent: QWidget | None = None) -> None:
        """``danish`` gives the words of the sentence; it is asked when there is one."""
        super().__init__(parent)
        self._words = danish
        self._proposal: tuple[Step, ...] = ()
        self._vitas = True
        self._rows: RowsEditor | None = None
        self.offer = QPushButton()
        set_role(self.offer, "link")
        self.offer.clicked.connect(lambda _=False: self._accept())
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self._said, "hint")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._said)
        self._column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.offer)
        self._settle()

    @property
    def said(self) -> str:
        """The sentence for VITAS; empty while there are no steps."""
        steps = [(int(week), hours) for week, hours in self.value()]
        return remark(steps, self._danish) if steps else ""

    @property
    def rows(self) -> RowsEditor:
        """The steps as rows of text; made when they are first asked for."""
        if self._rows is None:
            headings = (self.tr("From week"), self.tr("Hours a week"))
            self._rows = RowsEditor(headings, placeholder=self.tr("Week"), parent=self)
            self._rows.changed.connect(self._typed)
            self._rows.left.connect(self.left)
            self._column.insertWidget(0, self._rows)
            self.setFocusProxy(self._rows)
        return self._rows

    def value(self) -> list[list[float]]:
        """The steps that are understood: from week (1 is the first), hours a week; in order."""
        found = {step[0]: step[1] for typed in self._typed_rows() if (step := _read(*typed))}
        return [[week, hours] for week, hours in sorted(found.items())]

    def set_value(self, value: Sequence[Sequence[float]] | None) -> None:
        """Show these steps; ``None`` shows none."""
        if value or self._rows is not None:
            language = shown_language()
            written = [(str(int(week)), numbers.number(hours, language)) for week, hours in value or ()]
            self.rows.set_value(written)
        self._settle()

    def frame(self, start: float | None, most: float | None, weeks: int, *, vitas: bool = True) -> bool:
        """Offer steps from ``start`` to ``most`` over the weeks; whether there are any to offer.

        ``vitas`` tells whether the placement is sent in VITAS, and the sentence wanted.
        """
        self._vitas = vitas
        self._proposal = propose(start, most, weeks)
        language = shown_language()
        if self._proposal and start is not None and most is not None:
            words = self.tr("Steps from {start} to {most}").format(
                start=numbers.number(start, language), most=numbers.number(most, language)
            )
            self.offer.setText(words)
        self._settle()
        return bool(self._proposal)

    def makes_sense(self) -> bool:
        """Whether every row is a week and its hours; otherwise the first wrong one has the keyboard."""
        for typed, (first, _second) in zip(self._typed_rows(), self.rows.lines(), strict=False):
            if _read(*typed) is None:
                first.setFocus()
                return False
        return True

    @cached_property
    def _danish(self) -> Catalogue:
        return self._words()

    def _typed_rows(self) -> list[tuple[str, str]]:
        return self._rows.value() if self._rows is not None else []

    def _typed(self) -> None:
        self._settle()
        self.changed.emit()

    def _accept(self) -> None:
        self.set_value([list(step) for step in self._proposal])
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        self.left.emit()

    def _settle(self) -> None:
        steps = self.value()
        wrong = len(steps) < len(self._typed_rows())
        if wrong:
            told = self.tr("Write a week and its hours in each row, for example 4 and 15.")
        elif steps and self._vitas:
            told = self.tr("For VITAS: «{sentence}»").format(sentence=self.said)
        else:
            told = ""
        set_role(self._said, "error" if wrong else "hint")
        self._said.setText(told)
        self._said.setVisible(bool(told))
        proposed = [list(step) for step in self._proposal]
        self.offer.setVisible(bool(proposed) and proposed != steps)


def _read(week: str, hours: str) -> tuple[int, float] | None:
    """A row as a step, ``None`` when it is none."""
    first, many = numbers.parse(week), numbers.parse(hours)
    if first is None or many is None or first < 1 or first != int(first) or not 0 < many <= _WEEK:
        return None
    return int(first), many
