"""Type: the one typeface, its sizes and greys, and how plain text becomes safe type.

All lengths are points (1/72 inch). Only greys, so that nothing depends on a colour printer.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from mentor_desk import resources

REGULAR = "SourceSans3"
STRONG = "SourceSans3-Semibold"
_FILES = {REGULAR: "SourceSans3-Regular.ttf", STRONG: "SourceSans3-Semibold.ttf"}

INK = Color(0.1, 0.1, 0.1)
MUTED = Color(0.36, 0.36, 0.36)
LINE = Color(0.55, 0.55, 0.55)
HAIR = Color(0.78, 0.78, 0.78)
TINT = Color(0.945, 0.945, 0.945)

MARGIN = 20 * mm
GUTTER = 6 * mm
SIGNATURE_GAP = 5.6 * mm
TWELFTHS = 12

# A character that the typeface lacks is printed as an empty square: seen, and never a crash.
MISSING_CHARACTER = "□"


def register_fonts() -> None:
    """Make the typeface known to reportlab; a second call does nothing."""
    known = pdfmetrics.getRegisteredFontNames()
    for name, file in _FILES.items():
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(resources.path("fonts", file))))
            pdfmetrics.registerFontFamily(name, name, name, name, name)


@cache
def _printable_characters() -> frozenset[int]:
    register_fonts()
    return frozenset(pdfmetrics.getFont(REGULAR).face.charToGlyph)


def printable(text: str) -> str:
    """``text`` in the typeface's characters: composed, no control characters, squares for the rest."""
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\t", " ")
    known = _printable_characters()
    if composed.isprintable() and known.issuperset(map(ord, composed)):
        return composed
    return "".join(
        char if ord(char) in known or char == "\n" else MISSING_CHARACTER
        for char in composed
        if char == "\n" or unicodedata.category(char) not in {"Cc", "Cf"}
    )


def markup(text: str) -> str:
    """``text`` for reportlab's paragraphs. The only place where text is escaped."""
    return escape(printable(text)).replace("\n", "<br/>")


def _style(name: str, font: str, size: float, leading: float, color: Color = INK) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=leading, textColor=color,
        allowWidows=0, allowOrphans=0, splitLongWords=1,
    )  # fmt: skip


BODY = _style("body", REGULAR, 10, 12.75)
PROSE = _style("prose", REGULAR, 10, 13.5)
SMALL = _style("small", REGULAR, 8.5, 11, MUTED)
LEAD = _style("lead", REGULAR, 11.5, 16.5)
LABEL = _style("label", REGULAR, 8, 9.5, MUTED)
TERM = _style("term", STRONG, 10, 13.5)
STRONG_SMALL = _style("strong_small", STRONG, 9, 12)
TITLE = _style("title", STRONG, 25, 29)
SUBTITLE = _style("subtitle", REGULAR, 11.5, 15, MUTED)
HEADING = _style("heading", STRONG, 12.5, 15)
CELL = _style("cell", REGULAR, 9, 11.5)
COLUMN = _style("column", STRONG, 8.5, 11)
COLUMN_RIGHT = _style("column_right", STRONG, 8.5, 10)
COLUMN_RIGHT.alignment = 2
BIG = _style("big", STRONG, 20, 32)
BIG.alignment = 1

TONES = {"body": PROSE, "small": SMALL, "lead": LEAD, "strong": STRONG_SMALL}
