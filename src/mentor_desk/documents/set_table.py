"""Setting tables. Lengths are points."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable
from reportlab.platypus import Table as Grid

from mentor_desk.documents import parts, styles
from mentor_desk.documents.flowables import WritingCell
from mentor_desk.documents.form_fields import Asked
from mentor_desk.documents.setting import Block, text
from mentor_desk.documents.structure import Node

_BLANK_ROW = 23.0
_GAP, _ABOVE, _BELOW = 9.0, 3.0, 4.0
_STYLE = [
    ("FONTNAME", (0, 0), (-1, -1), styles.REGULAR),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
    ("TOPPADDING", (0, 0), (-1, -1), _ABOVE),
    ("BOTTOMPADDING", (0, 0), (-1, -1), _BELOW),
    ("LINEBELOW", (0, 0), (-1, 0), 0.7, styles.INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.4, styles.HAIR),
]


def table(part: parts.Table, width: float) -> list[Block]:
    """The headings, the rows, and rows to write in; headings are read aloud once."""
    shares = sum(column.width for column in part.columns)
    widths = [column.width * width / shares for column in part.columns]
    rooms = [room - _GAP for room in widths]
    node = Node("Table")
    titles = [column.title for column in part.columns]
    head = _row(titles, styles.COLUMN, rooms, _cells(node, "TH", len(titles)))
    style = styles.CELL if part.dense else styles.BODY
    rows = [_row(row, style, rooms, _cells(node, "TD", len(row))) for row in part.rows]
    blank = [_blank_row(titles, rooms, node, number) for number in range(1, part.blank_rows + 1)]
    grid = Grid(
        [head, *rows, *blank],
        colWidths=widths,
        rowHeights=[None] * (len(rows) + 1) + [_BLANK_ROW] * part.blank_rows,
        repeatRows=1, splitInRow=1, style=_STYLE, spaceAfter=9,
    )  # fmt: skip
    grid.whole = not part.dense
    return [[grid]]


def _cells(table_node: Node, tag: str, count: int) -> list[Node]:
    """The cells of a row; they stand there even when nothing is in them."""
    row = Node("TR", table_node)
    also = "/A<</O/Table/Scope/Column>>" if tag == "TH" else ""
    cells = [Node(tag, row, once=tag == "TH", also=also) for _ in range(count)]
    row.foresee(*cells)
    return cells


def _row(words: Any, style: Any, rooms: list[float], nodes: list[Node]) -> list[Flowable]:
    found = []
    for word, room, node in zip(words, rooms, nodes, strict=True):
        cell = text(word, style, room)
        cell.node = node
        found.append(cell)
    return found


def _blank_row(titles: list[str], rooms: list[float], table_node: Node, number: int) -> list[Flowable]:
    nodes = _cells(table_node, "TD", len(titles))
    height = _BLANK_ROW - _ABOVE - _BELOW
    return [
        WritingCell(room, height, Asked("", f"{title} {number}"), node)
        for title, room, node in zip(titles, rooms, nodes, strict=True)
    ]
