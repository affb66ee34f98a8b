"""The floor of the start-up figures: a bare window with a table of 28 rows, nothing else."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from benchmarks.memory import resident_mb


class Watch(QObject):
    """Waits for the first paint."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        del watched
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, tell)
        return False


def tell() -> None:
    """Say when the window stood, and go."""
    print(json.dumps({"painted": time.monotonic(), "rss": resident_mb()}), flush=True)
    QApplication.quit()


def main() -> int:
    """Show the window until it has been painted."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    table = QTableView()
    model = QStandardItemModel(28, 5)
    for row in range(28):
        for column in range(5):
            model.setItem(row, column, QStandardItem(f"Række {row}, felt {column}"))
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1366, 768)
    watch = Watch()
    table.viewport().installEventFilter(watch)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
