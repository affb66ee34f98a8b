"""What a rule says about what is being written: a mark, the sentence, and a way out."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.theme import Tone, colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.notice_details import NoticeDetails
from mentor_desk.ui.widgets.painting import draw_panel
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.spoken import name_mark

_ICONS: dict[Tone, str] = {
    "neutral": "info",
    "accent": "info",
    "ok": "check",
    "warning": "warning",
    "danger": "danger",
}


class Notice(QWidget):
    """A box of ``tone`` with ``lead`` in bold before ``text``; both are plain text, never markup."""

    def __init__(
        self,
        tone: Tone = "neutral",
        text: str = "",
        action_text: str = "",
        on_action: Callable[[], object] | None = None,
        *,
        lead: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self._lead, self._said = lead, text
        self._on_action = on_action
        self._mark, self._words, self._link = QLabel(), QLabel(), QPushButton()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._link.clicked.connect(lambda _=False: self._act())
        set_role(self._link, "link")
        self._asked: NoticeDetails | None = None
        self._beside = QVBoxLayout()
        self._beside.setSpacing(2)
        self._beside.addWidget(self._words)
        self._beside.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._beside, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.say(tone, text, action_text, on_action, lead=lead)

    @property
    def text(self) -> str:
        """What the box says, in plain words."""
        return " ".join(part for part in (self._lead, self._said) if part)

    def say(
        self,
        tone: Tone,
        text: str,
        action_text: str = "",
        on_action: Callable[[], object] | None = None,
        *,
        lead: str = "",
    ) -> None:
        """Say something else; an action's link stands below the sentence."""
        self._tone, self._lead, self._said, self._on_action = tone, lead, text, on_action
        self._link.setText(action_text)
        self._link.setVisible(bool(action_text))
        self.setAccessibleName(self.text)
        self._render_words()

    def explain(self, question: str, answer: str) -> QToolButton:
        """A small button asks ``question`` and shows or hides ``answer`` below what the box says."""
        if self._asked is None:
            self._asked = NoticeDetails(self)
            self._row.addWidget(self._asked.button, 0, Qt.AlignmentFlag.AlignTop)
            self._beside.addWidget(self._asked.words)
        self._asked.say(question, answer, colors_of(self).tone(self._tone)[1])
        return self._asked.button

    def answers(self) -> tuple[QLabel, ...]:
        """The words in sight, the answer among them when it is asked for."""
        labels = [self._words, *([self._asked.words] if self._asked is not None else [])]
        return tuple(label for label in labels if not label.isHidden())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        draw_panel(QPainter(self), self.rect(), colors.tone(self._tone)[0])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._render_words()

    def _render_words(self) -> None:
        ink = colors_of(self).tone(self._tone)[1]
        lead = f"<b>{escape(self._lead)}</b> " if self._lead else ""
        said = escape(self._said).replace("\n", "<br>").replace("§ ", "§&nbsp;")
        self._words.setText(f'<span style="color:{ink}">{lead}{said}</span>')
        side = self.fontMetrics().height()
        name_mark(self._mark, self._tone)
        self._mark.setPixmap(icon(_ICONS[self._tone], ink).pixmap(QSize(side, side)))
        if self._asked is not None:
            self._asked.tint(ink)

    def _act(self) -> None:
        if self._on_action is not None:
            self._on_action()
