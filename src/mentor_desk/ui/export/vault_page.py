"""Everything taken out, for who leaves the program (feature K6)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.services import vault_export
from mentor_desk.services.new_folder import Tell
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.export.page import ExportPage
from mentor_desk.ui.widgets.card import Card

PAGE = "vault_export"


class VaultExportPage(ExportPage):
    """Nothing to choose: all of it goes, or none."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Take everything out"), self.tr("In formats that other programs can read")
        )
        self.holds = QLabel()
        self.holds.setWordWrap(True)
        what = Card(self.tr("What the folder holds"))
        what.add(self.holds)
        inner = QWidget()
        scrolled(inner, what, self.why, self.unlocked)
        self.set_up(inner)

    def begin(self) -> None:
        super().begin()
        if self.running.busy():
            return
        counts = self.context.call(vault_export.counts)
        cases = self.tr("%n case(s) as pages to read", "", counts.cases)
        papers = self.tr("%n paper(s) as PDF", "", counts.papers)
        rest = self.tr(
            "Every table as a spreadsheet (CSV) and as JSON, with the log. The firm directory stays: "
            "it is public and can be fetched again. Nothing is removed here."
        )
        self.holds.setText(f"{cases}. {papers}.\n\n{rest}")

    def place(self) -> tuple[str, str] | None:
        return None

    def folder_name(self) -> str:
        return vault_export.folder_name(self.context.today())

    def writing(self, target: Path, reason: str) -> Callable[[Tell], Any]:
        words, call = self.words(), self.context.call
        return lambda tell: vault_export.export(call, target, reason, words, tell)

    def done_words(self, made: Any) -> str:
        return self.tr("Done: %n record(s) and everything about them.", "", made.records)
