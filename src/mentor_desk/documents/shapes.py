"""The shapes that only some papers need, as plain values like those in :mod:`.parts`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True, slots=True)
class Space:
    """White, so many millimetres of it."""

    height: float


@dataclass(frozen=True, slots=True)
class Headline:
    """A line that is read from the door; it is set smaller when it is long. ``over`` and ``beneath``
    are quiet lines around it."""

    text: str
    over: str = ""
    beneath: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure to remember and what it counts. Without a value it prints as a line to write on."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Figures:
    """A few figures side by side."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A term on the left, what is known on the right; without it ``lines`` lines to write on."""

    term: str
    text: str = ""
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts beneath each other with a fine rule between them; the term takes so many twelfths."""

    facts: tuple[Fact, ...]
    term_width: int = 3


@dataclass(frozen=True, slots=True)
class Bullets:
    """Short lines, each behind a small dot; ``blanks`` lines to write on when there are none."""

    items: tuple[str, ...]
    blanks: int = 3


@dataclass(frozen=True, slots=True)
class SumRow:
    """A line of a calculation. An empty cell is a place to write a figure; a ``total`` stands under
    a rule, and ``sign`` says what is done with it (``×``, ``−``, ``=``)."""

    label: str
    cells: tuple[str, ...]
    sign: str = ""
    total: bool = False


@dataclass(frozen=True, slots=True)
class SumTable:
    """A calculation under column headings, figures to the right."""

    columns: tuple[str, ...]
    rows: tuple[SumRow, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A contact card: whom to ring, big enough to read at arm's length."""

    call: str
    name: str
    title: str
    phone: str
    email: str
    sender: str


@dataclass(frozen=True, slots=True)
class CardSheet:
    """The same card eight times, with marks to cut along."""

    card: Card


@dataclass(frozen=True, slots=True)
class Diploma:
    """A whole page to hang on the wall.

    ``occasion`` stands over the ``name`` it is given to, ``partner`` beneath it after ``joined``;
    ``words`` are up to two lines, ``points`` a quiet line. ``since`` goes around the seal with
    ``year``; without a year there is no seal. ``place_and_day`` reads «Åby, 1. januar 2027»; two lines
    to write on when it is empty. ``signers`` are label and name of the two who sign.
    """

    occasion: str
    name: str
    joined: str
    partner: str
    words: str
    points: tuple[str, ...]
    since: str
    year: str
    place_and_day: str
    signers: tuple[tuple[str, str], ...]
    logo: str = ""


@dataclass(frozen=True, slots=True)
class ScaleSide:
    """How somebody else sees it: small marks under the citizen's own, and the same in ``words``."""

    sign: Literal["diamond", "square"]
    words: str
    then: float | None = None
    now: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale from 1 to 5 with what its ends mean, and then, now and the next goal upon it.

    ``written`` are the three as they stand beside the scale; an empty one is a line to write on.
    ``others`` stand beneath, ``why`` says what lies between the sides.
    """

    label: str
    low: str
    high: str
    marks: tuple[float | None, float | None, float | None] = (None, None, None)
    written: tuple[str, str, str] = ("", "", "")
    others: tuple[ScaleSide, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Scales:
    """Scales beneath each other; ``titles`` name the three figures. Never added up."""

    titles: tuple[str, str, str]
    scales: tuple[Scale, ...]


@dataclass(frozen=True, slots=True)
class Large:
    """A label over its value in large type; without a value ``lines`` lines to write on."""

    label: str
    value: str = ""
    width: int = 12
    lines: int = 1


@dataclass(frozen=True, slots=True)
class LargeRow:
    """Large fields side by side."""

    fields: tuple[Large, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """Whom to ring, in a frame nobody overlooks."""

    label: str
    number: str
    name: str = ""
    beneath: str = ""


@dataclass(frozen=True, slots=True)
class BarPart:
    """A piece of a bar; pieces are told apart by how dark they are."""

    value: float
    tone: Literal["dark", "mid", "light"] = "dark"


@dataclass(frozen=True, slots=True)
class BarLine:
    """A bar: what it is about, its parts, and the same in ``words``."""

    label: str
    parts: tuple[BarPart, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars on one scale up to ``end`` (0: as far as the longest); ``band`` is shaded behind them."""

    lines: tuple[BarLine, ...]
    end: float = 0
    band: tuple[float, float] | None = None
