"""What the left half of the match page shows, whichever side it begins from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from mentor_desk.ui.match.reach import Reach
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.map_items import Look, MapScene

SIZES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "": (),
        "0-1": ("0", "1"),
        "2-9": ("2-4", "5-9"),
        "10-49": ("10-19", "20-49"),
        "50+": ("50-99", "100+"),
    }
)
"""The sizes to choose between, each as the bands it is made of."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What the chips say. ``reach`` is the key of a reach and ``size`` one of :data:`SIZES`;
    ``typed`` are beginnings of words of a name, a town or a branch."""

    reach: str = ""
    free_now: bool = False
    size: str = ""
    nearby: bool = False
    rejected: bool = False
    typed: str = ""

    @property
    def sizes(self) -> tuple[str, ...]:
        """The size bands wanted; all where it is empty."""
        return SIZES.get(self.size, ())


@dataclass(frozen=True, slots=True)
class Empty:
    """What an empty place says, and its first step."""

    title: str
    text: str
    button: str = ""
    on_click: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class View:
    """Rows and map in the same order. ``no_place`` stands where the map would, ``empty`` where the
    list would; ``narrows`` are the keys of the chips that make sense here.
    ``nothing``: there is nobody to begin from, and ``empty`` is all there is to say."""

    subtitle: str
    rows: Sequence[ListRow] = ()
    scene: MapScene = field(default_factory=MapScene)
    legend: Sequence[tuple[Look, str]] = ()
    caption: str = ""
    hidden: str = ""
    reaches: Sequence[Reach] = ()
    reach: Reach | None = None
    openings: Sequence[tuple[str, str]] = ()
    opening: str = ""
    narrows: frozenset[str] = frozenset()
    nothing: bool = False
    empty: Empty | None = None
    no_place: Empty | None = None
