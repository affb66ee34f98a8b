"""The chips above the map: how far, which opening, how large, and what else narrows the list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.match.view import SIZES, Filters, View
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.menu_chip import MenuChip


class FilterChips(QWidget):
    """``changed`` after a chip was switched; :meth:`filters` says how they stand now.

    ``map_switched`` tells whether the map is wanted; that hides nobody.
    """

    changed = Signal()
    opening_picked = Signal(str)
    map_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self.reach = MenuChip("reach", self)
        self.opening = MenuChip("opening", self)
        self.staff = MenuChip("size", self)
        self.free_now = Chip("free_now", self.tr("Free place now"), self)
        self.nearby = Chip("nearby", self.tr("Unknown nearby"), self)
        self.rejected = Chip("rejected", self.tr("Put aside"), self)
        self.map = Chip("map", self.tr("Map"), self)
        self.map.setChecked(True)
        self.map.setToolTip(self.tr("Show or hide the map; without it the list is longer"))
        self.map.toggled.connect(self.map_switched)
        self._all = (
            self.reach, self.opening, self.free_now, self.staff, self.nearby, self.rejected,
            self.map,
        )  # fmt: skip
        flow = FlowLayout(self)
        for chip in self._all:
            flow.addWidget(chip)
            chip.arrow.connect(lambda step, chip=chip: self._go_along(chip, step))
        self.free_now.setToolTip(self.tr("Hide the firms that are known to be full"))
        self.nearby.setToolTip(self.tr("Show firms of the directory that are not in the register"))
        self.rejected.setToolTip(self.tr("Show those of whom you wrote that it does not suit, too"))
        self.reach.picked.connect(lambda key: self.set_filters(replace(self._filters, reach=key)))
        self.staff.picked.connect(lambda key: self.set_filters(replace(self._filters, size=key)))
        self.opening.picked.connect(self.opening_picked)
        for chip in (self.free_now, self.nearby, self.rejected):
            chip.clicked.connect(self._switched)

    def filters(self) -> Filters:
        """How the chips stand."""
        return self._filters

    def set_filters(self, filters: Filters, *, tell: bool = True) -> None:
        """Switch the chips."""
        self._filters = filters
        self._show_filters()
        if tell:
            self.changed.emit()

    def show_view(self, view: View) -> None:
        """Offer what makes sense for ``view``."""
        chosen = view.reach.key if view.reach else ""
        entries: list[tuple[str, str] | None] = []
        for number, each in enumerate(view.reaches):
            if number and each.key.startswith("way:") != view.reaches[number - 1].key.startswith(
                "way:"
            ):
                entries.append(None)
            entries.append((each.key, each.entry))
        self.reach.offer(entries, chosen, view.reach.words if view.reach else "")
        openings = dict(view.openings)
        self.opening.offer(view.openings, view.opening, openings.get(view.opening, ""))
        self.opening.set_on(bool(view.opening))
        sizes = [(key, self._size_words(key)) for key in SIZES]
        chosen_size = self._filters.size
        words = self._size_words(chosen_size) if chosen_size else self.tr("Size")
        self.staff.offer(sizes, chosen_size, words)
        shown = {
            "reach": bool(view.reaches),
            "opening": bool(view.openings),
            "map": bool(view.reaches) and view.no_place is None,
        }
        for chip in self._all:
            chip.setVisible(shown.get(chip.key, chip.key in view.narrows))
        self.setVisible(any(not chip.isHidden() for chip in self._all))
        self.reach.set_on(view.reach is not None and view.reach.km is not None)
        self._show_filters()
        self.updateGeometry()

    def _show_filters(self) -> None:
        filters = self._filters
        self.free_now.setChecked(filters.free_now)
        self.nearby.setChecked(filters.nearby)
        self.rejected.setChecked(filters.rejected)
        self.staff.set_on(bool(filters.size))

    def _switched(self) -> None:
        self.set_filters(
            replace(
                self._filters,
                free_now=self.free_now.isChecked(),
                nearby=self.nearby.isChecked(),
                rejected=self.rejected.isChecked(),
            )
        )

    def _size_words(self, key: str) -> str:
        if not key:
            return self.tr("Any size")
        return self.tr("{size} employees").format(size=key.replace("-", "–"))

    def _go_along(self, chip: Chip, step: int) -> None:
        seen = [each for each in self._all if each.isVisible()]
        seen[(seen.index(chip) + step) % len(seen)].setFocus()
