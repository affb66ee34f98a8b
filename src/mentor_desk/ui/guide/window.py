"""The guide in a window of its own, where there is no desk to stand beside."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from mentor_desk.rules import rulebook_file
from mentor_desk.ui.guide.guide_view import GuideView
from mentor_desk.ui.guide.places import place
from mentor_desk.ui.guide.writing import book
from mentor_desk.ui.widgets.dialog_size import fitting
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.roles import set_role

_WIDTH, _HEIGHT = 1040, 680
_AIR = 12


class GuideWindow(QDialog):
    """All of the guide but the ways that lead out of it: there is no desk to go to yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(fitting(self, _WIDTH, _HEIGHT))
        self.view = GuideView(book(shown_language(), rulebook_file.in_use, _today), wide=True)
        self.told = QLabel(self.tr("This lies inside the program. Close the guide and open it there."))
        self.told.setWordWrap(True)
        self.told.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        set_role(self.told, "muted")
        self.told.hide()
        self.view.left.connect(lambda _link: self.told.show())
        self.view.moved.connect(self.told.hide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.told)


def show_over(window: QWidget, written: str) -> None:
    """Show the place ``written`` over ``window``, in the guide that lies there already or a new one."""
    lying = window.findChildren(GuideWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    guide = lying[0] if lying else GuideWindow(window)
    guide.view.show_place(place(written))
    guide.show()
    guide.raise_()
    guide.activateWindow()
    guide.view.search.setFocus(Qt.FocusReason.OtherFocusReason)


def _today() -> date:
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())
