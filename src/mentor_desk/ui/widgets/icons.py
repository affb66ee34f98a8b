"""The program's pictures: Lucide icons, drawn in a colour of the theme."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mentor_desk import resources

# Sides in device pixels: 16, 20 and 24 units at 100, 125, 150 and 200 per cent.
_SIDES = (16, 20, 24, 30, 32, 36, 40, 48)

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "today": "calendar-check",
        "week": "calendar",
        "cases": "users",
        "firms": "building-2",
        "outreach": "phone",
        "placements": "route",
        "match": "puzzle",
        "agreements": "handshake",
        "recruitment": "user-plus",
        "networks": "network",
        "job_ideas": "clock",
        "bag": "briefcase",
        "figures": "chart-column",
        "team": "users-round",
        "papers": "file-text",
        "note": "notebook-pen",
        "visit": "footprints",
        "phone-call": "phone",
        "meeting": "users",
        "message": "message-circle",
        "key": "key-round",
        "ok": "circle-check",
        "warning": "triangle-alert",
        "alert-triangle": "triangle-alert",
        "danger": "circle-alert",
        "guide": "circle-question-mark",
        "help": "circle-question-mark",
        "circle-help": "circle-question-mark",
        "undo": "undo-2",
        "delete": "trash-2",
        "edit": "pencil",
        "print": "printer",
        "filter": "list-filter",
        "more": "ellipsis",
        "close": "x",
        "add": "plus",
    }
)
"""The program's words for some icons; every Lucide name of a shipped file works as well."""


def icon(name: str, color: str) -> QIcon:
    """The icon ``name`` drawn in ``color`` (``#rrggbb``), crisp at every usual scaling.

    Raises :class:`FileNotFoundError` if no such icon is shipped.
    """
    return _icon(NAMES.get(name, name), color)


def has_icon(name: str) -> bool:
    """Whether an icon of this name is shipped."""
    return resources.path("icons", f"{NAMES.get(name, name)}.svg").is_file()


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon ``name`` as a picture ``size`` units wide on a screen of ``ratio`` pixels a unit."""
    return _pixmap(NAMES.get(name, name), color, size, ratio)


@lru_cache(maxsize=256)
def _icon(name: str, color: str) -> QIcon:
    result = QIcon()
    for side in _SIDES:
        result.addPixmap(_pixmap(name, color, side, 1.0))
    return result


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(_tinted(name, color))).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _tinted(name: str, color: str) -> bytes:
    source = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return source.replace("currentColor", color).encode()
