"""The first step: which file it is, and whether what is no field goes along."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.texts import Language
from mentor_desk.ui.importing.choosing import ListChooser
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.roles import set_role


class FileStep(ListChooser):
    """``changed`` tells that the answer to the one question is another."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("FileStep", "Choose your list of citizens"),
            QStandardPaths.StandardLocation.DocumentsLocation,
            translate(
                "FileStep",
                "Or drop it here. Your own spreadsheet (.xlsx) or a text list (.csv), as it is: "
                "with title rows, blank lines and several sheets. Nothing leaves this computer.",
            ),
            language,
        )
        self.rest = CheckField(self.tr("Put columns that fit no field into a note on &each case"))
        self.rest.set_value(True)
        self.rest.changed.connect(self.changed)
        self.column.addWidget(self._about())
        self.column.addStretch(1)

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
