"""How a page of the guide looks: sizes of headings, air between lines, frames of tables."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from mentor_desk.ui.theme import Colors
from mentor_desk.ui.widgets.painting import resized, small

_LINE: Final = 132
"""Height of a line, in percent."""
_ABOVE: Final = {0: 0, 1: 0, 2: 20, 3: 14}
_BELOW: Final = {0: 9, 1: 10, 2: 5, 3: 4}
_GROWTH: Final = {1: 1.6, 2: 1.25, 3: 1.08}
_IN_A_LIST: Final = 5
_TWO: Final = (34, 66)
"""The widths of two columns, in percent."""
_PICTURE: Final = "\ufffc"


def set_type(document: QTextDocument, font: QFont, colors: Colors) -> None:
    """Give what was read from Markdown the look of the program."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _set_block(QTextCursor(block), block, font, colors)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, colors)
    cursor.endEditBlock()


def _set_block(cursor: QTextCursor, block: QTextBlock, font: QFont, colors: Colors) -> None:
    level = block.blockFormat().headingLevel()
    if cursor.currentTable() is None:
        shape = QTextBlockFormat()
        shape.setTopMargin(_ABOVE.get(level, _ABOVE[3]))
        shape.setBottomMargin(_IN_A_LIST if block.textList() else _BELOW.get(level, _BELOW[3]))
        if _PICTURE not in block.text():
            height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            shape.setLineHeight(_LINE, height.value)
        shape.setNonBreakableLines(False)  # a licence is set in lines longer than a drawer
        cursor.mergeBlockFormat(shape)
    if level:
        _set_letters(block, _heading(resized(font, _GROWTH.get(level, 1.0))))
    elif _is_caption(block):
        _set_letters(block, _caption(small(font), colors))
    _set_letters(block, _link(colors), only_links=True)


def _set_letters(block: QTextBlock, letters: QTextCharFormat, *, only_links: bool = False) -> None:
    """Give the words of ``block`` these ``letters``, besides what Markdown said of them."""
    spans = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().isAnchor() or not only_links:
            spans.append((piece.position(), piece.position() + piece.length(), piece.charFormat()))
        pieces += 1
    for start, end, shape in spans:
        # A size beside the page's own is told in steps; it would win over the size set here.
        shape.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        shape.merge(letters)
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)


def _is_caption(block: QTextBlock) -> bool:
    return _PICTURE in block.previous().text() and _PICTURE not in block.text()


def _heading(font: QFont) -> QTextCharFormat:
    letters = _sized(font)
    letters.setFontWeight(QFont.Weight.DemiBold)
    return letters


def _caption(font: QFont, colors: Colors) -> QTextCharFormat:
    letters = _sized(font)
    letters.setFontItalic(False)
    letters.setForeground(QBrush(QColor(colors.muted)))
    return letters


def _link(colors: Colors) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setForeground(QBrush(QColor(colors.accent_ink)))
    return letters


def _sized(font: QFont) -> QTextCharFormat:
    letters = QTextCharFormat()
    if font.pointSizeF() > 0:
        letters.setFontPointSize(font.pointSizeF())
    else:
        letters.setProperty(QTextFormat.Property.FontPixelSize, font.pixelSize())
    return letters


def _set_table(table: QTextTable, colors: Colors) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor(colors.line)))
    shape.setBorderCollapse(True)
    shape.setCellPadding(6)
    shape.setCellSpacing(0)
    shape.setTopMargin(4)
    shape.setBottomMargin(12)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if table.columns() == len(_TWO):
        kind = QTextLength.Type.PercentageLength
        shape.setColumnWidthConstraints([QTextLength(kind, share) for share in _TWO])
    table.setFormat(shape)
