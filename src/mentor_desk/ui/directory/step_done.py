"""The last step: what came of it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import numbers
from mentor_desk.services.directory_import import Counts
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.figures import Figures
from mentor_desk.ui.widgets.roles import set_role


class DoneStep(QWidget):
    """``undo_wanted``, ``list_wanted`` (see the firm list) and ``again_wanted`` (one more file)."""

    undo_wanted = Signal()
    list_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._title = QLabel()
        set_role(self._title, "title")
        self._title.setWordWrap(True)
        self.figures = Figures()
        self._firms = QLabel()
        self._firms.setWordWrap(True)
        self.see = QPushButton(self.tr("&See the firm list"))
        set_role(self.see, "primary")
        self.again = QPushButton(self.tr("Read in &one more"))
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setToolTip(self.tr("The list before is in use again, and your firms are as before."))
        self.see.clicked.connect(self.list_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.see, self.again, self.undo):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self.figures)
        column.addWidget(self._firms)
        column.addLayout(row)
        column.addStretch(1)

    def show_counts(self, counts: Counts, source: str) -> None:
        """Tell what was read in."""
        self.undo.setEnabled(True)
        self._title.setText(
            self.tr("«{list}» is read in: {number} workplaces.").format(
                list=source, number=self._number(counts.workplaces)
            )
        )
        self.figures.show_figures(
            [
                (self._number(counts.new), self.tr("new")),
                (self._number(counts.changed), self.tr("changed")),
                (self._number(counts.unchanged), self.tr("as before")),
                (self._number(counts.gone), self.tr("gone")),
                (self._number(counts.left_out), self.tr("rows left out")),
            ]
        )
        self._firms.setText(self._about_firms(counts))
        self._firms.setVisible(bool(self._firms.text()))

    @property
    def told(self) -> str:
        """What was said, for a screen reader and the tests."""
        return " ".join((self._title.text(), self._firms.text())).strip()

    def show_undone(self) -> None:
        """Tell that everything is as before."""
        self._title.setText(self.tr("Undone. Everything is as it was before."))
        self.figures.show_figures([])
        self._firms.setVisible(False)
        self.undo.setEnabled(False)

    def _about_firms(self, counts: Counts) -> str:
        parts = []
        if counts.firms_updated:
            parts.append(self.tr("%n of your firms got new facts.", "", counts.firms_updated))
        if counts.firms_kept:
            parts.append(self.tr("In %n of them your own corrections stay.", "", counts.firms_kept))
        if counts.firms_gone:
            parts.append(
                self.tr(
                    "%n of them no longer stand on the list; they stay here.", "", counts.firms_gone
                )
            )
        return " ".join(parts)

    def _number(self, count: int) -> str:
        return numbers.number(count, self._context.language)
