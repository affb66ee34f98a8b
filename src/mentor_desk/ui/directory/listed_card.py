"""A workplace of the directory, as the list has it: to look at, and to take into the register."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import cvr
from mentor_desk.services.directory import Listed
from mentor_desk.ui.context import Context
from mentor_desk.ui.directory import listed_words
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class ListedCard(QWidget):
    """``adopted``, ``opened`` and ``welcomed`` (into the inbox) tell the :class:`Listed` shown."""

    adopted = Signal(object)
    opened = Signal(object)
    welcomed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: Listed | None = None
        self._name = QLabel()
        self._name.setWordWrap(True)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._name, "heading")
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about = QLabel()
        self._about.setWordWrap(True)
        set_role(self._about, "muted")
        self._gone = Notice("neutral", self.tr("The firm no longer stands on its list."))
        self.button = QPushButton()
        set_role(self.button, "primary")
        self.button.clicked.connect(lambda _=False: self.act())
        self.inbox = QPushButton(self.tr("Into the in&box, to say welcome"))
        self.inbox.clicked.connect(lambda _=False: self.welcomed.emit(self._shown))
        card = Card()
        card.add(self._name)
        card.add(self._facts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.inbox)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(card)
        column.addWidget(self._gone)
        column.addLayout(row)
        column.addWidget(self._about)
        column.addStretch(1)

    def show_workplace(self, row: Listed, source: str) -> None:
        """Show what the list called ``source`` says of the workplace."""
        self._shown = row
        self._name.setText(row.name)
        place = " ".join(part for part in (row.postcode, row.town) if part)
        lines = (
            " · ".join(part for part in (row.branch, listed_words.size(row.size_band)) if part),
            ", ".join(part for part in (row.address, place) if part),
            " · ".join(
                part
                for part in (
                    self.tr("P no. {number}").format(number=row.p_number) if row.p_number else "",
                    self.tr("CVR {number}").format(number=cvr.pretty(row.cvr)) if row.cvr else "",
                )
                if part
            ),
            self._far(row),
        )
        self._facts.setText("\n".join(line for line in lines if line))
        self._gone.setVisible(row.gone)
        known = row.firm_id is not None
        self.inbox.setHidden(known)
        self.button.setText(self.tr("&Open the firm") if known else self.tr("&Take into the register"))
        words = (
            self.tr("The firm is in your register. Notes and placements stand there.")
            if known
            else self.tr(
                "So says «{list}». Take the firm into your register when you begin to work with it: "
                "then you can write notes and placements."
            ).format(list=source)
        )
        self._about.setText(words)
        self.setAccessibleName(f"{row.name}. {self._facts.text()}")

    def act(self) -> None:
        """Take the workplace into the register, or open the firm it already is."""
        if self._shown is None:
            return
        if self._shown.firm_id is None:
            self.adopted.emit(self._shown)
        else:
            self.opened.emit(self._shown)

    def _far(self, row: Listed) -> str:
        if row.km is None:
            return ""
        words = self.tr("{distance} away in a straight line")
        return words.format(distance=listed_words.distance(row.km, self._context.language))
