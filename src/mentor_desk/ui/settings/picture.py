"""A picture from a file, made small enough for the head of a paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from mentor_desk.documents.logo import MOST_BYTES, MOST_PIXELS
from mentor_desk.errors import UserError
from mentor_desk.texts import text

_STEP = 0.8
_SMALLEST = 60


def small_png(file: Path) -> bytes:
    """The picture in ``file`` (PNG, JPEG or SVG) as a PNG of at most 600 pixels a side and 60 kB.

    Raises:
        UserError: it is no picture that can be read.
    """
    image = _read(file)
    if image.isNull():
        sentence = text("settings", "This file holds no picture that can be read. Nothing was changed.")
        raise UserError(sentence, "logo")
    side = min(MOST_PIXELS, max(image.width(), image.height()))
    while True:
        data = _png(_scaled(image, side))
        if len(data) <= MOST_BYTES or side <= _SMALLEST:
            return data
        side = int(side * _STEP)


def _read(file: Path) -> QImage:
    """A drawing without pixels is drawn as large as it may be."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if reader.format() == b"svg" and size.isValid():
        largest = QSize(MOST_PIXELS, MOST_PIXELS)
        reader.setScaledSize(size.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _scaled(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(side, side, keep, Qt.TransformationMode.SmoothTransformation)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
