"""The running cases that an edition would say something new about."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.services import data_set_reach
from mentor_desk.services.data_set_reach import Reach, Said, Touched
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import set_role

_MOST = 30


class TouchedList(QWidget):
    """Looked up off the window's thread. A name leads to the case, the change stays as a draft.

    ``looked`` when it is known, or told that it cannot be.
    """

    looked = Signal()

    def __init__(self, context: Context, path: str, content: str) -> None:
        super().__init__()
        self._context = context
        self.words = QLabel(self.tr("Looking through your own cases …"))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.words, "muted")
        self.names: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.words)
        today, rulebook = context.today(), context.rules

        def look(_progress: Progress) -> Reach:
            return context.call(
                data_set_reach.touched, path=path, content=content, today=today, rulebook=rulebook
            )

        context.background.run(look, self._show_if_there, self._fail_if_there)

    def _show_if_there(self, reach: Reach) -> None:
        if isValid(self):
            self._show(reach)
            self.looked.emit()

    def _fail_if_there(self, error: UserError) -> None:
        if isValid(self):
            words = self.tr(
                "Your cases could not be looked through: {why} You can still take it in use."
            )
            self.words.setText(words.format(why=say(error.text)))
            self.looked.emit()

    def _show(self, reach: Reach) -> None:
        count = len(reach.rows)
        found = self.tr("%n case(s) would get a new message about the rules.", "", count)
        none = self.tr("None of your cases gets a new message.")
        self.words.setText(f"{found if count else none} {say(reach.looked)}")
        for row in reach.rows[:_MOST]:
            self._add(row)
        if count > _MOST:
            self._column.addWidget(QLabel(self.tr("and %n more", "", count - _MOST)))

    def _add(self, row: Touched) -> None:
        named = " · ".join(part for part in (say(row.title), row.where) if part)
        name = QPushButton(named.replace("&", "&&"))
        set_role(name, "link")
        ref = str(row.ref) if row.ref is not None else None
        name.clicked.connect(lambda _=False: self._context.go(row.kind, ref))
        self.names.append(name)
        told = QLabel("<br>".join(self._told(each) for each in row.said))
        told.setTextFormat(Qt.TextFormat.RichText)
        told.setWordWrap(True)
        told.setIndent(6)
        self._column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(told)

    def _told(self, said: Said) -> str:
        nothing = self.tr("nothing")
        before, after = (
            escape(say(each)) if each is not None else nothing for each in (said.before, said.after)
        )
        return f'<span style="color:{colors_of(self).muted}">{before}</span> → {after}'
