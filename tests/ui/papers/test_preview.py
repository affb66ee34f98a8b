"""The preview turns and sizes by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.documents import catalogue, render
from mentor_desk.ui.papers.pdf import Pdf
from mentor_desk.ui.papers.preview import PaperPreview
from tests.documents import samples

_SIZE = (900, 700)
_HARDLY_SEEN = 12


@pytest.fixture
def preview(qtbot: QtBot) -> PaperPreview:
    made = PaperPreview()
    qtbot.addWidget(made)
    made.resize(*_SIZE)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    content = samples.PRAKTIK
    made.show_pdf(render.pdf(catalogue.made_from(content), content).data)
    made.focus_page()
    return made


def page_area(preview: PaperPreview) -> QWidget:
    focused = preview.focusWidget()
    assert focused is not None
    return focused


def test_page_down_walks_through_all_pages_and_page_up_back(
    preview: PaperPreview, qtbot: QtBot
) -> None:
    seen = [preview.page]
    preview.turned.connect(seen.append)
    for _ in range(20):
        qtbot.keyClick(page_area(preview), Qt.Key.Key_PageDown)
    assert seen[:3] == [1, 2, 3]
    for _ in range(20):
        qtbot.keyClick(page_area(preview), Qt.Key.Key_PageUp)
    assert preview.page == 1


def test_the_page_is_as_wide_as_the_room_until_somebody_chooses_a_size(
    preview: PaperPreview,
) -> None:
    fitted = preview.picture().width()
    assert preview.width() * 0.85 < fitted < preview.width()
    preview.zoom_in()
    assert preview.picture().width() > fitted
    preview.fit()
    assert preview.picture().width() == fitted


def test_the_words_of_the_page_can_be_read_aloud(preview: PaperPreview) -> None:
    assert "Praktikaftale" in page_area(preview).accessibleDescription()
    assert page_area(preview).accessibleName()


def test_white_paper_is_white_in_any_theme(preview: PaperPreview) -> None:
    corner = preview.picture().toImage().pixelColor(2, 2)
    assert corner.name() == "#ffffff"


def test_a_page_printed_in_strips_is_the_page_as_it_is_shown() -> None:
    content = samples.PRAKTIK
    pdf = Pdf(render.pdf(catalogue.made_from(content), content).data)
    shown = pdf.picture(0, 150)
    together = QImage(shown.size(), shown.format())
    painter = QPainter(together)
    for top, strip in pdf.strips(0, pdf.dots(0, 150)):
        painter.drawImage(0, top, strip)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, shown)
    painter.end()
    pdf.close()
    apart = together.convertToFormat(QImage.Format.Format_Grayscale8)
    assert max(bytes(apart.constBits())) <= _HARDLY_SEEN
