"""A PDF out of memory, page by page as pictures."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

_STRIP = 32
"""Dots: Qt keeps the interpreter to itself while it draws, and the window waits for that."""


class Pdf:
    """An open PDF. Nothing of it is ever written to the disk.

    Import this module late: QtPdf is not needed before the first paper is looked at.
    """

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        if self._document.status() != QPdfDocument.Status.Ready:
            raise ValueError(self._document.error())

    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def size(self, page: int) -> QSizeF:
        """The size of a page (counted from 0) in points, 72 to the inch."""
        return self._document.pagePointSize(page)

    def picture(self, page: int, dots: float) -> QImage:
        """A page on white at ``dots`` to the inch."""
        return _on_white(self._document.render(page, self.dots(page, dots)))

    def dots(self, page: int, dots: float) -> QSize:
        """The size of a page at ``dots`` to the inch."""
        points = self.size(page)
        return QSize(round(points.width() * dots / 72), round(points.height() * dots / 72))

    def strips(self, page: int, size: QSize) -> Iterator[tuple[int, QImage]]:
        """A page of ``size`` dots on white, from top to bottom in strips: where each begins, and it.

        For a worker thread; the window has its turn between two strips.
        """
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(size)
        for top in range(0, size.height(), _STRIP):
            part = QSize(size.width(), min(_STRIP, size.height() - top))
            # Qt measures the piece to its last dot, not past it, and would stretch it by one.
            options.setScaledClipRect(QRect(0, top, part.width() + 1, part.height() + 1))
            yield top, _on_white(self._document.render(page, part, options))

    def words(self, page: int) -> str:
        """What stands on a page, for a screen reader."""
        return self._document.getAllText(page).text()

    def close(self) -> None:
        """Let go of the bytes."""
        self._document.close()
        self._buffer.close()


def _on_white(drawn: QImage) -> QImage:
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
