"""What both sides of a match have in common: who it is about, and how the map is drawn."""

from __future__ import annotations

import uuid
from abc import abstractmethod
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPointF, Signal

from mentor_desk.matching import distance
from mentor_desk.matching.distance import Point
from mentor_desk.services.match_homes import Home
from mentor_desk.services.match_types import Hidden
from mentor_desk.services.pickers import Choice
from mentor_desk.ui.context import Context
from mentor_desk.ui.match.reach import Reach, kilometres, wider
from mentor_desk.ui.match.view import Empty, Filters, View
from mentor_desk.ui.widgets.map_items import MapCircle, MapMarker, MapScene
from mentor_desk.ui.widgets.pick_field import Pick

_INNER = 0.5
"""The inner circle, as a part of the outer one."""


class Side(QObject):
    """One side a match can begin from. ``subject`` is the id of the case or firm chosen.

    Qt has a metaclass of its own, so it is the type checker that sees to what a side must say.
    """

    widen_asked = Signal(str)
    """The key of a wider reach."""
    all_asked = Signal()
    """Nothing is to be hidden."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.subject: uuid.UUID | None = None
        self.centre: Point | None = None

    def choose(self, subject: uuid.UUID | None) -> None:
        """Begin from another one."""
        self.subject = subject

    def picks(self, typed: str) -> list[Pick]:
        """Whom one can begin from, for what is typed."""
        return [Pick(one.id, one.name, one.about) for one in self.choices(typed)]

    def chosen_pick(self) -> Pick | None:
        """The one it begins from, as the picker shows it."""
        if self.subject is None:
            return None
        one = self.choice(self.subject)
        return Pick(one.id, one.name, one.about)

    @abstractmethod
    def choices(self, typed: str) -> list[Choice]:
        """Whom one can begin from."""

    @abstractmethod
    def choice(self, subject: uuid.UUID) -> Choice:
        """The one with this id. Raises :class:`UserError` when it is gone."""

    @abstractmethod
    def view(self, filters: Filters) -> View:
        """What is shown. Raises :class:`UserError` when the one it begins from is gone."""

    def away(self, point: Point | None) -> float | None:
        """Kilometres from the one it begins from to ``point``."""
        if self.centre is None or point is None:
            return None
        return distance.kilometres(self.centre, point)

    def scene(self, home: Home, reach: Reach, markers: Sequence[MapMarker | None]) -> MapScene:
        """The map around ``home``."""
        placed = tuple(marker for marker in markers if marker is not None)
        self.centre = home.position.point if home.position else None
        if home.position is None:
            return MapScene(markers=placed)
        radii = (reach.km * _INNER, reach.km) if reach.km else ()
        circles = [MapCircle(km * 1000, kilometres(km, self.context.language)) for km in radii]
        point = home.position.point
        return MapScene(QPointF(point.x, point.y), home.name, tuple(circles), placed)

    def caption(self, home: Home, reach: Reach) -> str:
        """What the distances are, in a sentence or two."""
        if home.position is None:
            return ""
        if home.position.exact:
            words = self.tr("Straight line from the address.")
        else:
            words = self.tr("Straight line from {place}.").format(place=home.place)
        rough = "" if home.position.certain else self.tr("The postcode is placed roughly.")
        coast = self.tr("Rough coast.")
        return " ".join(part for part in (words, reach.estimate, rough, coast) if part)

    def counted(self, parts: Sequence[str], hidden: Hidden) -> str:
        """The line beneath the list: what is shown, and what the filter hides."""
        if not (left_out := self._hidden_parts(hidden)):
            return " – ".join(parts)
        words = self.tr("the filter hides {what}").format(what=", ".join(left_out))
        return " – ".join((*parts, words))

    def farther(self, title: str, text: str, offered: Sequence[Reach], reach: Reach) -> Empty:
        """All there is lies outside the circle: offer the next one. ``title`` has place for {far}."""
        next_one = wider(offered, reach)
        return Empty(
            title.format(far=reach.words),
            text,
            self.tr("Look farther: {far}").format(far=next_one.words.lower()),
            partial(self.widen_asked.emit, next_one.key),
        )

    def nothing_fits(self, title: str, text: str) -> Empty:
        """The filter hides all there is."""
        return Empty(title, text, self.tr("Show all"), self.all_asked.emit)

    def no_cases(self) -> Empty:
        """There is nobody to match."""
        return Empty(
            self.tr("No open cases yet"),
            self.tr("A match begins with a citizen. Open the first case."),
            self.tr("Go to the cases"),
            partial(self.context.go, "cases"),
        )

    def no_firms(self) -> Empty:
        """There is nowhere to match with."""
        return Empty(
            self.tr("No firms yet"),
            self.tr("Enter the firms you know, or read in a list of all in the municipality."),
            self.tr("Go to the firms"),
            partial(self.context.go, "firms"),
        )

    def _hidden_parts(self, hidden: Hidden) -> list[str]:
        translate = QCoreApplication.translate
        counted = (
            (hidden.far, translate("Side", "%n farther away", "", hidden.far)),
            (hidden.full, translate("Side", "%n full", "", hidden.full)),
            (hidden.size, translate("Side", "%n of another size", "", hidden.size)),
            (hidden.typed, translate("Side", "%n with other words", "", hidden.typed)),
            (hidden.rejected, translate("Side", "%n put aside", "", hidden.rejected)),
        )
        return [words for count, words in counted if count]
