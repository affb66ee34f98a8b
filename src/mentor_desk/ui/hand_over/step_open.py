"""The first step of taking: the file, and the words the colleague told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.exchange.package import SUFFIX
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.importing.dropping import dropped_file
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


class OpenStep(QWidget):
    """``file_chosen`` tells a path, ``changed`` that the words are others."""

    file_chosen = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.file: Path | None = None
        self.button = QPushButton(self.tr("&Choose the package …"))
        self.button.clicked.connect(lambda _=False: self.ask())
        self._file = QLabel()
        self._file.setWordWrap(True)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._file, 1)
        package = Card(self.tr("The package"))
        package.body.addLayout(row)
        self.form = Form()
        self.form.add(
            "words",
            self.tr("The six words"),
            TextField(),
            hint=self.tr(
                "Ask your colleague to tell them by telephone. Large or small letters do not matter."
            ),
        )
        self.form.changed.connect(lambda _name: self.changed.emit())
        told = Card(self.tr("The words"))
        narrow = QHBoxLayout()
        narrow.addWidget(self.form, 1)
        narrow.addStretch(1)
        told.body.addLayout(narrow)
        scrolled(self, package, told)
        self.show_file(None)

    def words(self) -> str:
        """What is typed."""
        return str(self.form.field("words").value())

    def show_file(self, path: Path | None) -> None:
        """Say which file it is."""
        self.file = path
        set_role(self._file, "muted" if path is None else "strong")
        hint = self.tr("Or drop it here. It is a file that ends with {suffix}.")
        self._file.setText(hint.format(suffix=SUFFIX) if path is None else path.name)
        self.changed.emit()

    def forget(self) -> None:
        """Another package begins with an empty page."""
        self.form.clear_errors()
        self.form.set_values({"words": ""})
        self.show_file(None)

    def ask(self) -> None:
        """Ask for the file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = self.tr("Package of cases (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the package"), folder, kinds)
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
