"""What one rule says under a field: the sentence, a way out, and why one goes on all the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.rules.findings import Finding, Level
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form_cell import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_field import TextField


class Fix(NamedTuple):
    """One click that sets the field so that the rule is content."""

    words: str
    act: Callable[[], object]


class FindingBox(QWidget):
    """Hidden until its rule has something to say; a reason once written stays written."""

    changed = Signal()
    left = Signal()

    def __init__(self, rule: str, why: str) -> None:
        """``why`` is the label of the reason's field."""
        super().__init__()
        self.rule = rule
        self._notice = Notice()
        self._reason = TextField(self.tr("Write why …"))
        self._cell = FormCell(f"reason.{rule}", why, self._reason)
        self._reason.changed.connect(self.changed)
        self._reason.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._notice)
        column.addWidget(self._cell)
        self._cell.hide()
        self.hide()

    @property
    def notice(self) -> Notice:
        """The box with the sentence."""
        return self._notice

    @property
    def reason_field(self) -> TextField:
        """Where the reason is written."""
        return self._reason

    def tell(self, finding: Finding, fix: Fix | None) -> None:
        """Show what the rule says now."""
        sentence = say(finding.sentence)
        if finding.caution is not None:
            sentence = f"{sentence}\n{say(finding.caution)}"
        words, act = (fix.words, fix.act) if fix else ("", None)
        self._notice.say(_tone(finding), sentence, words, act)
        self._cell.setVisible(finding.level is Level.REASON)
        self.show()

    def fall_silent(self) -> None:
        """The rule has nothing to say any more."""
        self.hide()


def _tone(finding: Finding) -> Tone:
    if finding.level is not Level.OK:
        return "warning"
    # An answer that nobody has confirmed is no promise.
    return "ok" if finding.confirmed else "neutral"
