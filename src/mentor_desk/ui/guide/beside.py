"""The guide over the page, beside a form that stands in the drawer and goes on being filled in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mentor_desk.ui.widgets.drawer import Drawer

_NARROWEST = 300


class Beside(Drawer):
    """Lies to the left of ``form``, as high as it, and goes when the form or the page goes."""

    def __init__(self, page: QWidget, form: Drawer) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self.setAutoFillBackground(True)
        page.installEventFilter(self)
        form.installEventFilter(self)
        self.closed.connect(self.deleteLater)
        form.closed.connect(self.dismiss)

    def show_it(self, title: str, body: QWidget) -> None:
        """Put ``body`` beside the form."""
        self.present(title, body)
        self._fit()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            QTimer.singleShot(0, self, self._fit)
        elif event.type() == QEvent.Type.Hide and self.isVisible():
            QTimer.singleShot(0, self, self.dismiss)
        return False

    def _fit(self) -> None:
        if not isValid(self._form):
            return
        corner = self._form.mapTo(self._page, self._form.rect().topLeft())
        width = max(min(self.maximumWidth(), corner.x()), _NARROWEST)
        self.setGeometry(corner.x() - width, corner.y(), width, self._form.height())
