"""Prints a page of the guide: black on white, whatever the window's colours are."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument
from PySide6.QtWidgets import QWidget

from mentor_desk import resources
from mentor_desk.texts import Language
from mentor_desk.ui.guide.book import GuidePage
from mentor_desk.ui.guide.typesetting import set_type
from mentor_desk.ui.theme import LIGHT

_POINTS = 10
_PICTURE = re.compile(r"\((picture:([a-z0-9-]+))\)")


def document_of(page: GuidePage, language: Language) -> QTextDocument:
    """``page`` as it is printed."""
    document = QTextDocument()
    font = QFont()
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    for address, stem in _PICTURE.findall(page.markdown):
        image = QImage(str(resources.path("guide", "pictures", language, f"{stem}.png")))
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address), image)
    document.setMarkdown(page.markdown)
    set_type(document, font, LIGHT)
    return document


def ask_and_print(parent: QWidget, page: GuidePage, language: Language) -> None:
    """Open the system's print dialog for ``page``."""
    from mentor_desk.ui.papers import printing

    document = document_of(page, language)
    printing.ask(parent, document.print_, by_page=False)
