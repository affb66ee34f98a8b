"""Keeps ``None``, ``True`` and ``False`` alive where the Qt binding wears them out.

The PySide6 6.12 wheels are built as if these were immortal, which they are only from Python 3.12 on.
On 3.11 every Qt call that returns nothing takes one reference from ``None`` without having added one;
some thousand repaints later the interpreter ends with «none_dealloc: deallocating None», and it has
been seen to end with «bool_dealloc: deallocating True or False» too.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 48
_CLOSE = 100


def keep_alive() -> None:
    """Give each more references than a lifetime of painting can use up; nothing from 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for single in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(single))
        # Only where the first word of an object is its count: a tracing build of Python differs.
        if abs(count.value - sys.getrefcount(single)) < _CLOSE:
            count.value += _PLENTY
