"""What one rule says under a field: the sentence, a way out, and why one goes on all the same."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.rules.findings import Finding, Level
from mentor_desk.ui.forms.tab_order import TAB_LAST
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
    """One rule's words; the field for the reason is made when it is first asked for.

    A reason once written stays written, also while the rule is silent.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, rule: str, why: str, after: QWidget, *, asks: bool = True) -> None:
        """``why`` is the label of the reason's field; Tab comes here from the field ``after``.

        A box that does not ask has no such field.
        """
        super().__init__()
        self.rule = rule
        self._why, self._after, self._asks = why, after, asks
        self._notice = Notice()
        self._reason: TextField | None = None
        self._cell: FormCell | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._notice)

    @property
    def notice(self) -> Notice:
        """The box with the sentence."""
        return self._notice

    @property
    def reason(self) -> str:
        """Why one goes on all the same, ``""`` when nothing is written."""
        return self._reason.value() if self._reason is not None else ""

    @property
    def reason_field(self) -> TextField:
        """Where the reason is written."""
        if self._reason is None:
            self._reason = TextField(self.tr("Write why …"))
            self._cell = FormCell(f"reason.{self.rule}", self._why, self._reason)
            self._reason.changed.connect(self.changed)
            self._reason.left.connect(self.left)
            self._column.addWidget(self._cell)
            self._put_in_tab_order()
        return self._reason

    def tell(self, finding: Finding, fix: Fix | None) -> None:
        """Show what the rule says now."""
        sentence = say(finding.sentence)
        if finding.caution is not None:
            sentence = f"{sentence}\n{say(finding.caution)}"
        words, act = (fix.words, fix.act) if fix else ("", None)
        self._notice.say(_tone(finding), sentence, words, act)
        asked = self._notice.explain(self.tr("Where does it say so?"), self._source(finding))
        # The law is always one click away, and never a stop between two fields.
        asked.setProperty(TAB_LAST, True)
        if finding.level is Level.REASON and self._asks:
            self.reason_field.show()
        if self._cell is not None:
            self._cell.setVisible(finding.level is Level.REASON)
        self.show()

    def _source(self, finding: Finding) -> str:
        state = (
            self.tr("Rules: {version}")
            if finding.confirmed
            else self.tr("Rules: {version}, not confirmed")
        )
        lines = (
            finding.law,
            self.tr("Source: {source}").format(source=finding.source) if finding.source else "",
            state.format(version=finding.version),
        )
        return "\n".join(line for line in lines if line)

    def _put_in_tab_order(self) -> None:
        """A widget made late would come last of all."""
        links = self._notice.findChildren(QPushButton)
        chain = [self._after, *links, self._reason]
        for one, following in pairwise(chain):
            if one is not None and following is not None:
                QWidget.setTabOrder(one, following)


def _tone(finding: Finding) -> Tone:
    if finding.level is not Level.OK:
        return "warning"
    # An answer that nobody has confirmed is no promise.
    return "ok" if finding.confirmed else "neutral"
