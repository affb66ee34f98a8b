"""The curtain before the desk."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.putting_away import cover


def test_nothing_shines_through_and_no_other_window_stays(qtbot: QtBot) -> None:
    window, other = QWidget(), QLabel("Frida Holm")
    window.setStyleSheet("QLabel { background: transparent; }")
    behind = QLabel(window)
    behind.setStyleSheet("background: red;")
    for each in (window, other):
        qtbot.addWidget(each)
        each.resize(300, 200)
        each.show()
    behind.resize(300, 200)
    behind.show()
    assert QColor(window.grab().toImage().pixel(5, 5)) == QColor("red")
    cover(window)
    image = window.grab().toImage()
    assert QColor("red").rgb() not in {image.pixel(x, y) for x in range(0, 300, 9) for y in range(200)}
    assert not other.isVisible()
