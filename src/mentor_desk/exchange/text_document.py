"""Writing a text document (DOCX) that a colleague can go on writing in: styles, not drawing.

A4 across, Danish, headings and real tables whose headings repeat; the file's properties name nobody.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any, Final

from mentor_desk.exchange import cells

_HEAD_FILL: Final = "E6EFF0"
_STEPS: Final = 20
"""A bar is as many cells wide at most."""
_FIRST: Final = (1980, 1, 1, 0, 0, 0)
_NUMBER: Final = ("begin", "instruction", "end")
"""The parts of the field that is the page's number."""


class TextDocument:
    """A document being written; ``title`` and ``on`` are all its properties tell."""

    def __init__(self, title: str, on: date, foot: str) -> None:
        import docx
        from docx.enum.section import WD_ORIENT
        from docx.shared import Mm, Pt

        self.doc: Any = docx.Document()
        self.wide: float = 267.0
        section = self.doc.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(15)
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = "Calibri", Pt(10)
        normal.paragraph_format.space_after = Pt(4)
        _speak_danish(self.doc)
        _say_nobody(self.doc.core_properties, title, on)
        self._foot(section, foot)

    def data(self) -> bytes:
        """The bytes of the file; equal content gives equal bytes, for no clock reaches them."""
        made, plain = io.BytesIO(), io.BytesIO()
        self.doc.save(made)
        with zipfile.ZipFile(made) as read, zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as write:
            for name in read.namelist():
                part = zipfile.ZipInfo(name, _FIRST)
                part.compress_type = zipfile.ZIP_DEFLATED
                write.writestr(part, read.read(name))
        return plain.getvalue()

    def heading(self, words: str, level: int) -> None:
        """The title (0) or a section (1, 2), in the style of that name."""
        self.doc.add_heading(cells.clean(words), level)

    def paragraph(self, words: str, *, strong: bool = False) -> None:
        """Running text."""
        run = self.doc.add_paragraph().add_run(cells.clean(words))
        run.bold = strong

    def table(self, columns: Sequence[tuple[str, float]], rows: Sequence[Sequence[str]]) -> None:
        """A table of texts; ``columns`` are headings with their share of the width.

        Its headings come again on every page, and no row is cut by one.
        """
        table = self.doc.add_table(rows=1, cols=len(columns), style="Table Grid")
        table.autofit = False
        shares = sum(share for _, share in columns)
        widths = [share * self.wide / shares for _, share in columns]
        for cell, (heading, _) in zip(table.rows[0].cells, columns, strict=True):
            _write(cell, heading, strong=True)
        for values in rows:
            for cell, value in zip(table.add_row().cells, values, strict=True):
                _write(cell, value)
        self._finish(table, widths)

    def bars(
        self,
        columns: tuple[str, str, str],
        rows: Sequence[tuple[str, Sequence[tuple[float, str]], str]],
        end: float = 0,
    ) -> None:
        """Bars as a table: the label, coloured cells, and the same in words.

        ``rows`` are label, parts (value and colour, six hexadecimal digits), words. ``end`` is the
        value of a whole row; 0 takes the longest.
        """
        end = end or max((sum(value for value, _ in parts) for _, parts, _ in rows), default=0) or 1
        table = self.doc.add_table(rows=1, cols=_STEPS + 2, style="Table Grid")
        table.autofit = False
        label, bar, words = columns
        head = table.rows[0].cells
        middle = head[1].merge(head[_STEPS])
        for cell, heading in ((head[0], label), (middle, bar), (head[-1], words)):
            _write(cell, heading, strong=True)
        for name, _, said in rows:
            written = table.add_row().cells
            _write(written[0], name)
            _write(written[_STEPS + 1], said)
        self._finish(table, [80.0, *[6.0] * _STEPS, 67.0])
        for row, (_, parts, _) in zip(self._last_table().tr_lst[1:], rows, strict=True):
            _paint(row.tc_lst[1 : _STEPS + 1], parts, end)

    def _finish(self, table: Any, widths: Sequence[float]) -> None:
        """Headings that repeat, rows that stay whole, and widths in millimetres.

        The widths stand in the grid, which Word reads, and in every cell, which other programs read.
        The library has words for none of it, so it is said in the file's own.
        """
        from docx.shared import Mm

        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        written = self._last_table()
        for row in written.tr_lst:
            row.get_or_add_trPr().append(_element("w:cantSplit", val="true"))
            for cell in row.tc_lst:
                first = cell.grid_offset
                cell.width = Mm(sum(widths[first : first + cell.grid_span]))
        head = written.tr_lst[0]
        head.get_or_add_trPr().append(_element("w:tblHeader", val="true"))
        for cell in head.tc_lst:
            _shade(cell, _HEAD_FILL)
        self.doc.add_paragraph()

    def _last_table(self) -> Any:
        return self.doc.element.body.tbl_lst[-1]

    def _foot(self, section: Any, words: str) -> None:
        from docx.enum.text import WD_TAB_ALIGNMENT
        from docx.shared import Mm

        foot = section.footer.paragraphs[0]
        foot.paragraph_format.tab_stops.add_tab_stop(Mm(self.wide), WD_TAB_ALIGNMENT.RIGHT)
        foot.add_run(f"{cells.clean(words)}\t")
        for _ in _NUMBER:
            foot.add_run()
        # The library has no page numbers: they are a field of the file's own, in a run each.
        for run, kind in zip(section.footer.part.element.p_lst[0].r_lst[-3:], _NUMBER, strict=True):
            run.append(_field(kind))


def _speak_danish(doc: Any) -> None:
    from docx.oxml.ns import qn

    defaults = doc.styles.element.find(qn("w:docDefaults"))
    for lang in defaults.iter(qn("w:lang")):
        for name in ("w:val", "w:eastAsia", "w:bidi"):
            lang.set(qn(name), "da-DK")


def _say_nobody(properties: Any, title: str, on: date) -> None:
    day = datetime.combine(on, time(), UTC)
    properties.title, properties.language = cells.clean(title)[:255], "da-DK"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.keywords = properties.subject = properties.category = ""
    properties.created = properties.modified = day
    properties.revision = 1


def _write(cell: Any, words: str, *, strong: bool = False) -> None:
    """Into the paragraph that is there, small; line ends stay line ends."""
    from docx.shared import Pt

    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(cells.clean(words))
    run.font.size, run.bold = Pt(9), strong


def _element(name: str, **values: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    found: Any = OxmlElement(name)
    for key, value in values.items():
        found.set(qn(f"w:{key}"), value)
    return found


def _shade(cell: Any, color: str) -> None:
    cell.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=color))


def _paint(steps: Sequence[Any], parts: Sequence[tuple[float, str]], end: float) -> None:
    """A bar over ``steps``, with no lines between them."""
    for cell in steps:
        borders = _element("w:tcBorders")
        for side in ("left", "right"):
            borders.append(_element(f"w:{side}", val="nil"))
        cell.get_or_add_tcPr().append(borders)
    at = 0.0
    for value, color in parts:
        first, at = round(at / end * _STEPS), at + value
        for cell in steps[first : min(round(at / end * _STEPS), _STEPS)]:
            _shade(cell, color)


def _field(kind: str) -> Any:
    if kind != "instruction":
        return _element("w:fldChar", fldCharType=kind)
    found = _element("w:instrText")
    found.text = " PAGE "
    return found
