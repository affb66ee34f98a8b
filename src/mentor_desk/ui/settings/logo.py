"""The municipality's logo: what it is now, another one, or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import letterhead
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.picture import small_png
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_ROOM = QSize(220, 66)


class LogoPicker(QWidget):
    """Shows the logo on white, as it stands on paper."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        label = QLabel(self.tr("Logo on the papers"))
        set_role(label, "field")
        self.picture = QLabel()
        self.picture.setFixedSize(scaled(self, _ROOM.width()), scaled(self, _ROOM.height()))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        self.choose_button = QPushButton(self.tr("&Choose a picture …"))
        self.remove_button = QPushButton(self.tr("Take it a&way"))
        set_role(self.remove_button, "link")
        self._told = QLabel()
        self._told.setWordWrap(True)
        set_role(self._told, "error")
        self._told.hide()
        row = QHBoxLayout()
        for widget in (self.picture, self.choose_button, self.remove_button):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self._told)
        self.choose_button.clicked.connect(self.choose)
        self.remove_button.clicked.connect(self.remove)

    @property
    def told(self) -> str:
        """What was wrong with the last file."""
        return self._told.text()

    def draw(self) -> None:
        """Show what holds now."""
        data = self.context.call(letterhead.logo)
        self.remove_button.setVisible(bool(data))
        self.picture.setPixmap(QPixmap())
        if not data:
            self.picture.setText(self.tr("No logo"))
            self.picture.setAccessibleName(self.tr("No logo"))
            return
        self.picture.setPixmap(self._on_paper(data))
        self.picture.setAccessibleName(self.tr("The logo of the municipality"))

    def _on_paper(self, data: bytes) -> QPixmap:
        """In the middle of a white field, in the dark look too: paper is white."""
        ratio = self.devicePixelRatioF()
        field = QPixmap(self.picture.size() * ratio)
        field.fill(Qt.GlobalColor.white)
        room = field.rect().adjusted(6, 6, -6, -6)
        logo = QPixmap()
        logo.loadFromData(data)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        logo = logo.scaled(room.size(), keep, smooth)
        place = logo.rect()
        place.moveCenter(room.center())
        painter = QPainter(field)
        painter.drawPixmap(place.topLeft(), logo)
        painter.end()
        field.setDevicePixelRatio(ratio)
        return field

    def choose(self) -> QFileDialog:
        """Ask which file it is."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        dialog = QFileDialog(self, self.tr("Choose a picture"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def take(self, file: Path) -> None:
        """Make the picture in ``file`` the logo; a wrong file is told beneath."""
        self._told.hide()
        try:
            self.context.call(letterhead.set_logo, data=small_png(file))
        except UserError as error:
            self._told.setText(say(error.text))
            self._told.show()
            return
        self._told.clear()
        self.draw()
        self.context.say(self.tr("The logo stands on the papers from now on."))

    def remove(self) -> None:
        """No logo from now on; undo brings it back."""
        self.context.call(letterhead.remove_logo)
        self.draw()
        self.context.say(self.tr("The logo is gone. Papers in the archive stay as they are."))
