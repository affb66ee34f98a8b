"""What every shape is set with: safe text, and columns of twelfths."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from mentor_desk.documents import styles
from mentor_desk.documents.flowables import OneLine, Prose

Block: TypeAlias = list[Flowable]
"""What must stay on one page."""


def text(words: str, style: Any, width: float = 0) -> OneLine | Prose:
    """Running text in ``style``, never markup; a lighter shape where it fits on a line of ``width``."""
    if width and "\n" not in words:
        line = styles.printable(words)
        if stringWidth(line, style.fontName, style.fontSize) <= width:
            return OneLine(line, style)
    return Prose(styles.markup(words), style)


def columns_at(widths: Iterable[int], width: float) -> list[tuple[float, float]]:
    """Where columns of so many twelfths begin, and how wide they are, with gutters between."""
    step = (width + styles.GUTTER) / styles.TWELFTHS
    found, at = [], 0
    for twelfths in widths:
        found.append((at * step, twelfths * step - styles.GUTTER))
        at += twelfths
    return found


def fitting(words: str, font: str, sizes: tuple[float, float], width: float) -> float:
    """The largest of ``sizes`` (least, most) at which ``words`` are no wider than ``width``."""
    least, most = sizes
    length = float(stringWidth(words, font, 1)) or 1
    return max(least, min(most, 0.999 * width / length))


def clipped(words: str, font: str, size: float, width: float) -> str:
    """As much of ``words`` as ``width`` holds; the last resort, and it shows: «…»."""
    if stringWidth(words, font, size) <= width:
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if stringWidth(words[:middle].rstrip() + "…", font, size) <= width:
            low = middle
        else:
            high = middle - 1
    return words[:low].rstrip() + "…"


def two_lines(words: str, font: str, size: float, width: float) -> list[str]:
    """``words`` as one line where ``size`` fits the width, else as two about as long."""
    line = " ".join(styles.printable(words).split())
    if not line:
        return []
    if stringWidth(line, font, size) <= width or " " not in line:
        return [line]
    blanks = [at for at, letter in enumerate(line) if letter == " "]
    pairs = ((line[:at], line[at + 1 :]) for at in blanks)
    return list(min(pairs, key=lambda pair: max(stringWidth(half, font, 1) for half in pair)))
