"""The pieces of a match, one below the other: does it fit, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.matching.findings import Finding, Side
from mentor_desk.terms import Fit, label
from mentor_desk.ui.theme import Tone, colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.spoken import name_mark

_LOOKS: Mapping[Fit, tuple[str, Tone]] = MappingProxyType(
    {
        Fit.FITS: ("check", "ok"),
        Fit.TALK: ("message-circle", "warning"),
        Fit.NOT: ("x", "danger"),
    }
)
_BADGE = 96
_ICON = 16


class PieceRow(QWidget):
    """One piece: an icon and a word for how it falls out, and the sentence that says why.

    ``answer_asked`` when somebody wants to write what is not known yet.
    """

    answer_asked = Signal()

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self._name, self._icon = _LOOKS[finding.fit]
        self._mark = QLabel()
        self._mark.setFixedSize(_ICON, _ICON)
        piece, fit = say(label(finding.piece)), say(label(finding.fit))
        sentence = say(finding.sentence).strip()
        self.words = QLabel(f"<b>{escape(piece)}</b>&nbsp; {escape(sentence)}")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAccessibleName(f"{piece}: {fit}. {sentence}")
        self.badge = Badge(fit, self._icon, width=_BADGE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._mark, 0, top)
        row.addWidget(self.badge, 0, top)
        row.addWidget(self.words, 1)
        if finding.missing is not None:
            row.addWidget(self._answer(piece), 0, top)
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _answer(self, piece: str) -> QPushButton:
        missing = self.finding.missing
        button = QPushButton(QCoreApplication.translate("PieceRow", "Write it"))
        set_role(button, "link")
        at_firm = missing is not None and missing.side is Side.FIRM
        words = (
            QCoreApplication.translate("PieceRow", "To the field at the firm")
            if at_firm
            else QCoreApplication.translate("PieceRow", "To the field in the case")
        )
        # No taller than a line of the words beside it, so that the row is as high as the others.
        button.setFixedHeight(button.fontMetrics().height() + 6)
        button.setToolTip(words)
        button.setAccessibleName(f"{piece}: {words}")
        button.clicked.connect(lambda _=False: self.answer_asked.emit())
        return button

    def _paint(self) -> None:
        _, ink = colors_of(self).tone(self._icon)
        name_mark(self._mark, self._icon)
        self._mark.setPixmap(
            icon(self._name, ink).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF())
        )


class PiecesCard(Card):
    """All pieces of a pair. ``answer_asked`` tells whose field to go to: the side and the field."""

    answer_asked = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.body.setSpacing(0)
        self.body.setContentsMargins(16, 6, 16, 6)
        self.rows: list[PieceRow] = []

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these; a row whose finding is the same stays, so the keyboard stays with it."""
        if [row.finding for row in self.rows] == list(findings):
            return
        self.clear()
        self.rows = []
        for number, finding in enumerate(findings):
            if number:
                self.add(_line())
            self.rows.append(self._row(finding))
            self.add(self.rows[-1])

    def _row(self, finding: Finding) -> PieceRow:
        row = PieceRow(finding)
        missing = finding.missing
        if missing is not None:
            row.answer_asked.connect(lambda: self.answer_asked.emit(missing.side, missing.field))
        return row


def _line() -> QWidget:
    line = QFrame()
    set_role(line, "line")
    line.setFixedHeight(1)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(line)
    return holder
