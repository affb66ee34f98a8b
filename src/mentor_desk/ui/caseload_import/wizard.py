"""Reading the mentor's own list of citizens in (feature K5)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentor_desk.exchange.tables import Listing
from mentor_desk.formats import days
from mentor_desk.services.caseload_import import Counts
from mentor_desk.ui.caseload_import import column_kind, reading
from mentor_desk.ui.caseload_import.reading import Look, Order
from mentor_desk.ui.caseload_import.step_done import DoneStep
from mentor_desk.ui.caseload_import.step_file import FileStep
from mentor_desk.ui.caseload_import.step_preview import PreviewStep
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.step_columns import ColumnsStep
from mentor_desk.ui.importing.wizard import ImportWizard, Work


class CaseloadWizard(ImportWizard):
    """Each row becomes a citizen with a case; whom one has already is never merged silently."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.file = FileStep(context.language)
        self.columns = ColumnsStep(context, column_kind.kind())
        self.preview = PreviewStep(context)
        self.done = DoneStep()
        self.set_up(self.file, self.columns, self.preview, self.done)
        self.preview.told.connect(context.say)

    def start_over(self) -> None:
        self.file.begin()

    def inspecting(self, path: Path) -> Work:
        return reading.inspect(path)

    def looking(self, path: Path) -> Work:
        order = Order(
            path=path,
            sheets=self.columns.chosen_sheets(),
            columns=self.columns.own_columns(),
            rest=self.file.rest.value(),
        )
        return reading.look(self._context, order)

    def bringing(self, seen: Look) -> Work:
        words = self.tr("From my own list, read in on {day}:")
        intro = words.format(day=days.month_day(self._context.today(), self._context.language))
        return reading.bring_in(self._context, seen, self.preview.answers(), intro)

    def show_opened(self, path: Path | None, listing: Listing | None) -> None:
        super().show_opened(path, listing)
        if listing is not None:
            self._judge()
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, seen: Look) -> None:
        self.preview.show_look(seen)

    def show_done(self, result: Counts, seen: Look | None) -> None:
        left = [f"{line.who or line.row}: {line.reason}" for line in seen.left_out] if seen else []
        self.done.show_counts(result, [*self.preview.not_taken(), *left])

    def typing(self) -> tuple[QWidget, ...]:
        return (*super().typing(), self.preview.left_out.typed)
