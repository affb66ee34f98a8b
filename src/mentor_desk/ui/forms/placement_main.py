"""The main part of the placement form: what its kind needs, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentor_desk.services.placement_kinds import FIELDS
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.forms.hour_steps_field import HourStepsField
from mentor_desk.ui.forms.hours_field import HoursField
from mentor_desk.ui.forms.placement_cells import PlacementCells
from mentor_desk.ui.forms.placement_values import OPENING, REMEMBER
from mentor_desk.ui.widgets.form import Form, FormCell

_MAIN = frozenset(
    {
        "firm_id", "kind", "starts_on", "ends_on", "hours", "hours_least", "hours_most",
        "work_intensity", "job_title", "purposes", "purpose", "success_sign", "working_days",
        "hourly_wage", "monthly_cost", "contract_given_on", "unemployed_since", "net_extension",
        "vacated_post", "tasks", "follow_up", OPENING,
    }
)  # fmt: skip
_ALSO: Mapping[PlacementKind, frozenset[str]] = MappingProxyType(
    {PlacementKind.FLEKSJOB: frozenset({"practical"})}
)
"""What only this kind has in its main part; other kinds have it in the folded one."""
ON_DEMAND: Final = frozenset({"steps", OPENING, REMEMBER})
"""What is shown only while there is something in it."""


def in_main(kind: PlacementKind) -> frozenset[str]:
    """The fields that a placement of ``kind`` always shows in its main part."""
    return FIELDS[kind] & (_MAIN | _ALSO.get(kind, frozenset())) - ON_DEMAND


class PlacementMain(Form):
    """Rows of fields. A field that the kind does not have is not there, as far as anybody can tell;
    one that was shown before keeps what was typed."""

    def __init__(self, cells: PlacementCells, parent: QWidget) -> None:
        super().__init__(parent)
        self._make = cells
        self._rows: list[tuple[QHBoxLayout, tuple[str, ...], tuple[int, ...]]] = []
        self._made: dict[str, FormCell] = {}
        self._demanded: set[str] = set()
        self.kind = PlacementKind.PRAKTIK

    def add_row(self, *names: str, stretch: tuple[int, ...] = ()) -> None:
        """Fields side by side, those of them that the kind has."""
        row = QHBoxLayout()
        row.setSpacing(10)
        self._column.addLayout(row)
        self._rows.append((row, names, stretch or (1,) * len(names)))
        self._settle()

    def show_kind(self, kind: PlacementKind) -> tuple[str, ...]:
        """Show the fields of ``kind``; the names of those that were not there before."""
        self.kind = kind
        new = self._settle()
        for name in self._cells:
            self.set_label(name, self._make.label(name, kind))
        return new

    def demand(self, name: str, *, shown: bool) -> tuple[str, ...]:
        """Show or hide one of :data:`ON_DEMAND`; as :meth:`show_kind`."""
        (self._demanded.add if shown else self._demanded.discard)(name)
        return self._settle()

    def measure(self) -> None:
        """Measure what is shown on demand at once: what is filled out of sight Qt measures a moment
        too late, and squeezes it until then."""
        for name in ON_DEMAND & self._cells.keys():
            cell = self._made[name]
            for widget in (cell.widget, cell, self):
                if (layout := widget.layout()) is not None:
                    layout.activate()

    def makes_sense(self) -> bool:
        """Whether all texts are understood, those of the steps too."""
        if not super().makes_sense():
            return False
        steps = self._cells.get("steps")
        if steps is None or not isinstance(steps.field, HourStepsField):
            return True
        return steps.field.makes_sense()

    def _settle(self) -> tuple[str, ...]:
        wanted = in_main(self.kind) | self._demanded_here()
        before = set(self._cells)
        self._cells.clear()
        for row, names, stretch in self._rows:
            for at, name in enumerate(names):
                if name in wanted:
                    self._cells[name] = self._made.get(name) or self._add(row, name, names, stretch[at])
                elif name in self._made:
                    self._made[name].hide()
        new = tuple(name for name in self._cells if name not in before)
        for name in new:
            self._made[name].show()
        hours = self._cells.get("hours")
        if hours is not None and isinstance(hours.field, HoursField):
            hours.field.set_growing("hours_start" in FIELDS[self.kind])
        return new

    def _demanded_here(self) -> frozenset[str]:
        kind = FIELDS[self.kind]
        home = {REMEMBER: "tasks"}
        return frozenset(name for name in self._demanded if home.get(name, name) in kind)

    def _add(self, row: QHBoxLayout, name: str, names: tuple[str, ...], stretch: int) -> FormCell:
        cell = self._make.make(name, self.kind)
        self._made[name] = cell
        cell.changed.connect(self.changed)
        cell.left.connect(self.left)
        place = sum(1 for other in names[: names.index(name)] if other in self._made)
        row.insertWidget(place, cell, stretch)
        return cell
