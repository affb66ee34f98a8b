"""The first step: which file it is, what the list is called, and whether it is the whole list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout

from mentor_desk.exchange.tables import Listing
from mentor_desk.services.directory import Summary
from mentor_desk.texts import Language
from mentor_desk.ui.importing.choosing import ListChooser
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_field import TextField

WHOLE, PART = "whole", "part"


class FileStep(ListChooser):
    """``changed`` tells that the name or the extent is another."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("FileStep", "Choose a list of firms"),
            QStandardPaths.StandardLocation.DownloadLocation,
            translate(
                "FileStep",
                "Or drop it here. A spreadsheet (.xlsx) or a text list (.csv), as the municipality or "
                "the public register hands it out. Nothing leaves this computer.",
            ),
            language,
        )
        self._known: tuple[str, ...] = ()
        self._said = False
        self.form = Form()
        self._fill()
        about = Card(self.tr("The list"))
        # In a row the form is measured at its own width: across the whole card its hints would be
        # taken for shorter than they are.
        narrow = QHBoxLayout()
        narrow.addWidget(self.form, 1)
        narrow.addStretch()
        about.body.addLayout(narrow)
        self.column.addWidget(about)
        self.column.addStretch(1)

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
        """Say which file it is; the list is called as the file until somebody says otherwise."""
        super().show_file(path, listing)
        if path is not None and listing is not None and not self.form.field("source").value():
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
