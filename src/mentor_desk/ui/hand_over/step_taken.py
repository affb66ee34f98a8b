"""The last step of taking: what came of it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.services.hand_over_take import Taken
from mentor_desk.ui.hand_over import contents
from mentor_desk.ui.importing.figures import Figures
from mentor_desk.ui.widgets.roles import set_role


class TakenStep(QWidget):
    """``undo_wanted``, and ``cases_wanted`` to see them."""

    undo_wanted = Signal()
    cases_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        set_role(self._title, "title")
        self._title.setWordWrap(True)
        self.figures = Figures()
        self.see = QPushButton(self.tr("&See the cases"))
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setToolTip(self.tr("Everything is as it was before the package."))
        self.see.clicked.connect(lambda _=False: self.cases_wanted.emit())
        self.undo.clicked.connect(lambda _=False: self.undo_wanted.emit())
        self._after = QLabel(
            self.tr(
                "Now delete the file of the package: from the stick, the mail and the waste bin. Your "
                "colleague does the same."
            )
        )
        self._after.setWordWrap(True)
        set_role(self._after, "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.see)
        row.addWidget(self.undo)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self.figures)
        column.addLayout(row)
        column.addWidget(self._after)
        column.addStretch(1)

    @property
    def told(self) -> str:
        """What was said."""
        return self._title.text()

    def show_taken(self, taken: Taken) -> None:
        """Tell what was taken in."""
        self._title.setText(self.tr("Taken in: %n case(s).", "", len(taken.case_ids)))
        contents.show(self.figures, taken.counts)
        self._after.show()
        self.undo.setEnabled(True)

    def show_undone(self) -> None:
        """Tell that everything is as before."""
        self._title.setText(self.tr("Undone. Everything is as it was before."))
        self.figures.show_figures([])
        self._after.hide()
        self.undo.setEnabled(False)
