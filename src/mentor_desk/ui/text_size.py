"""Larger and smaller text, a step at a time, wherever one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from mentor_desk.ui.context import Context

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk

SIZES: Final = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""The sizes there are, as parts of the system's own."""


def larger(context: Context, desk: Desk) -> None:
    """The next size, where there is one."""
    del desk
    _take(context, next((size for size in SIZES if size > context.settings.text_scale), SIZES[-1]))


def smaller(context: Context, desk: Desk) -> None:
    """The size before, where there is one."""
    del desk
    before = [size for size in SIZES if size < context.settings.text_scale]
    _take(context, before[-1] if before else SIZES[0])


def _take(context: Context, size: float) -> None:
    # What called this may be taken apart by the new size; let it end first.
    if not context.policy.locks("text_scale") and size != context.settings.text_scale:
        QTimer.singleShot(0, context, lambda: context.change_settings(text_scale=size))
