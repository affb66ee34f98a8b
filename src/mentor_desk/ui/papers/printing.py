"""From bytes to a printer. Import late: QtPrintSupport asks the system for its printers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from mentor_desk.errors import UserError
from mentor_desk.texts import text
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


def ask(parent: QWidget, chosen: Callable[[QPrinter], object]) -> QPrintDialog:
    """Open the system's print dialog; ``chosen`` is handed the printer when the user says yes."""
    dialog = QPrintDialog(new_printer(), parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
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
    pdf = Pdf(data)
    painter = QPainter()
    if not painter.begin(printer):
        pdf.close()
        raise UserError(
            text(
                "printing", "The printer does not answer. Nothing was printed. Save it as PDF instead."
            )
        )
    try:
        for number, page in enumerate(_pages(pdf, printer)):
            if number:
                printer.newPage()
            _paint(painter, pdf, page, printer)
    finally:
        painter.end()
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
    picture = pdf.picture(page, printer.resolution())
    size = picture.size()
    if size.width() > sheet.width() or size.height() > sheet.height():
        size = size.scaled(QSize(sheet.size()), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRect(sheet.topLeft(), size)
    area.moveLeft((sheet.width() - size.width()) // 2)
    painter.drawImage(area, picture)
