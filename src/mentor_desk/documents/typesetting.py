"""From the parts of a story to type: one small function a part."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Spacer

from mentor_desk.documents import (
    parts,
    set_bars,
    set_cards,
    set_diploma,
    set_large,
    set_one_page,
    set_scale,
    set_shapes,
    set_sum,
    set_table,
    shapes,
    styles,
)  # fmt: skip
from mentor_desk.documents.flowables import BOX, Box, Lane, Lanes, WritingLines
from mentor_desk.documents.form_fields import Asked
from mentor_desk.documents.setting import Block, columns_at, text
from mentor_desk.documents.structure import Node

_TICK_ROOM = BOX + 5
_AIR = 1.7


def flowables(story: parts.Story, width: float) -> list[Flowable]:
    """``story`` set for a text of ``width`` points."""
    blocks = _blocks(story.parts, width)
    if story.airy:
        for flowable in (flowable for block in blocks for flowable in block):
            flowable.spaceBefore = flowable.getSpaceBefore() * _AIR
            flowable.spaceAfter = flowable.getSpaceAfter() * _AIR
    return [
        KeepTogether(block) if len(block) > 1 or getattr(block[0], "whole", False) else block[0]
        for block in blocks
    ]


def _blocks(story: Iterable[parts.Part], width: float) -> list[Block]:
    """What must stay on one page, in order: what leads is joined to what follows.

    A flat list, because reportlab moves a ``KeepTogether`` inside another one to the next page even
    when there is room.
    """
    found: list[Block] = []
    for part in story:
        for block in _set(part, width):
            if found and getattr(found[-1][-1], "leads", False):
                found[-1] += block
            else:
                found.append(block)
    return found


@singledispatch
def _set(part: object, width: float) -> list[Block]:
    del width
    raise TypeError(type(part).__name__)


@_set.register
def _(part: parts.Title, width: float) -> list[Block]:
    stack = [text(part.text, styles.TITLE)]
    if part.subtitle:
        stack += [Spacer(1, 2), text(part.subtitle, styles.SUBTITLE)]
    return [[Lanes([Lane(0, width, tuple(stack))], after=7)]]


@_set.register
def _(part: parts.Heading, width: float) -> list[Block]:
    indent, node = 18 if part.mark else 0, Node("H2")
    name = text(part.text, styles.HEADING, width - indent)
    letter = text(part.mark, styles.HEADING, 18)
    name.node = letter.node = node
    words = Lane(indent, width - indent, (Spacer(1, 3), name))
    mark = Lane(0, 18, (Spacer(1, 3), letter))
    lanes = [mark, words] if part.mark else [words]
    return [[Lanes(lanes, before=10, after=4, paint=_over, leads=True)]]


def _over(canvas: Any, width: float, height: float) -> None:
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(0.8)
    canvas.line(0, height, width, height)


@_set.register
def _(part: parts.FieldRow, width: float) -> list[Block]:
    spans = columns_at((field.width for field in part.fields), width)
    lanes = [
        Lane(x, room, _field(field, room)) for field, (x, room) in zip(part.fields, spans, strict=True)
    ]
    return [[Lanes(lanes, after=5.5)]]


def _field(field: parts.Field, width: float) -> tuple[Flowable, ...]:
    label = (text(field.label, styles.LABEL, width),) if field.label else ()
    if field.ticks:
        return (*label, Spacer(1, 1), _tick_line(field.ticks, width, field.label))
    if field.value.strip():
        return (*label, text(field.value, styles.BODY, width))
    return (*label, WritingLines(field.lines, Asked(field.name, field.label)))


def _tick_line(ticks: tuple[parts.Tick, ...], width: float, label: str) -> Flowable:
    """Boxes in one line, each with its word as wide as the word."""
    lanes, x = [], 0.0
    for tick in ticks:
        room = min(_length(tick.label), width)
        lanes += _tick(tick, styles.BODY, (x, room + 1), label)
        x += _TICK_ROOM + room + 14
    return Lanes(lanes)


def _tick(tick: parts.Tick, style: Any, place: tuple[float, float], label: str) -> list[Lane]:
    """A box and its word, one thing to a listener."""
    (x, room), node = place, Node("P")
    words = text(tick.label, style, room)
    words.node = node
    asked = Asked(tick.name, ": ".join(filter(None, (label, tick.label))))
    box = Box(tick.ticked, style.leading, asked, node)
    return [Lane(x, BOX, (box,)), Lane(x + _TICK_ROOM, room, (words,))]


def _length(words: str) -> float:
    return float(stringWidth(styles.printable(words), styles.BODY.fontName, styles.BODY.fontSize))


@_set.register
def _(part: parts.Paragraph, width: float) -> list[Block]:
    return [[Lanes([Lane(0, width, (text(part.text, styles.TONES[part.tone]),))], after=6)]]


@_set.register
def _(part: parts.Ticks, width: float) -> list[Block]:
    style = styles.TERM if part.big else styles.BODY
    found: list[Flowable] = []
    if part.label:
        label = Lane(0, width, (text(part.label, styles.LABEL, width),))
        found.append(Lanes([label], after=1, leads=True))
    spans = columns_at([styles.TWELFTHS // part.columns] * part.columns, width)
    for at in range(0, len(part.ticks), part.columns):
        lanes: list[Lane] = []
        for tick, (x, room) in zip(part.ticks[at : at + part.columns], spans, strict=False):
            lanes += _tick(tick, style, (x, room - _TICK_ROOM), part.label)
        found.append(Lanes(lanes, after=3 if part.big else 1))
    found[-1].spaceAfter += 1 if part.big else 5
    return [found]


@_set.register
def _(part: parts.Items, width: float) -> list[Block]:
    (_, term_room), (x, text_room) = columns_at(
        (part.term_width, styles.TWELFTHS - part.term_width), width
    )
    found: list[Block] = []
    node = Node("L")
    for item in part.items:
        term, words = text(item.term, styles.TERM, term_room), text(item.text, styles.PROSE)
        entry = Node("LI", node)
        term.node, words.node = Node("Lbl", entry), Node("LBody", entry)
        found.append([Lanes([Lane(0, term_room, (term,)), Lane(x, text_room, (words,))], after=6)])
    return found


@_set.register
def _(part: parts.Notice, width: float) -> list[Block]:
    title = (text(part.title, styles.TERM),) if part.title else ()
    lane = Lane(12, width - 24, (*title, text(part.text, styles.BODY)))
    return [[Lanes([lane], before=4, after=9, padding=7, paint=_tinted)]]


def _tinted(canvas: Any, width: float, height: float) -> None:
    canvas.setFillColor(styles.TINT)
    canvas.rect(0, 0, width, height, stroke=0, fill=1)
    canvas.setFillColor(styles.INK)
    canvas.rect(0, 0, 2.2, height, stroke=0, fill=1)


@_set.register
def _(part: parts.BigText, width: float) -> list[Block]:
    lane = Lane(12, width - 24, (text(part.text, styles.BIG),))
    return [[Lanes([lane], before=4, after=6, padding=14, paint=_framed)]]


def _framed(canvas: Any, width: float, height: float) -> None:
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(0.8)
    canvas.roundRect(0, 0, width, height, 5)


@_set.register
def _(part: parts.Signatures, width: float) -> list[Block]:
    declaration = Lanes([Lane(0, width, (text(part.declaration, styles.BODY),))], after=4)
    spans = columns_at((6, 6), width)
    rows = [part.signers[at : at + 2] for at in range(0, len(part.signers), 2)]
    signers = [
        Lanes(
            [
                Lane(x, room, _signer(signer, part, room))
                for signer, (x, room) in zip(row, spans, strict=False)
            ],
            after=4 if row is rows[-1] else styles.SIGNATURE_GAP,
        )
        for row in rows
    ]
    return [[declaration, *signers]]


def _signer(signer: parts.Signer, part: parts.Signatures, width: float) -> tuple[Flowable, ...]:
    date_x = width * 0.7
    sign = Lane(0, date_x - 10, (WritingLines(1), text(part.sign_label, styles.LABEL, width)))
    day = Lane(date_x, width - date_x, (WritingLines(1), text(part.date_label, styles.LABEL, width)))
    return (
        text(signer.role, styles.TERM, width),
        text(signer.name or " ", styles.BODY, width),
        Spacer(1, 6),
        Lanes([sign, day]),
    )


@_set.register
def _(part: parts.Together, width: float) -> list[Block]:
    return [[flowable for block in _blocks(part.parts, width) for flowable in block]]


@_set.register
def _(part: parts.OnePage, width: float) -> list[Block]:
    return set_one_page.one_page(part, width, _blocks)


_set.register(parts.Table, set_table.table)
_set.register(shapes.PageBreak, set_shapes.page_break)
_set.register(shapes.Space, set_shapes.space)
_set.register(shapes.Headline, set_shapes.headline)
_set.register(shapes.Figures, set_shapes.figures)
_set.register(shapes.Facts, set_shapes.facts)
_set.register(shapes.Bullets, set_shapes.bullets)
_set.register(shapes.SumTable, set_sum.sum_table)
_set.register(shapes.CardSheet, set_cards.card_sheet)
_set.register(shapes.Diploma, set_diploma.diploma)
_set.register(shapes.Scales, set_scale.scales)
_set.register(shapes.LargeRow, set_large.large_row)
_set.register(shapes.Call, set_large.call)
_set.register(shapes.Bars, set_bars.bars)
