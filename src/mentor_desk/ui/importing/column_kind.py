"""What kind of list the columns are of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from mentor_desk.exchange.firm_columns import ColumnChoice
from mentor_desk.exchange.tables import Sheet

SURE = 0.95
"""A heading known by name is surer than this; what the content alone tells is not."""


@dataclass(frozen=True)
class ColumnKind:
    """``order`` are the fields in the order of the eye and ``names`` what they are called.

    ``guess`` chooses columns, ``fits`` says whether a sheet with such a choice is a list of this kind,
    ``enough`` whether it can be read at all. ``telling`` are the fields a wrong guess would spoil.
    ``question`` asks for the sheets; saved choices are kept apart by ``scope``. ``shown`` is how a cell
    of the file is shown.
    """

    scope: str
    question: str
    order: Sequence[str]
    names: Mapping[str, str]
    guess: Callable[[Sequence[str], Sequence[Sequence[str]]], ColumnChoice]
    fits: Callable[[ColumnChoice], bool]
    enough: Callable[[Mapping[str, object]], bool]
    telling: Sequence[str]
    shown: Callable[[str], str] = str

    def of(self, sheet: Sheet) -> ColumnChoice:
        """The guess for a sheet."""
        return self.guess(sheet.headings, sheet.sample)

    def is_sure(self, choice: ColumnChoice) -> bool:
        """Whether the guess needs no saved choice beside it."""
        return self.fits(choice) and all(
            choice.sure[name] >= SURE for name in self.telling if name in choice.columns
        )
