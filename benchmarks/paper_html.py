"""The same story as a web page, for the paper that WeasyPrint makes of it in the same run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import singledispatch
from html import escape

from mentor_desk import resources
from mentor_desk.documents import parts

_FONTS = {400: "SourceSans3-Regular.ttf", 600: "SourceSans3-Semibold.ttf"}
CSS = (
    "".join(
        f"@font-face{{font-family:Sans;font-weight:{weight};"
        f"src:url({resources.path('fonts', file).as_uri()})}}"
        for weight, file in _FONTS.items()
    )
    + """
@page { size: A4; margin: 20mm; @bottom-right { content: "Side " counter(page) " af " counter(pages);
        font: 8pt Sans } }
body { font: 10pt/1.3 Sans; margin: 0 } h1 { font: 600 25pt Sans; margin: 0 }
h2 { font: 600 12.5pt Sans; border-top: .8pt solid #1a1a1a; margin: 10pt 0 4pt }
.row { display: flex; gap: 6mm; margin-bottom: 5.5pt } .label { font-size: 8pt; color: #5c5c5c }
.line { border-bottom: .5pt solid #8c8c8c; height: 15pt } .small { font-size: 8.5pt; color: #5c5c5c }
.strong { font: 600 9pt Sans } .lead { font-size: 11.5pt } .note { background: #f1f1f1; padding: 7pt }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top }
td { border-bottom: .4pt solid #c7c7c7; padding: 3pt 9pt 4pt 0; height: 16pt }
.sign, .keep { break-inside: avoid } .sign > div { display: inline-block; width: 45% }
p { margin: 0 0 6pt } footer { font-size: 8pt }
"""
)


def page(story: parts.Story) -> str:
    """The whole page."""
    head = " · ".join((story.sender, *story.letterhead))
    body = "".join(map(_set, story.parts))
    foot = " · ".join(story.footer)
    title = escape(story.title)
    return (
        f'<html lang="da"><head><title>{title}</title></head><body><header>{escape(head)}</header>'
        f"{body}<footer>{escape(foot)}</footer></body></html>"
    )


def _join(items: Iterable[object], say: Callable[..., str]) -> str:
    return "".join(map(say, items))


def _words(words: str) -> str:
    return escape(words).replace("\n", "<br>")


@singledispatch
def _set(part: object) -> str:
    raise TypeError(type(part).__name__)


@_set.register
def _(part: parts.Title) -> str:
    return f"<h1>{_words(part.text)}</h1><p>{_words(part.subtitle)}</p>"


@_set.register
def _(part: parts.Heading) -> str:
    return f"<h2>{_words(part.mark)} {_words(part.text)}</h2>"


@_set.register
def _(part: parts.FieldRow) -> str:
    return f'<div class="row">{_join(part.fields, _field)}</div>'


def _field(field: parts.Field) -> str:
    if field.ticks:
        value = _join(field.ticks, _tick)
    elif field.value.strip():
        value = _words(field.value)
    else:
        value = '<div class="line"></div>' * field.lines
    label = f'<div class="label">{_words(field.label)}</div>'
    return f'<div style="flex:{field.width}">{label}{value}</div>'


def _tick(tick: parts.Tick) -> str:
    return f"{'☑' if tick.ticked else '☐'} {_words(tick.label)} "


@_set.register
def _(part: parts.Paragraph) -> str:
    return f'<p class="{part.tone}">{_words(part.text)}</p>'


@_set.register
def _(part: parts.Ticks) -> str:
    ticks = "".join(f"<div>{_tick(tick)}</div>" for tick in part.ticks)
    return f'<div class="label">{_words(part.label)}</div><div>{ticks}</div>'


@_set.register
def _(part: parts.Items) -> str:
    return "".join(
        f'<div class="row"><div style="flex:3">{_words(item.term)}</div>'
        f'<div style="flex:9">{_words(item.text)}</div></div>'
        for item in part.items
    )


@_set.register
def _(part: parts.Table) -> str:
    head = "".join(f"<th>{_words(column.title)}</th>" for column in part.columns)
    empty = ("",) * len(part.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{_words(word)}</td>" for word in row) + "</tr>"
        for row in (*part.rows, *(empty for _ in range(part.blank_rows)))
    )
    return f"<table><thead><tr>{head}</tr></thead>{rows}</table>"


@_set.register
def _(part: parts.Notice) -> str:
    return f'<div class="note"><b>{_words(part.title)}</b> {_words(part.text)}</div>'


@_set.register
def _(part: parts.Signatures) -> str:
    signers = "".join(
        f'<div>{_words(signer.role)}<br>{_words(signer.name)}<div class="line"></div>'
        f"{_words(part.sign_label)} {_words(part.date_label)}</div>"
        for signer in part.signers
    )
    return f'<div class="sign"><p>{_words(part.declaration)}</p>{signers}</div>'


@_set.register
def _(part: parts.Together) -> str:
    return f'<div class="keep">{_join(part.parts, _set)}</div>'
