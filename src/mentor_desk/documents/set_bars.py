"""Setting bars beside each other: a label, the bar, and the figure in words. Lengths are points."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from mentor_desk.documents import shapes, styles
from mentor_desk.documents.flowables import Lane, Lanes
from mentor_desk.documents.set_shapes import ACCENT
from mentor_desk.documents.setting import Block, text

_LABEL, _WORDS, _GAP = 0.3, 0.22, 10.0
_HIGH: Final = 11.0
_TONES: Final = {
    "dark": ACCENT,
    "mid": Color(0.45, 0.66, 0.69),
    "light": Color(0.82, 0.89, 0.9),
}
_BAND: Final = Color(0.9, 0.9, 0.88)


def bars(part: shapes.Bars, width: float) -> list[Block]:
    """One below the other, all on the same scale; together on one page. The words carry the figures,
    so a bar is ornament to whoever listens."""
    end = part.end or max((sum(each.value for each in line.parts) for line in part.lines), default=0)
    label, words = width * _LABEL, width * _WORDS
    room = width - label - words - 2 * _GAP
    found: list[Flowable] = [
        Lanes([
            Lane(0, label, (text(line.label, styles.CELL, label),)),
            Lane(label + _GAP, room, (_Bar(line, end or 1, part.band),)),
            Lane(width - words, words, (text(line.words, styles.CELL, words),)),
        ], padding=2)
        for line in part.lines
    ]  # fmt: skip
    if found:
        found[-1].spaceAfter = 8
    return [found] if found else []


class _Bar(Flowable):
    """The parts of one bar after each other, upon the band where there is one."""

    def __init__(self, line: shapes.BarLine, end: float, band: tuple[float, float] | None) -> None:
        super().__init__()
        self.line, self.end, self.band = line, end, band

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """A line of text high."""
        self.width = width
        return width, styles.CELL.leading

    def draw(self) -> None:
        """From the left; parts are told apart by how dark they are, with a hair between."""
        canvas, low = self.canv, (styles.CELL.leading - _HIGH) / 2
        canvas.saveState()
        if self.band is not None:
            self._block(_BAND, *self.band, low - 1.5, _HIGH + 3)
        at = 0.0
        for each in self.line.parts:
            self._block(_TONES[each.tone], at, at + each.value, low, _HIGH)
            at += each.value
        canvas.setStrokeColor(styles.INK)
        canvas.setLineWidth(0.9)
        for value in self.band or ():
            x = self.width * min(value, self.end) / self.end
            canvas.line(x, low - 1.5, x, low + _HIGH + 1.5)
        canvas.setStrokeColor(styles.MUTED)
        canvas.setLineWidth(0.4)
        canvas.line(0, low - 1.5, 0, low + _HIGH + 1.5)
        canvas.restoreState()

    def _block(self, color: Any, first: float, last: float, low: float, high: float) -> None:
        left, right = (self.width * min(value, self.end) / self.end for value in (first, last))
        if right > left:
            self.canv.setFillColor(color)
            self.canv.rect(left, low, max(right - left - 0.6, 0.6), high, stroke=0, fill=1)
