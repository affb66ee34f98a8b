"""Reading a list of firms in, step by step, in the place of the page (feature C2)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentor_desk.exchange.tables import Listing
from mentor_desk.services import directory
from mentor_desk.services.directory_import import Counts
from mentor_desk.ui.context import Context
from mentor_desk.ui.directory import firm_column_kind, reading
from mentor_desk.ui.directory.reading import Look, Order
from mentor_desk.ui.directory.step_done import DoneStep
from mentor_desk.ui.directory.step_file import FileStep
from mentor_desk.ui.directory.step_preview import PreviewStep
from mentor_desk.ui.importing.step_columns import ColumnsStep
from mentor_desk.ui.importing.wizard import COLUMNS, DONE, FILE, PREVIEW, ImportWizard, Work

__all__ = ["COLUMNS", "DONE", "FILE", "PREVIEW", "Wizard"]


class Wizard(ImportWizard):
    """The list has a name, by which the next one like it is compared with it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.file = FileStep(context.language)
        self.columns = ColumnsStep(context, firm_column_kind.kind())
        self.preview = PreviewStep(context)
        self.done = DoneStep(context)
        self.set_up(self.file, self.columns, self.preview, self.done)
        self.preview.told.connect(context.say)

    def start_over(self) -> None:
        self.file.begin(self._context.call(directory.summary))

    def inspecting(self, path: Path) -> Work:
        return reading.inspect(path)

    def looking(self, path: Path) -> Work:
        order = Order(
            path=path,
            source=self.file.source(),
            whole=self.file.whole(),
            sheets=self.columns.chosen_sheets(),
            columns=self.columns.own_columns(),
        )
        return reading.look(self._context, order)

    def bringing(self, seen: Look) -> Work:
        return reading.bring_in(self._context, seen, self.preview.ticked())

    def file_ready(self) -> bool:
        return bool(self.file.source())

    def file_answered(self) -> bool:
        return self.file.answered()

    def show_opened(self, path: Path | None, listing: Listing | None) -> None:
        super().show_opened(path, listing)
        if listing is not None:
            self.file.form.focus("source")

    def show_look(self, seen: Look) -> None:
        self.preview.show_look(seen)

    def show_done(self, result: Counts, seen: Look | None) -> None:
        self.done.show_counts(result, seen.order.source if seen else "")

    def let_go(self, seen: Look) -> None:
        self.running.aside(reading.forget(seen))

    def typing(self) -> tuple[QWidget, ...]:
        return (*super().typing(), self.preview.left_out.typed)
