"""The last step: what came of it, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.services.caseload_import import Counts
from mentor_desk.ui.importing.figures import Figures
from mentor_desk.ui.widgets.roles import set_role

_NAMED = 12


class DoneStep(QWidget):
    """``undo_wanted``, ``list_wanted`` (see the cases) and ``again_wanted`` (one more file)."""

    undo_wanted = Signal()
    list_wanted = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        set_role(self._title, "title")
        self._title.setWordWrap(True)
        self.figures = Figures()
        self.see = QPushButton(self.tr("&See the cases"))
        set_role(self.see, "primary")
        self.again = QPushButton(self.tr("Read in &one more"))
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setToolTip(self.tr("All the cases of the list go again; the rest is as before."))
        self.see.clicked.connect(self.list_wanted)
        self.again.clicked.connect(lambda _=False: self.again_wanted.emit())
        self.undo.clicked.connect(self.undo_wanted)
        self._left = QLabel()
        self._left.setWordWrap(True)
        self._left.setTextFormat(Qt.TextFormat.PlainText)
        self._after = QLabel(
            self.tr(
                "Is the list in order? Then delete the file, also from the waste bin: here it is "
                "encrypted, there it is not."
            )
        )
        self._after.setWordWrap(True)
        set_role(self._after, "muted")
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
        column.addWidget(self._left)
        column.addLayout(row)
        column.addWidget(self._after)
        column.addStretch(1)

    def show_counts(self, counts: Counts, left_out: Sequence[str] = ()) -> None:
        """Tell what was read in, and which rows were not and why."""
        more = " …" if len(left_out) > _NAMED else ""
        said = "; ".join(left_out[:_NAMED]) + more
        self._left.setText(self.tr("Left out: {rows}").format(rows=said))
        self._left.setVisible(bool(left_out))
        self.undo.setEnabled(True)
        self._after.show()
        parts = [self.tr("%n case(s) made", "", counts.cases)]
        if counts.filled:
            parts.append(self.tr("%n filled in", "", counts.filled))
        parts.append(self.tr("%n row(s) left out", "", counts.left_out))
        self._title.setText(", ".join(parts) + ".")
        self.figures.show_figures(
            [
                (str(counts.cases), self.tr("new cases")),
                (str(counts.placements), self.tr("placements")),
                (str(counts.firms), self.tr("new firms")),
                (str(counts.notes), self.tr("notes")),
            ]
        )

    @property
    def told(self) -> str:
        """What was said, for the message bar, a screen reader and the tests."""
        return self._title.text()

    def show_undone(self) -> None:
        """Tell that everything is as before."""
        self._title.setText(self.tr("Undone. Everything is as it was before."))
        self.figures.show_figures([])
        self._after.hide()
        self._left.hide()
        self.undo.setEnabled(False)
