"""Choosing a list: the button and the words of the first step, a dialog, and a file dragged onto it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.exchange.tables import Listing
from mentor_desk.formats import numbers
from mentor_desk.texts import Language
from mentor_desk.ui.importing.dropping import dropped_file
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role

Location = QStandardPaths.StandardLocation


class ListChooser(QWidget):
    """``file_chosen`` tells a path. Subclasses put what else they ask beneath, into ``column``."""

    file_chosen = Signal(object)

    def __init__(self, ask: str, begin: Location, invitation: str, language: Language) -> None:
        """``ask`` is the dialog's title and ``begin`` its folder; ``invitation`` stands beside the
        button until a file is chosen."""
        super().__init__()
        self._ask, self._begin, self._invitation, self._language = ask, begin, invitation, language
        self.setAcceptDrops(True)
        self.button = QPushButton(QCoreApplication.translate("ListChooser", "&Choose a file …"))
        self.button.clicked.connect(lambda _=False: self.ask())
        self._file = QLabel()
        self._file.setWordWrap(True)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        card = Card(QCoreApplication.translate("ListChooser", "The file"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._file, 1)
        card.body.addLayout(row)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(card)
        self.show_file(None, None)

    def show_file(self, path: Path | None, listing: Listing | None) -> None:
        """Say which file it is and how much stands in it."""
        set_role(self._file, "muted" if path is None else "strong")
        if path is None:
            self._file.setText(self._invitation)
            return
        self._file.setText(" · ".join(part for part in (path.name, self._size(listing)) if part))

    def ask(self) -> QFileDialog:
        """Ask which file it is."""
        folder = QStandardPaths.writableLocation(self._begin)
        translate = QCoreApplication.translate
        kinds = translate("ListChooser", "Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
        dialog = QFileDialog(self, self._ask, folder, kinds)
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
        translate = QCoreApplication.translate
        if listing is None:
            return ""
        if len(listing.sheets) > 1:
            return translate("ListChooser", "%n sheet(s)", "", len(listing.sheets))
        rows = listing.sheets[0].rows_estimate
        if rows is None:
            return ""
        about = translate("ListChooser", "about {number} rows")
        return about.format(number=numbers.number(rows, self._language))
