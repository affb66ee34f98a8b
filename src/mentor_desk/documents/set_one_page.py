"""Setting what must not take more than one page."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable

from mentor_desk.documents import parts, styles
from mentor_desk.documents.setting import Block

Blocks = Callable[[Sequence[parts.Part], float], list[Block]]
_ROOM = float(A4[1]) - 2 * styles.MARGIN - 1
_SCALES = (1.2, 1.1, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
_HOPELESS = 2.6
_NEARLY = 1.06  # a smaller scale breaks lines otherwise, so the guess is a little generous
_LIMITS = (
    1500, 1250, 1050, 900, 780, 680, 590, 510, 440, 380,
    330, 280, 240, 200, 150, 110, 75, 45, 20,
)  # fmt: skip
_LETTERS_A_LINE = 60
_KEYS = {"tone", "key", "mark"}


def one_page(part: parts.OnePage, width: float, blocks: Blocks) -> list[Block]:
    """As large as the page allows, within reason. When small type does not help, the parts go on over
    the page, or the longest texts are cut, with «…»."""
    likely = _SCALES[0]
    for scale in _SCALES:
        if scale > likely:
            continue
        found = _scaled(part.parts, width, scale, blocks)
        if found.height <= _ROOM:
            return [[found]]
        if found.height > _ROOM * _HOPELESS:
            break
        likely = scale * math.sqrt(_ROOM / found.height) * _NEARLY
    return [[_cut_to_fit(part.parts, width, blocks)]] if part.cut else blocks(part.parts, width)


def _cut_to_fit(story: Sequence[parts.Part], width: float, blocks: Blocks) -> _Scaled:
    """With the mildest limit that fits; found by halving, for every try sets the page anew."""
    fits, low, high = None, 0, len(_LIMITS) - 1
    while low <= high:
        middle = (low + high) // 2
        shorter = [shortened(each, _LIMITS[middle]) for each in story]
        found = _scaled(shorter, width, _SCALES[-1], blocks)
        if found.height <= _ROOM:
            fits, high = found, middle - 1
        else:
            low = middle + 1
    return fits or found


def shortened(value: Any, limit: int) -> Any:
    """``value`` with no text longer than ``limit`` letters."""
    if isinstance(value, str):
        return _cut(value, limit)
    if isinstance(value, tuple):
        return tuple(shortened(item, limit) for item in value)
    if not is_dataclass(value):
        return value
    names = [f.name for f in fields(value) if f.name not in _KEYS]
    return replace(cast("Any", value), **{n: shortened(getattr(value, n), limit) for n in names})


def _cut(words: str, limit: int) -> str:
    if len(words) + words.count("\n") * _LETTERS_A_LINE <= limit:
        return words
    line = " ".join(words.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip(" ,.;") + "…"


def _scaled(story: Sequence[parts.Part], width: float, scale: float, blocks: Blocks) -> _Scaled:
    stack = [flowable for block in blocks(story, width / scale) for flowable in block]
    found = _Scaled(stack, scale)
    found.wrap(width, _ROOM)
    return found


class _Scaled(Flowable):
    """A stack of flowables, all of it smaller by ``scale``."""

    def __init__(self, stack: list[Flowable], scale: float) -> None:
        super().__init__()
        self.stack, self.scale = stack, scale

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Space between two flowables is the larger of what they ask for, as on a page."""
        inner, before = width / self.scale, 0.0
        self.tops: list[tuple[float, float]] = []
        at = 0.0
        for number, flowable in enumerate(self.stack):
            gap = max(flowable.getSpaceBefore(), before) if number else 0.0
            height = flowable.wrap(inner, 10_000)[1]
            self.tops.append((at + gap, height))
            at += gap + height
            before = flowable.getSpaceAfter()
        self.width, self.height = width, at * self.scale
        return self.width, self.height

    def draw(self) -> None:
        """Each from the top."""
        self.canv.saveState()
        self.canv.scale(self.scale, self.scale)
        for flowable, (top, height) in zip(self.stack, self.tops, strict=True):
            flowable.drawOn(self.canv, 0, self.height / self.scale - top - height)
        self.canv.restoreState()
