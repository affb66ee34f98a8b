"""The first step of taking a setup in: the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.exchange.setup_file import SUFFIX
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.importing.dropping import dropped_file
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role


class SetupFileStep(QWidget):
    """``file_chosen`` tells a path; a file can be dropped here too."""

    file_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.button = QPushButton(self.tr("&Choose the file …"))
        self.button.clicked.connect(lambda _=False: self.ask())
        self._file = QLabel()
        self._file.setWordWrap(True)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._file, 1)
        card = Card(self.tr("The setup file"))
        card.body.addLayout(row)
        words = QLabel(
            self.tr(
                "It holds rules, lists and words that a municipality has set itself, and no cases. "
                "You see what would change before anything does."
            )
        )
        words.setWordWrap(True)
        set_role(words, "muted")
        card.add(words)
        scrolled(self, card)
        self.show_file(None)

    def show_file(self, path: Path | None) -> None:
        """Say which file it is."""
        set_role(self._file, "muted" if path is None else "strong")
        hint = self.tr("Or drop it here. It is a file that ends with {suffix}.")
        self._file.setText(hint.format(suffix=SUFFIX) if path is None else path.name)

    def ask(self) -> None:
        """Ask for the file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = self.tr("Setup (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the file"), folder, kinds)
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(path)
