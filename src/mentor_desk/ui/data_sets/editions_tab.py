"""The editions of a set: who made them, why, what was changed, and back to one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import data_sets
from mentor_desk.services.data_set_changes import Difference
from mentor_desk.services.data_set_told import told
from mentor_desk.services.data_sets import Edition
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.differences import differences_html
from mentor_desk.ui.data_sets.side_by_side import SideBySide
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.roles import set_role

SHIPPED = 0


class EditionsTab(QWidget):
    """``wanted`` tells the number of the edition to take in use again, 0 for the shipped one."""

    wanted = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._path, self._editable = "", True
        self._editions: tuple[Edition, ...] = ()
        self.list = RowList(self.tr("Editions"))
        self.title, self.why, self.changes = QLabel(), QLabel(), QLabel()
        self.back = QPushButton(self.tr("Take this edition in use a&gain …"))
        set_role(self.title, "heading")
        set_role(self.why, "muted")
        for label in (self.title, self.why):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.changes.setTextFormat(Qt.TextFormat.RichText)
        right, inner = QWidget(), QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 0, 10, 12)
        for label in (self.title, self.why, self.changes):
            label.setWordWrap(True)
            column.addWidget(label)
        column.insertWidget(2, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        scrolled(right, inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(SideBySide(self.list, right))
        self.list.chosen.connect(lambda _key: self._show())
        self.back.clicked.connect(lambda _=False: self.wanted.emit(self._number()))

    def draw(self, path: str, *, editable: bool) -> None:
        """The editions of the set at ``path``."""
        editions = self._context.call(data_sets.history, path=path)
        other = path != self._path or editions != self._editions
        self._path, self._editable, self._editions = path, editable, editions
        self.list.set_rows(self._rows())
        if other or self.list.chosen_key() is None:
            self.list.choose(self.list.rows()[0].key)
        self._show()

    def choose(self, number: int) -> None:
        """Show the edition ``number``; 0 for the shipped one."""
        self.list.choose(str(number))
        self._show()

    def _rows(self) -> Sequence[ListRow]:
        language, today = self._context.language, self._context.today()
        rows = []
        for each in self._editions:
            title = self.tr("Edition {number}").format(number=each.number)
            if each.shipped:
                title = self.tr("Edition {number}: the shipped one again").format(number=each.number)
            made = days.short(each.made_on, language, today)
            by = " · ".join(part for part in (made, each.who) if part)
            badge = self.tr("In use") if each.in_use else ""
            rows.append(ListRow(str(each.number), title, by, badge, "accent"))
        badge = "" if self._editions else self.tr("In use")
        words = self.tr("Comes with the program")
        rows.append(ListRow(str(SHIPPED), self.tr("The shipped set"), words, badge, "accent"))
        return rows

    def _number(self) -> int:
        return int(self.list.chosen_key() or SHIPPED)

    def _show(self) -> None:
        number = self._number()
        edition = next((each for each in self._editions if each.number == number), None)
        self.title.setText(next(row.title for row in self.list.rows() if row.key == str(number)))
        if edition is None:
            self.why.setText(
                self.tr("What differs from the shipped set to what is in use:")
                if self._editions
                else self.tr("The set is as it was shipped. An edition of your own will stand here.")
            )
            found = self._difference(SHIPPED, None) if self._editions else ()
        else:
            self.why.setText(edition.why)
            found = self._difference(self._before(edition), number)
        self.changes.setText(differences_html(found, self) if self._editions else "")
        self.back.setVisible(self._editable and self._can_come_back(edition))

    def _before(self, edition: Edition) -> int:
        """The number of the edition that was in use before."""
        earlier = [each.number for each in self._editions if each.number < edition.number]
        return max(earlier, default=SHIPPED)

    def _can_come_back(self, edition: Edition | None) -> bool:
        if edition is None:
            return bool(self._editions) and not self._editions[0].shipped
        return not edition.in_use and not edition.shipped

    def _difference(self, before: int, after: int | None) -> tuple[Difference, ...]:
        old, new = (
            self._context.call(data_sets.content, path=self._path, number=number)
            for number in (before, after)
        )
        return told(old, new, self._context.language)
