"""Setting the diploma: one landscape page, everything on the middle axis. Lengths are points."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

from mentor_desk import resources
from mentor_desk.documents import shapes, styles
from mentor_desk.documents.set_shapes import ACCENT
from mentor_desk.documents.setting import Block, clipped, fitting, two_lines

_ITALIC = "SourceSans3-It"
_WIDE, _HIGH = (float(side) for side in landscape(A4))
_OUTER, _INNER, _CORNER = 12 * mm, 15 * mm, 9 * mm
_MIDDLE = _WIDE / 2
_TEXT = _WIDE - 2 * 38 * mm
_NAME_SIZES = (22.0, 54.0)
_TWO_LINES_FROM, _TWO_LINES_MOST = 30.0, 40.0
_SEAL, _SEAL_AT = 14.5 * mm, 45 * mm
_ASCENT = 0.74
_LOGO = (70 * mm, 14 * mm)


def diploma(part: shapes.Diploma, width: float) -> list[Block]:
    """The whole page."""
    del width
    if _ITALIC not in pdfmetrics.getRegisteredFontNames():
        file = resources.path("fonts", "SourceSans3-It.ttf")
        pdfmetrics.registerFont(TTFont(_ITALIC, str(file)))
    return [[_Diploma(part)]]


def name_lines(name: str, width: float) -> tuple[list[str], float]:
    """The name in one line or two even ones, and the size both have."""
    lines = two_lines(name, styles.STRONG, _TWO_LINES_FROM, width) or [""]
    most = _NAME_SIZES[1] if len(lines) == 1 else _TWO_LINES_MOST
    size = min(fitting(line, styles.STRONG, (_NAME_SIZES[0], most), width) for line in lines)
    return [clipped(line, styles.STRONG, size, width) for line in lines], size


@dataclass(frozen=True, slots=True)
class _Line:
    """A line on the middle axis and the white above it; a rule ``blank`` points wide when it is
    empty."""

    gap: float
    words: str
    font: str
    size: float
    color: Color
    blank: float = 0


class _Diploma(Flowable):
    """Drawn over the margins of the page, from its lower left corner."""

    def __init__(self, part: shapes.Diploma) -> None:
        super().__init__()
        self.part = part

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All the room there is."""
        self.width, self.height = width, height
        return width, height

    def draw(self) -> None:
        """Frame, head, name, words, signatures, seal."""
        canvas, part = self.canv, self.part
        canvas.saveState()
        canvas.translate(-styles.MARGIN, self.height + styles.MARGIN - _HIGH)
        self._border()
        top = self._head(_HIGH - 40 * mm)
        self._middle_block(top, _SEAL_AT + _SEAL + 3 * mm)
        self._foot(_SEAL_AT - 6 * mm)
        if part.year:
            self._seal(_MIDDLE, _SEAL_AT)
        canvas.restoreState()

    def _border(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1.4)
        canvas.rect(_OUTER, _OUTER, _WIDE - 2 * _OUTER, _HIGH - 2 * _OUTER)
        canvas.setLineWidth(0.5)
        left, low, right, top = _INNER, _INNER, _WIDE - _INNER, _HIGH - _INNER
        path, r = canvas.beginPath(), _CORNER
        path.moveTo(left + r, low)
        path.lineTo(right - r, low)
        path.arcTo(right - r, low - r, right + r, low + r, 180, -90)
        path.lineTo(right, top - r)
        path.arcTo(right - r, top - r, right + r, top + r, 270, -90)
        path.lineTo(left + r, top)
        path.arcTo(left - r, top - r, left + r, top + r, 0, -90)
        path.lineTo(left, low + r)
        path.arcTo(left - r, low - r, left + r, low + r, 90, -90)
        path.close()
        canvas.drawPath(path)

    def _head(self, y: float) -> float:
        """The base line of the ornament beneath it comes back."""
        part = self.part
        if part.logo:
            picture = ImageReader(io.BytesIO(base64.b64decode(part.logo)))
            wide, high = picture.getSize()
            scale = min(_LOGO[0] / wide, _LOGO[1] / high)
            size = (wide * scale, high * scale)
            self.canv.drawImage(picture, _MIDDLE - size[0] / 2, y - 4, *size, mask="auto")
            y -= 12 * mm
        self._spaced(part.occasion, styles.REGULAR, 21.0, y, 2.4)
        self._ornament(y - 9.5 * mm)
        return float(y - 9.5 * mm)

    def _middle_block(self, top: float, bottom: float) -> None:
        """The names and the words, with the white between them as generous as the page allows."""
        lines = self._lines()
        natural = sum(line.gap for line in lines) + 6 * mm
        taken = sum(line.size * _ASCENT for line in lines)
        give = max(0.55, min(1.3, (top - bottom - taken) / natural))
        y = top
        for line in lines:
            y -= line.gap * give + line.size * _ASCENT
            if line.words.strip():
                self._middle(line.words, line.font, line.size, y, line.color)
            elif line.blank:
                self._rule(y, line.blank)

    def _lines(self) -> list[_Line]:
        part, quiet = self.part, styles.MUTED
        names, size = name_lines(part.name, _TEXT)
        found = [
            _Line(5 * mm if number else 13 * mm, name, styles.STRONG, size, ACCENT, 150 * mm)
            for number, name in enumerate(names)
        ]
        found.append(_Line(8 * mm, part.joined, _ITALIC, 15, quiet))
        found.append(_Line(7 * mm, part.partner, styles.REGULAR, 26, styles.INK, 100 * mm))
        for number, words in enumerate(part.words.split("\n")[:2]):
            found.append(
                _Line(2.6 * mm if number else 11 * mm, words, styles.REGULAR, 13.5, styles.INK)
            )
        points = _even_lines(styles.printable(" · ".join(part.points)), 12, _TEXT)
        for number, words in enumerate(points):
            found.append(_Line(2.6 * mm if number else 7 * mm, words, _ITALIC, 12, quiet))
        return found

    def _foot(self, y: float) -> None:
        part = self.part
        inner = 32 * mm
        middle = 2 * _SEAL + 16 * mm if part.year else 12 * mm
        room = (_WIDE - 2 * inner - middle) / 2
        self._sign(inner, room, y, part.signers[0])
        self._sign(_WIDE - inner - room, room, y, part.signers[1])
        if part.place_and_day:
            self._middle(part.place_and_day, styles.REGULAR, 10.5, 23.5 * mm, styles.MUTED)
        else:
            self._rule(22.5 * mm, 60 * mm)

    def _sign(self, x: float, room: float, y: float, signer: tuple[str, str]) -> None:
        label, name = signer
        canvas = self.canv
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.6)
        canvas.line(x, y, x + room, y)
        self._centred(name or label, styles.REGULAR, 11, (x + room / 2, y - 13, room), styles.INK)
        if name:
            self._centred(label, styles.REGULAR, 9, (x + room / 2, y - 24.5, room), styles.MUTED)

    def _seal(self, x: float, y: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1.1)
        canvas.circle(x, y, _SEAL)
        canvas.setLineWidth(0.4)
        canvas.circle(x, y, _SEAL - 2.6)
        self._centred(self.part.since, styles.REGULAR, 8, (x, y + 9, 2 * _SEAL - 14), ACCENT)
        self._centred(self.part.year, styles.STRONG, 23, (x, y - 12, 2 * _SEAL - 14), ACCENT)

    def _ornament(self, y: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(ACCENT)
        canvas.setFillColor(ACCENT)
        canvas.setLineWidth(0.6)
        for side in (-1, 1):
            canvas.line(_MIDDLE + side * 7, y, _MIDDLE + side * 70, y)
        path = canvas.beginPath()
        path.moveTo(_MIDDLE - 3.2, y)
        path.lineTo(_MIDDLE, y + 3.2)
        path.lineTo(_MIDDLE + 3.2, y)
        path.lineTo(_MIDDLE, y - 3.2)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)

    def _rule(self, y: float, width: float) -> None:
        self.canv.setStrokeColor(styles.LINE)
        self.canv.setLineWidth(0.6)
        self.canv.line(_MIDDLE - width / 2, y, _MIDDLE + width / 2, y)

    def _middle(self, words: str, font: str, size: float, y: float, color: object) -> None:
        self._centred(words, font, size, (_MIDDLE, y, _TEXT), color)

    def _centred(
        self, words: str, font: str, most: float, at: tuple[float, float, float], color: object
    ) -> None:
        """In one line; smaller, then cut, when it is wider than the room."""
        x, y, room = at
        line = styles.printable(" ".join(words.split()))
        size = fitting(line, font, (most * 0.6, most), room)
        self.canv.setFillColor(color)
        self.canv.setFont(font, size)
        self.canv.drawCentredString(x, y, clipped(line, font, size, room))

    def _spaced(self, words: str, font: str, size: float, y: float, tracking: float) -> None:
        width = stringWidth(words, font, size) + tracking * (len(words) - 1)
        self.canv.setFillColor(styles.INK)
        self.canv.setFont(font, size)
        self.canv.drawString(_MIDDLE - width / 2, y, words, charSpace=tracking)


def _even_lines(words: str, size: float, width: float) -> list[str]:
    """One line, or two that are about as long, broken between points."""
    if stringWidth(words, _ITALIC, size) <= width or " · " not in words:
        return [words] if words else []
    points = words.split(" · ")
    cuts = [(" · ".join(points[:at]), " · ".join(points[at:])) for at in range(1, len(points))]
    return list(min(cuts, key=lambda cut: max(stringWidth(half, _ITALIC, size) for half in cut)))
