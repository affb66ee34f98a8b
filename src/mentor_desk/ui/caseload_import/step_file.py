"""The first step: which file it is, and whether what is no field goes along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.exchange.tables import Listing
from mentor_desk.ui.importing.dropping import dropped_file
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.roles import set_role


class FileStep(QWidget):
    """``file_chosen`` tells a path."""

    file_chosen = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.button = QPushButton(self.tr("&Choose a file …"))
        self.button.clicked.connect(lambda _=False: self.ask())
        self._file = QLabel()
        self._file.setWordWrap(True)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self.rest = CheckField(self.tr("Put columns that fit no field into a &note on each case"))
        self.rest.set_value(True)
        self.rest.changed.connect(self.changed)
        card = Card(self.tr("The file"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._file, 1)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card)
        column.addWidget(self._about())
        column.addStretch(1)
        self.show_file(None, None)

    def _about(self) -> QWidget:
        card = Card(self.tr("What happens"))
        for words in (
            self.tr(
                "Each row becomes a citizen with a case. You see all of it first, and nothing changes "
                "before you say so."
            ),
            self.tr(
                "Whom you have already stays as before, unless you tick that empty fields be filled."
            ),
            self.tr(
                "What is not understood is never guessed: the field stays empty, you are told, and the "
                "note keeps the words."
            ),
            self.tr("A backup is made before, and one Undo takes all of it back."),
        ):
            line = QLabel(f"•  {words}")
            line.setWordWrap(True)
            card.add(line)
        card.add(self.rest)
        later = QLabel(
            self.tr("When the list is in here, delete the file: it is readable for everybody there.")
        )
        later.setWordWrap(True)
        set_role(later, "muted")
        card.add(later)
        return card

    def begin(self) -> None:
        """Start afresh."""
        self.rest.set_value(True)
        self.show_file(None, None)

    def show_file(self, path: Path | None, listing: Listing | None) -> None:
        """Say which file it is and how much stands in it."""
        if path is None:
            set_role(self._file, "muted")
            self._file.setText(
                self.tr(
                    "Or drop it here. Your own spreadsheet (.xlsx) or a text list (.csv), as it is: "
                    "with title rows, blank lines and several sheets. Nothing leaves this computer."
                )
            )
            return
        set_role(self._file, "strong")
        self._file.setText(" · ".join(part for part in (path.name, self._size(listing)) if part))

    def ask(self) -> QFileDialog:
        """Ask which file it is."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose your list of citizens"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(path)

    def _size(self, listing: Listing | None) -> str:
        if listing is None:
            return ""
        if len(listing.sheets) > 1:
            return self.tr("%n sheet(s)", "", len(listing.sheets))
        rows = listing.sheets[0].rows_estimate
        return "" if rows is None else self.tr("about %n row(s)", "", rows)
