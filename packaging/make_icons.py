"""Make the icon files that the systems want out of the program's own drawings.

``make_icons.py FOLDER`` writes ``mentor-desk-<size>.png``, ``mentor-desk-package-<size>.png``,
``mentor-desk.ico``, ``mentor-desk-package.ico`` and ``mentor-desk.icns``. The same drawing gives the
same bytes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

BRAND: Final = Path(__file__).parent.parent / "resources" / "brand"
NAMES: Final = ("mentor-desk", "mentor-desk-package")
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sides in pixels: what the desks of Linux look for."""
_WINDOWS: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main(folder: Path) -> None:
    """Write every file into ``folder``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        for size in sorted({*SIZES, *_WINDOWS}):
            _draw(BRAND / f"{name}.svg", folder / f"{name}-{size}.png", size)
        with Image.open(folder / f"{name}-256.png") as largest:
            others = [Image.open(folder / f"{name}-{size}.png") for size in _WINDOWS[:-1]]
            sizes = [(size, size) for size in _WINDOWS]
            largest.save(folder / f"{name}.ico", sizes=sizes, append_images=others)
    with Image.open(folder / "mentor-desk-512.png") as largest:
        largest.save(folder / "mentor-desk.icns")
    del app


def _draw(drawing: Path, file: Path, size: int) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    if not image.save(str(file)):
        raise OSError(str(file))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
