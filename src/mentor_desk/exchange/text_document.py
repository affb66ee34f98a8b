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
        head = table.rows[0]
        _repeat(head)
        for cell, (heading, _) in zip(head.cells, columns, strict=True):
            _write(cell, heading, strong=True)
            _shade(cell, _HEAD_FILL)
        for values in rows:
            row = table.add_row()
            _keep_whole(row)
            for cell, value in zip(row.cells, values, strict=True):
                _write(cell, value)
        _set_widths(table, widths)
        self.doc.add_paragraph()

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
        head = table.rows[0]
        _repeat(head)
        middle = head.cells[1].merge(head.cells[_STEPS])
        for cell, heading in ((head.cells[0], label), (middle, bar), (head.cells[-1], words)):
            _write(cell, heading, strong=True)
            _shade(cell, _HEAD_FILL)
        for name, parts, said in rows:
            row = table.add_row()
            _keep_whole(row)
            _write(row.cells[0], name)
            _write(row.cells[_STEPS + 1], said)
            at = 0.0
            for value, color in parts:
                first, at = round(at / end * _STEPS), at + value
                for step in range(first, min(round(at / end * _STEPS), _STEPS)):
                    _shade(row.cells[1 + step], color)
            _open(row.cells[1 : _STEPS + 1])
        _set_widths(table, [80.0, *[6.0] * _STEPS, 67.0])
        self.doc.add_paragraph()

    def _foot(self, section: Any, words: str) -> None:
        from docx.enum.text import WD_TAB_ALIGNMENT
        from docx.shared import Mm

        foot = section.footer.paragraphs[0]
        foot.paragraph_format.tab_stops.add_tab_stop(Mm(self.wide), WD_TAB_ALIGNMENT.RIGHT)
        foot.add_run(f"{cells.clean(words)}\t")
        for kind in ("begin", "instruction", "end"):
            foot.add_run()._r.append(_field(kind))  # noqa: SLF001  the library has no page numbers


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
    cell._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=color))  # noqa: SLF001  the library has no shading


def _open(steps: Sequence[Any]) -> None:
    """No lines between the steps of a bar."""
    for cell in steps:
        borders = _element("w:tcBorders")
        for side in ("left", "right"):
            borders.append(_element(f"w:{side}", val="nil"))
        properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001  the library has no borders
        shade = properties.find(_name("w:shd"))
        if shade is None:
            properties.append(borders)
        else:
            shade.addprevious(borders)


def _name(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(name))


def _repeat(row: Any) -> None:
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001  the library cannot repeat headings
    properties.append(_element("w:cantSplit", val="true"))
    properties.append(_element("w:tblHeader", val="true"))


def _keep_whole(row: Any) -> None:
    row._tr.get_or_add_trPr().append(_element("w:cantSplit", val="true"))  # noqa: SLF001  as above


def _set_widths(table: Any, widths: Sequence[float]) -> None:
    """In the grid, which Word reads, and in every cell, which other programs read."""
    from docx.shared import Mm

    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        for cell in row._tr.tc_lst:  # noqa: SLF001  merged cells stand once here
            first = cell.grid_offset
            cell.width = Mm(sum(widths[first : first + cell.grid_span]))


def _field(kind: str) -> Any:
    if kind != "instruction":
        return _element("w:fldChar", fldCharType=kind)
    found = _element("w:instrText")
    found.text = " PAGE "
    return found
