"""From bytes to a printer. Import late: QtPrintSupport asks the system for its printers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from mentor_desk.errors import UserError
from mentor_desk.texts import text
from mentor_desk.ui.background import give_way
from mentor_desk.ui.papers.pdf import Pdf

# More dots make the picture of a page four times as large and no paper better to read.
_DOTS = 300


def any_printer() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def new_printer() -> QPrinter:
    """A printer as our papers need it: the whole sheet, at 300 dots to the inch."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_DOTS)
    printer.setFullPage(True)
    return printer


def ask(parent: QWidget, chosen: Callable[[QPrinter], object], *, by_page: bool = True) -> QPrintDialog:
    """Open the system's print dialog; ``chosen`` is handed the printer when the user says yes.

    ``by_page`` lets them choose pages; several papers go out whole.
    """
    dialog = QPrintDialog(new_printer(), parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, by_page)
    dialog.accepted.connect(lambda: chosen(dialog.printer()))
    dialog.finished.connect(dialog.deleteLater)
    # QPrintDialog's own open() hides the plain one.
    QDialog.open(dialog)
    return dialog


def send(data: bytes, printer: QPrinter) -> None:
    """Print a PDF, the pages and copies chosen; on any thread.

    Raises:
        UserError: the printer does not take it.
    """
    with PrintJob(printer) as job:
        job.add(data)


class PrintJob:
    """Papers that come out of the printer as one job, each whole and in the copies chosen.

    What was added when it ends is printed, also when the work is cancelled in between.
    """

    def __init__(self, printer: QPrinter) -> None:
        self._printer, self._painter = printer, QPainter()
        self._begun = False

    def __enter__(self) -> Self:
        """Take hold of the printer. Raises :class:`UserError` when it does not answer."""
        if not self._painter.begin(self._printer):
            raise UserError(
                text(
                    "printing",
                    "The printer does not answer. Nothing was printed. Save it as PDF instead.",
                )
            )
        return self

    def __exit__(self, *_: object) -> None:
        self._painter.end()

    def add(self, data: bytes) -> None:
        """Print one PDF. Raises :class:`UserError` when the printer stops taking pages."""
        pdf = Pdf(data)
        try:
            for page in _pages(pdf, self._printer):
                if self._begun and not self._printer.newPage():
                    raise UserError(text("printing", "The printer stopped."))
                self._begun = True
                _paint(self._painter, pdf, page, self._printer)
        finally:
            pdf.close()


def _pages(pdf: Pdf, printer: QPrinter) -> list[int]:
    first = printer.fromPage() or 1
    last = printer.toPage() or pdf.pages()
    wanted = list(range(first - 1, min(last, pdf.pages())))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return wanted * max(1, copies)


def _paint(painter: QPainter, pdf: Pdf, page: int, printer: QPrinter) -> None:
    """The page in its own size, made smaller only where the sheet is."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    size = pdf.dots(page, printer.resolution())
    if size.width() > sheet.width() or size.height() > sheet.height():
        size = size.scaled(QSize(sheet.size()), Qt.AspectRatioMode.KeepAspectRatio)
    left = sheet.left() + (sheet.width() - size.width()) // 2
    for top, strip in pdf.strips(page, size):
        painter.drawImage(left, sheet.top() + top, strip)
        give_way()
