"""How the kitchen table is told: the language, the day, and the fields of the kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from mentor_desk.services.kitchen_table import KitchenTable
from mentor_desk.texts import Catalogue, Language
from mentor_desk.ui.kitchen.inputs import Input


@dataclass(frozen=True, slots=True)
class Look:
    """``danish`` gives the words of the papers, asked for only where a field needs them."""

    language: Language
    today: Callable[[], date]
    danish: Callable[[], Catalogue]


def own(table: KitchenTable, fields: Iterable[Input]) -> tuple[Input, ...]:
    """Those that placements of this kind have."""
    return tuple(each for each in fields if table.has(each.name))
