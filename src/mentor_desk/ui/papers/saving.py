"""Asking where a file shall lie."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask(parent: QWidget, file_name: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """Open the system's dialog at the documents folder; ``chosen`` is handed the whole path.

    ``file_name`` is offered; its ending is put on whatever name is typed.
    """
    suffix = file_name.rpartition(".")[2]
    kinds = {
        "pdf": QCoreApplication.translate("saving", "PDF (*.pdf)"),
        "xlsx": QCoreApplication.translate("saving", "Spreadsheet (*.xlsx)"),
        "docx": QCoreApplication.translate("saving", "Text document (*.docx)"),
        "ics": QCoreApplication.translate("saving", "Calendar (*.ics)"),
        "csv": QCoreApplication.translate("saving", "List (*.csv)"),
    }
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, QCoreApplication.translate("saving", "Save as"), folder, kinds[suffix])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, chosen: Callable[[Path], object]) -> QFileDialog:
    """Open the system's dialog for a folder; ``chosen`` is handed it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    words = QCoreApplication.translate("saving", "Save in a folder")
    dialog = QFileDialog(parent, words, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
