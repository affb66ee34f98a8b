"""From a firm, or one of its openings, to citizens. The order says where people live, no more."""

from __future__ import annotations

import uuid
from functools import partial

from mentor_desk.services import match, match_homes, openings, pickers
from mentor_desk.services.match_homes import Home
from mentor_desk.services.match_types import CitizensFor, Search
from mentor_desk.services.pickers import Choice
from mentor_desk.ui.match import rows
from mentor_desk.ui.match.reach import Reach, pick, reaches
from mentor_desk.ui.match.side import Side
from mentor_desk.ui.match.view import Empty, Filters, View
from mentor_desk.ui.widgets.list_rows import ListRow


class FromFirm(Side):
    """``opening`` is one of the firm's openings, ``None`` for the firm as a whole."""

    opening: uuid.UUID | None = None

    def choose(self, subject: uuid.UUID | None) -> None:
        super().choose(subject)
        self.opening = None

    def choose_opening(self, opening_id: uuid.UUID) -> None:
        """Begin from an opening and its firm. Raises :class:`UserError` when it is gone."""
        self.choose(self.context.call(match_homes.firm_of_opening, opening_id=opening_id))
        self.opening = opening_id

    def choices(self, typed: str) -> list[Choice]:
        return self.context.call(pickers.firms, typed=typed)

    def choice(self, subject: uuid.UUID) -> Choice:
        return self.context.call(pickers.firm, firm_id=subject)

    def view(self, filters: Filters) -> View:
        if self.subject is None:
            return self._recent()
        context = self.context
        home = context.call(match_homes.of_firm, firm_id=self.subject)
        offered = reaches(None, context.language)
        reach = pick(offered, filters.reach, None)
        found = context.call(
            match.citizens_for,
            firm_id=self.subject,
            opening_id=self.opening,
            search=Search(km=reach.km, rejected=filters.rejected, typed=filters.typed),
            today=context.today(),
            rulebook=context.rules,
        )
        made = [rows.citizen(row, context.language) for row in found.rows]
        rejected = found.hidden.rejected or filters.rejected
        return View(
            subtitle=self._subtitle(found),
            rows=[row for row, _ in made],
            scene=self.scene(home, reach, [marker for _, marker in made]),
            legend=rows.citizen_legend(),
            caption=self.caption(home, reach),
            hidden=self._shown(found),
            reaches=offered,
            reach=reach,
            openings=self._openings(),
            opening=str(self.opening or ""),
            narrows=frozenset({"rejected"} if rejected else ()),
            empty=None if made else self._empty(found, offered, reach),
            no_place=None if home.position else self._placeless(home),
        )

    def _openings(self) -> list[tuple[str, str]]:
        if self.subject is None:
            return []
        found = self.context.call(
            openings.to_choose,
            firm_id=self.subject,
            today=self.context.today(),
            chosen=self.opening,
        )
        if not found:
            return []
        return [("", self.tr("The firm as a whole")), *((str(one.id), one.title) for one in found)]

    def _subtitle(self, found: CitizensFor) -> str:
        if found.opening:
            words = self.tr("Citizens for {firm}: {opening}")
            return words.format(firm=found.firm, opening=found.opening)
        return self.tr("Citizens for {firm}").format(firm=found.firm)

    def _shown(self, found: CitizensFor) -> str:
        parts = [self.tr("%n citizen(s), nobody is ranked", "", len(found.rows))]
        return self.counted(parts, found.hidden)

    def _empty(self, found: CitizensFor, offered: list[Reach], reach: Reach) -> Empty:
        if not found.total:
            return self.no_cases()
        if found.hidden.far == found.hidden.total and reach.km is not None:
            title = self.tr("Nobody within {far}")
            text = self.tr("%n citizen(s) live farther away.", "", found.hidden.far)
            return self.farther(title, text, offered, reach)
        return self.nothing_fits(
            self.tr("Nobody fits the filter"),
            self.tr("Type less, or show everybody, also those you put aside."),
        )

    def _placeless(self, home: Home) -> Empty:
        words = self.tr("Nobody has written where {name} lies, so there is no circle and no order.")
        return Empty(
            self.tr("No postcode"),
            words.format(name=home.name),
            self.tr("Write the postcode"),
            partial(self.context.go, "firm", f"{self.subject}#postcode"),
        )

    def _recent(self) -> View:
        recent = [
            ListRow(f"{rows.FIRM}{one.id}", one.name, one.about, group=self.tr("The latest firms"))
            for one in self.choices("")
        ]
        return View(
            subtitle=self.tr("From a firm to the citizens it may suit"),
            rows=recent,
            nothing=not recent,
            empty=None if recent else self.no_firms(),
            no_place=Empty(
                self.tr("Which firm is it?"),
                self.tr("Choose a firm, and the citizens around it are shown here."),
            ),
        )
