"""Shows a page of the guide: Markdown with pictures, headings to go to, and finding in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from mentor_desk import resources
from mentor_desk.texts import Language
from mentor_desk.ui.guide.book import GuidePage
from mentor_desk.ui.guide.links import link
from mentor_desk.ui.guide.typesetting import set_type
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import scaled

_WIDEST: Final = 700
_MARGIN: Final = 20
_LOOK = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}
)


class Reader(QTextBrowser):
    """``followed`` tells a link that was chosen. Nothing is ever fetched from a network."""

    followed = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._page: GuidePage | None = None
        self._drawn_for = 0
        self._drawing = False
        self._stale = True
        self._set: QTextDocument | None = None
        self._pictures: dict[tuple[str, int], QImage] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw_now)
        self._order = 0
        self._moved = False
        self.setStyleSheet("QTextBrowser:!focus { border: 2px solid transparent; }")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Guide"))
        self.setAccessibleDescription(
            self.tr("The left and right arrow keys go from link to link, Enter follows one.")
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went with the words would change the width they are set for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().actionTriggered.connect(self._note_move)

    def show_page(self, page: GuidePage, anchor: str = "") -> None:
        """Show ``page`` from the heading called ``anchor``, or from its top."""
        new, self._page = page is not self._page, page
        self._order, self._moved = page.section(anchor).order, False
        if not self.isVisible() or self._soon.isActive():
            self._soon.start()  # set once, when it has its place
        elif new:
            self._keep_place()
        else:
            self._go_to(self._order)

    def find_next(self, words: str) -> bool:
        """Choose where ``words`` stand next, from the top again after the last; false if nowhere."""
        self._moved = True
        if not words or self.find(words):
            return bool(words)
        before = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self.find(words):
            return True
        self.setTextCursor(before)
        return False

    def headings(self) -> list[QTextBlock]:
        """The page's headings, in order."""
        found = []
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block)
            block = block.next()
        return found

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the page; the arrow keys to the sides go from link to link."""
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if plain and event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            self._moved = True
            self._to_link(1 if event.key() == Qt.Key.Key_Right else -1)
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen_link():
            self._follow(QUrl(self._chosen_link()))
        else:
            self._moved = True
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._moved = True
        super().wheelEvent(event)

    def links(self) -> list[tuple[int, int, str]]:
        """Where the page's links begin and end, and where they lead."""
        found: list[tuple[int, int, str]] = []
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if address := piece.charFormat().anchorHref():
                    found.append((piece.position(), piece.position() + piece.length(), address))
                pieces += 1
            block = block.next()
        return found

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture, no wider than the page; nothing else is loaded."""
        address = name if isinstance(name, str) else name.toString()
        scheme, _, stem = address.partition(":")
        if kind != QTextDocument.ResourceType.ImageResource.value or scheme != "picture":
            return None
        size = (stem, self._width())
        if size not in self._pictures:
            image = QImage(str(resources.path("guide", "pictures", self._language, f"{stem}.png")))
            self._pictures[size] = self._framed(image)
        return self._pictures[size]

    def resizeEvent(self, event: QResizeEvent) -> None:
        extra = max(0, (self.width() - scaled(self, _WIDEST)) // 2)
        if extra != self.viewportMargins().left():
            self.setViewportMargins(extra, 0, 0, 0)
        super().resizeEvent(event)
        if self._page is not None and not self._drawing and self._width() != self._drawn_for:
            self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOK and self._page is not None:
            self._pictures.clear()
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._page is not None and self._stale:
            self._soon.start()

    def _draw_now(self) -> None:
        """Set the page, if anybody sees it; else it is done when it is shown."""
        if self.isVisible():
            self._keep_place()
        else:
            self._stale = True

    def _draw(self) -> None:
        if self._page is None:
            return
        self._drawn_for, self._drawing, self._stale = self._width(), True, False
        before = self._set
        document = QTextDocument(self)  # a page is not set anew in the document that is shown
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        document.setMarkdown(self._page.markdown)
        set_type(document, self.font(), colors_of(self))
        self.setDocument(document)
        self._set = document
        if before is not None:
            before.deleteLater()
        self._drawing = False

    def _width(self) -> int:
        """How wide a picture may be."""
        return max(160, min(self.viewport().width(), scaled(self, _WIDEST)) - 2 * _MARGIN)

    def _framed(self, image: QImage) -> QImage:
        width = self._width()
        if image.isNull():
            return image
        if image.width() > width:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaledToWidth(width, smooth)
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.setPen(QColor(colors_of(self).strong_line))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return image

    def _go_to(self, order: int) -> None:
        headings = self.headings()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        if 0 < order < len(headings):
            self._put_on_top(headings[order])

    def _put_on_top(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        place = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(place) - _MARGIN // 2)

    def _note_move(self) -> None:
        self._moved = True

    def _keep_place(self) -> None:
        """Set anew, the page keeps the words that stood at its top there."""
        if not self._moved:
            self._draw()
            self._go_to(self._order)
            return
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        self._draw()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(top, self.document().characterCount() - 1))
        place = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(round(place) if top else 0)

    def _to_link(self, step: int) -> None:
        """Choose the next link, or the one before; after the last comes the first."""
        links = self.links()
        if not links:
            return
        cursor = self.textCursor()
        ahead = [each for each in links if each[0] >= cursor.selectionEnd()]
        behind = [each for each in links if each[1] <= cursor.selectionStart()]
        start, end, _ = (ahead or links)[0] if step > 0 else (behind or links)[-1]
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _chosen_link(self) -> str:
        cursor = self.textCursor()
        span = (cursor.selectionStart(), cursor.selectionEnd())
        return next((address for start, end, address in self.links() if (start, end) == span), "")

    def _follow(self, address: QUrl) -> None:
        found = link(address.toString())
        if found is not None:
            self.followed.emit(found)
