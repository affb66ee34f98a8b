"""A bug is told calmly, and the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk import log
from mentor_desk.ui.widgets.dialog_size import fitting
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role


class CrashDialog(QDialog):
    """What happened, what was kept, and a report that names nobody."""

    def __init__(self, report: str, parent: QWidget | None = None, *, earlier: bool = False) -> None:
        """``earlier`` says that the fault ended the last run, not this one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, earlier)
        self.report = report
        self.setWindowTitle("Mentor Desk")
        self.setMinimumWidth(fitting(self, 560, 0).width())
        title, body = self._words(earlier)
        box = QPlainTextEdit(report)
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName(self.tr("Report"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        box.setFont(fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(body)
        layout.addWidget(box)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.hide()
        layout.addWidget(self.told)
        layout.addLayout(self._buttons())

    def _words(self, earlier: bool) -> tuple[QLabel, QLabel]:
        if earlier:
            title = QLabel(self.tr("Mentor Desk closed by itself last time"))
            body = self.tr(
                "What you had saved is saved. The report below says where in the program it "
                "happened; it holds no names and nothing you wrote. Send it along if you ask for help."
            )
        else:
            title = QLabel(self.tr("Something went wrong – what you had saved is saved"))
            body = self.tr(
                "The last thing you did may not have been done; look and do it again. The report "
                "below holds no names and nothing you wrote. Send it along if you ask for help."
            )
        body += " " + self.tr("Nothing is sent by itself: read it first.")
        set_role(title, "title")
        title.setWordWrap(True)
        words = QLabel(body)
        words.setWordWrap(True)
        return title, words

    def _buttons(self) -> FlowLayout:
        copy = QPushButton(self.tr("&Copy the report"))
        copy.clicked.connect(self._copy)
        save = QPushButton(self.tr("&Save the report …"))
        save.clicked.connect(self._ask_where)
        go_on = QPushButton(self.tr("&Go on"))
        set_role(go_on, "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row = FlowLayout(spacing=8)
        for button in (copy, save, go_on):
            row.addWidget(button)
        return row

    def save(self, file: Path) -> None:
        """Write the report to ``file``, as it stands in the box, and say whether it went well."""
        try:
            file.write_text(f"{self.report}\n", encoding="utf-8")
        except OSError as trouble:
            words = self.tr("The report could not be saved there ({why}). Choose another place.")
            self.told.setText(words.format(why=trouble.strerror))
            set_role(self.told, "error")
        else:
            self.told.setText(self.tr("The report is saved. Nothing has been sent."))
            set_role(self.told, "hint")
        self.told.show()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report)

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("Mentor Desk report.txt")
        dialog = QFileDialog(self, self.tr("Save the report"), folder, self.tr("Text (*.txt)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class CrashHook(QObject):
    """Takes over ``sys.excepthook``: logs every bug without values and shows one dialog at a time."""

    _happened = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        show: Callable[[str], None] | None = None,
        write: Callable[[str], None] | None = None,
    ) -> None:
        """``show`` gets the report on the window's thread; ``write`` puts it into the log."""
        super().__init__(parent)
        self._show = show or self._show_dialog
        self._write = write or _write_to_log
        self._dialog: CrashDialog | None = None
        self._happened.connect(self._tell)

    def install(self) -> None:
        """Take over from now on, also for threads of Python's own."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_in_thread

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report ``error``; Ctrl+C in a terminal ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = log.report(error.with_traceback(trace))
        self._write(report)
        self._happened.emit(report)

    def _handle_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.handle(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _tell(self, report: str) -> None:
        self._show(report)

    def _show_dialog(self, report: str) -> None:
        """One dialog at a time; it does not stop the event that failed from finishing."""
        if self._dialog is not None:
            return
        self._dialog = CrashDialog(report, QApplication.activeWindow())
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot()
    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _write_to_log(report: str) -> None:
    import logging

    logging.getLogger("mentor_desk").error("a fault of the program\n%s", report)
