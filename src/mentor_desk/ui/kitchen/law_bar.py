"""What the law says, in one friendly line; the rest when somebody asks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.rules.findings import Finding
from mentor_desk.services.kitchen_table import QUESTIONS, KitchenTable, LawAtTable
from mentor_desk.ui.kitchen.law_questions import LawQuestions
from mentor_desk.ui.theme import Tone, colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.painting import draw_panel
from mentor_desk.ui.widgets.roles import ring_when_focused, set_role
from mentor_desk.ui.widgets.spoken import name_mark


class LawBar(QWidget):
    """The line and its button; ``asked`` shows or hides what the law says in full."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._clear = True
        self._mark, self.line = QLabel(), QLabel()
        self.line.setWordWrap(True)
        self.more = QPushButton()
        set_role(self.more, "link")
        self.more.clicked.connect(lambda _=False: self.asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self.line, 1)
        row.addWidget(self.more)
        self.set_open(False)

    def draw(self, law: LawAtTable) -> None:
        """Say how it stands."""
        self._clear = law.clear
        count = len(law.to_clear) + bool(law.between_us)
        if law.clear:
            self.line.setText(self.tr("The law has no objection."))
        else:
            self.line.setText(self.tr("%n thing(s) to clear first", "", count))
        self._tint()
        self.update()

    def set_open(self, is_open: bool) -> None:
        """Whether all of it is in view."""
        self.more.setText(self.tr("&Hide it") if is_open else self.tr("What the &law says"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        draw_panel(QPainter(self), self.rect(), colors.tone(_tone(self._clear))[0], radius=8)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()

    def _tint(self) -> None:
        ink = colors_of(self).tone(_tone(self._clear))[1]
        side = self.fontMetrics().height()
        name = "ok" if self._clear else "info"
        name_mark(self._mark, _tone(self._clear))
        self._mark.setPixmap(icon(name, ink).pixmap(QSize(side, side)))


class LawPanel(QScrollArea):
    """Each finding in full. What concerns citizen and municipality alone is only said to be there."""

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[Notice] = []
        inner = QFrame()
        set_role(inner, "plain")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(20, 4, 20, 4)
        self._column.setSpacing(8)
        self.questions = LawQuestions()
        self._column.addWidget(self.questions)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ring_when_focused(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setAccessibleName(self.tr("What the law says"))

    def draw(self, table: KitchenTable) -> None:
        """Ask first, then show what is open, then what is in order."""
        law = table.law
        self.questions.draw(table)
        told: list[tuple[Tone, str]] = [
            ("warning", _said(each)) for each in law.to_clear if not _is_asked(each, table)
        ]
        if law.between_us:
            told.append(("neutral", self.tr("The job mentor and the municipality clear the rest.")))
        told += [("ok" if each.confirmed else "neutral", _said(each)) for each in law.fine]
        if law.clear and not told:
            told.append(("ok", self.tr("There is nothing to add.")))
        while len(self.notices) < len(told):
            notice = Notice()
            self.notices.append(notice)
            self._column.insertWidget(self._column.count() - 1, notice)
        for notice, (tone, words) in zip(self.notices, told, strict=False):
            notice.say(tone, words)
            notice.show()
        for notice in self.notices[len(told) :]:
            notice.hide()


def _said(finding: Finding) -> str:
    """The sentence alone: whether somebody has checked the rule is not the firm's worry."""
    return say(finding.sentence)


def _is_asked(finding: Finding, table: KitchenTable) -> bool:
    """Whether a question above the findings asks for the answer that is missing."""
    rules = {question.rule for name, question in QUESTIONS.items() if table.has(name)}
    return finding.gap and finding.rule in rules


def _tone(clear: bool) -> Tone:
    return "ok" if clear else "warning"
