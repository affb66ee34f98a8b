"""What a paper is put together from, as plain values; :mod:`.typesetting` turns them into type.

A story is a tuple of these. It knows no points, fonts or colours, and its text is never markup.
Widths are twelfths of the text width.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from mentor_desk.documents.shapes import (
    Bars,
    Bullets,
    Call,
    CardSheet,
    Diploma,
    Facts,
    Figures,
    Headline,
    LargeRow,
    PageBreak,
    Scales,
    Space,
    SumTable,
)  # fmt: skip

Tone: TypeAlias = Literal["body", "small", "lead", "strong"]


@dataclass(frozen=True, slots=True)
class Title:
    """The name of the paper, found from across a table, and one line beneath it."""

    text: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A section: its letter or number in the margin of the eye, and its name."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A small box with a word after it; ``name`` is its name where it is ticked on a screen."""

    label: str
    ticked: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A label over its value. An empty value prints as ``lines`` lines to write on; ``ticks`` print
    instead of a value. ``name`` is what it is called where it is filled in on a screen."""

    label: str
    value: str = ""
    width: int = 12
    lines: int = 1
    ticks: tuple[Tick, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """Fields side by side."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str
    tone: Tone = "body"


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes beneath each other, or in ``columns``; ``big`` ones stand like headings."""

    ticks: tuple[Tick, ...]
    label: str = ""
    columns: int = 1
    big: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A term and what it means: the term on the left, the text on the right."""

    term: str
    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """Terms and texts beneath each other."""

    items: tuple[Item, ...]
    term_width: int = 3


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; its width is its share beside the others."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings, and ``blank_rows`` to write in.

    A ``dense`` one is set small and goes on over the page under repeated headings; any other stays on
    one page where it fits.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    blank_rows: int = 0
    dense: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """Something nobody may overlook."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: the role, and the name where it is known.

    ``key`` tells the role to the program: ``citizen``, ``employer``, ``representative``, ``mentor``
    or another word of the paper's own.
    """

    role: str
    name: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """A declaration and the lines beneath it; never on two pages."""

    declaration: str
    signers: tuple[Signer, ...]
    sign_label: str
    date_label: str


@dataclass(frozen=True, slots=True)
class BigText:
    """A line to copy by hand without a mistake, in a box."""

    text: str


@dataclass(frozen=True, slots=True)
class Together:
    """Parts that stay on one page where they fit on one."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class OnePage:
    """Parts on one page, set smaller when there is much to say. What is too much even then goes on
    over the page, or is cut where ``cut`` says that one page is all there is."""

    parts: tuple[Part, ...]
    cut: bool = False


Part: TypeAlias = (
    Title | Heading | FieldRow | Paragraph | Ticks | Items | Table | Notice | Signatures | BigText
    | Together | OnePage | PageBreak | Space | Headline | Figures | Facts | Bullets | SumTable
    | CardSheet | Diploma | Scales | LargeRow | Call | Bars
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Story:
    """A whole paper: its parts and what stands on every page.

    ``title`` goes into the file's title; ``sender`` and ``letterhead`` stand at the head of the pages;
    ``logo`` is a PNG in base64, drawn before the sender's name on the first page. ``footer`` is up to
    two lines at their foot, beside the page numbers, and ``contact`` whom to ring about it. An ``airy``
    paper has more room between its parts; a ``bare`` one has neither head nor foot.
    """

    title: str
    parts: tuple[Part, ...]
    footer: tuple[str, ...]
    sender: str = ""
    letterhead: tuple[str, ...] = ()
    logo: str = ""
    mark: str = ""
    contact: str = ""
    landscape: bool = False
    airy: bool = False
    bare: bool = False


def signers_of(parts: Iterable[Part]) -> tuple[Signer, ...]:
    """Everybody who is to sign, in the order of the paper."""
    found: list[Signer] = []
    for part in parts:
        if isinstance(part, Signatures):
            found += part.signers
        elif isinstance(part, Together | OnePage):
            found += signers_of(part.parts)
    return tuple(found)
