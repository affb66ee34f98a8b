"""Where on the page the words of a PDF really stand, read from its content streams."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdf
from pypdf.generic import ContentStream

Matrix = tuple[float, float, float, float, float, float]
_UNIT: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Run:
    """Words shown in one go: from ``left`` to ``right`` on the line ``y``, ``size`` points high."""

    left: float
    right: float
    y: float
    size: float
    words: str
    seen: bool = True

    def over(self, other: Run) -> bool:
        """Whether both stand in the same place, more than a hair of each."""
        across = min(self.right, other.right) - max(self.left, other.left)
        low = max(self.y - 0.15 * self.size, other.y - 0.15 * other.size)
        high = min(self.y + 0.6 * self.size, other.y + 0.6 * other.size)
        return across > 0.5 and high - low > 0.5


def runs(page: pypdf.PageObject) -> list[Run]:
    """Every run of words on the page, in the order it is drawn."""
    fonts = {name: _Font(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    return list(_Reader(fonts).read(ContentStream(page.get_contents(), page.pdf)))


class _Font:
    def __init__(self, font: Any) -> None:
        self.first = font.get("/FirstChar", 0)
        self.widths = [float(width) for width in font.get("/Widths", [])]
        self.letters = letters(font)

    def width(self, data: bytes) -> float:
        """In thousandths of the font size."""
        return sum(self.widths[code - self.first] for code in data)

    def say(self, data: bytes) -> str:
        return "".join(self.letters.get(code, chr(code)) for code in data)


def shown(value: Any, known: dict[int, str]) -> str:
    """The words of a text operator."""
    return "".join(known.get(code, chr(code)) for code in _bytes(value))


def letters(font: Any) -> dict[int, str]:
    """The font's own table from codes to letters."""
    if "/ToUnicode" not in font:
        return {}
    table = font["/ToUnicode"].get_data().decode("latin-1")
    found = {}
    for block in table.split("beginbfchar")[1:]:
        for line in block.split("endbfchar")[0].splitlines():
            if line.strip():
                code, letter = line.split()
                found[int(code.strip("<>"), 16)] = bytes.fromhex(letter.strip("<>")).decode("utf-16-be")
    for block in table.split("beginbfrange")[1:]:
        for line in block.split("endbfrange")[0].splitlines():
            found |= _range(line)
    return found


def _range(line: str) -> dict[int, str]:
    hexes = line.replace("[", " ").replace("]", " ").replace(">", "> ").split()
    if len(hexes) < 3:
        return {}
    first = int(hexes[0].strip("<>"), 16)
    letters = [bytes.fromhex(part.strip("<>")).decode("utf-16-be") for part in hexes[2:]]
    return dict(enumerate(letters, start=first))


class _Reader:
    """Follows the text operators of a content stream."""

    def __init__(self, fonts: dict[str, _Font]) -> None:
        self.fonts = fonts
        self.page, self.kept = _UNIT, []  # type: Matrix, list[Matrix]
        self.line = self.text = _UNIT
        self.font, self.size, self.leading, self.mode, self.space = None, 0.0, 0.0, 0, 0.0

    def read(self, stream: ContentStream) -> Iterator[Run]:
        does = {
            b"q": lambda: self.kept.append(self.page),
            b"Q": lambda: setattr(self, "page", self.kept.pop()),
            b"cm": lambda *to: setattr(self, "page", _times(to, self.page)),
            b"BT": self._begin,
            b"Tf": self._choose,
            b"TL": lambda leading: setattr(self, "leading", leading),
            b"Tr": lambda mode: setattr(self, "mode", int(mode)),
            b"Tw": lambda space: setattr(self, "space", space),
            b"Tm": self._place,
            b"Td": self._move,
            b"T*": lambda: self._move(0, -self.leading),
        }
        for operands, operator in stream.operations:
            if operator == b"Tj":
                yield self._show(_bytes(operands[0]))
            elif operator in does:
                does[operator](*(v if isinstance(v, str) else float(v) for v in operands))
            elif operator in {b"TJ", b"'", b'"', b"TD"}:
                raise NotImplementedError(operator)

    def _begin(self) -> None:
        self.line = self.text = _UNIT
        self.mode = 0

    def _choose(self, font: str, size: float) -> None:
        self.font, self.size = self.fonts[font], size

    def _place(self, *to: float) -> None:
        self.line = self.text = to

    def _move(self, x: float, y: float) -> None:
        self.line = self.text = _times((1, 0, 0, 1, x, y), self.line)

    def _show(self, data: bytes) -> Run:
        width = self.font.width(data) * self.size / 1000
        words = self.font.say(data)
        start = _times(self.text, self.page)
        self.text = _times((1, 0, 0, 1, width + words.count(" ") * self.space, 0), self.text)
        end = _times(self.text, self.page)
        return Run(start[4], end[4], start[5], self.size, words, seen=self.mode != 3)


def _bytes(value: Any) -> bytes:
    return value if isinstance(value, bytes) else value.original_bytes


def _times(a: Matrix, b: Matrix) -> Matrix:
    return (
        a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5],
    )  # fmt: skip
