"""The first step: which file it is, what the list is called, and whether it is the whole list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.exchange.tables import Listing
from mentor_desk.formats import numbers
from mentor_desk.services.directory import Summary
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.dropping import dropped_file
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

WHOLE, PART = "whole", "part"


class FileStep(QWidget):
    """``file_chosen`` tells a path, ``changed`` that the name or the extent is another."""

    file_chosen = Signal(object)
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setAcceptDrops(True)
        self.button = QPushButton(self.tr("&Choose a file …"))
        self.button.clicked.connect(lambda _=False: self.ask())
        self._file = QLabel()
        self._file.setWordWrap(True)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._known: tuple[str, ...] = ()
        self._said = False
        self.form = Form()
        self._fill()
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
        about = Card(self.tr("The list"))
        # In a row the form is measured at its own width: across the whole card its hints would be
        # taken for shorter than they are.
        narrow = QHBoxLayout()
        narrow.addWidget(self.form, 1)
        narrow.addStretch()
        about.body.addLayout(narrow)
        column.addWidget(about)
        column.addStretch(1)
        self.show_file(None, None)

    def _fill(self) -> None:
        form = self.form
        form.add(
            "source",
            self.tr("What do you call the list?"),
            TextField(),
            hint=self.tr("The same name next time, and you see what is new and what is gone."),
        )
        self.earlier = Chips(single=True)
        self.earlier.changed.connect(self._take_earlier)
        form.add("earlier", self.tr("Read in before"), self.earlier)
        self.extent = Chips(
            [(WHOLE, self.tr("Yes, all of them")), (PART, self.tr("No, only some"))], single=True
        )
        form.add(
            "extent",
            self.tr("Are all the firms in the file?"),
            self.extent,
            hint=self.tr(
                "Yes: firms of this list that are missing from the file are told as gone, and never "
                "deleted. No: the program says nothing of the others."
            ),
        )
        form.changed.connect(self._changed)
        name = form.field("source")
        name.textChanged.connect(lambda _: self._presume())

    def begin(self, summary: Summary | None) -> None:
        """Start afresh; the names of the lists that were read in before are offered."""
        self._known = summary.sources if summary else ()
        self._said = False
        self.earlier.set_choices([(name, name) for name in self._known])
        self.earlier.set_value([])
        self.form.show_field("earlier", bool(self._known))
        self.form.clear_errors()
        self.form.set_values({"source": "", "extent": []})
        self.show_file(None, None)

    def show_file(self, path: Path | None, listing: Listing | None) -> None:
        """Say which file it is and how much stands in it."""
        if path is None:
            words = self.tr(
                "Or drop it here. A spreadsheet (.xlsx) or a text list (.csv), as the municipality or "
                "the public register hands it out. Nothing leaves this computer."
            )
            set_role(self._file, "muted")
            self._file.setText(words)
            return
        set_role(self._file, "strong")
        self._file.setText(" · ".join(part for part in (path.name, self._size(listing)) if part))
        if listing is not None and not self.form.field("source").value():
            self.form.set_values({"source": path.stem.replace("_", " ").strip()})

    def source(self) -> str:
        """The name of the list."""
        return str(self.form.field("source").value())

    def whole(self) -> bool:
        """Whether the file holds all of the list."""
        return self.extent.value() == [WHOLE]

    def answered(self) -> bool:
        """Whether it was said if the list is whole; otherwise that is asked for."""
        if self.extent.value():
            return True
        self.form.set_error(
            "extent", self.tr("Say first whether the file has all the firms or only some of them.")
        )
        self.form.focus("extent")
        return False

    def ask(self) -> QFileDialog:
        """Ask which file it is."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose a list of firms"), folder, kinds)
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
        if rows is None:
            return ""
        return self.tr("about {number} rows").format(
            number=numbers.number(rows, self._context.language)
        )

    def _changed(self, field: str) -> None:
        if field == "extent":
            self._said = bool(self.extent.value())
        self.changed.emit()

    def _presume(self) -> None:
        """A list read in before is taken as whole until something else is said; a new one is not."""
        if not self._said:
            self.extent.set_value([WHOLE] if self.source().strip() in self._known else [])

    def _take_earlier(self) -> None:
        chosen = self.earlier.value()
        if chosen:
            self.form.set_values({"source": chosen[0]})
