"""From a citizen to firms: those of the register, and unknown ones of the directory."""

from __future__ import annotations

import uuid
from functools import partial

from mentor_desk.services import directory, match, match_homes, pickers
from mentor_desk.services.directory import Listed
from mentor_desk.services.match_homes import Home
from mentor_desk.services.match_types import FirmsFor, Search
from mentor_desk.services.pickers import Choice
from mentor_desk.ui.match import rows
from mentor_desk.ui.match.reach import FAR_AWAY, Reach, pick, reaches
from mentor_desk.ui.match.side import Side
from mentor_desk.ui.match.view import Empty, Filters, View
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.map_items import MapMarker

_MOST_UNKNOWN = 60
_NEAR_KM = 50.0
"""How far unknown firms are looked for where no circle is set."""


class FromCitizen(Side):
    """The subject is a case; firms stand around its home."""

    def choices(self, typed: str) -> list[Choice]:
        return self.context.call(pickers.cases, typed=typed)

    def choice(self, subject: uuid.UUID) -> Choice:
        return self.context.call(pickers.case, case_id=subject)

    def view(self, filters: Filters) -> View:
        if self.subject is None:
            return self._recent()
        context = self.context
        home = context.call(match_homes.of_case, case_id=self.subject)
        offered = reaches(home, context.language)
        reach = pick(offered, filters.reach, home)
        found = self._firms(self.subject, filters, reach)
        unknown = self._unknown(home, filters, reach)
        known_group = self.tr("In the register") if unknown else ""
        made = [rows.firm(row, context.language, known_group) for row in found.rows]
        group = self.tr("Not in the register yet")
        made += [self._listed(home, row, group) for row in unknown]
        legend = rows.firm_legend()
        return View(
            subtitle=self.tr("Firms near {name}").format(name=home.name),
            rows=[row for row, _ in made],
            scene=self.scene(home, reach, [marker for _, marker in made]),
            legend=legend if unknown else legend[:-1],
            caption=self.caption(home, reach),
            hidden=self._shown(found, len(unknown)),
            reaches=offered,
            reach=reach,
            narrows=self._narrows(found, filters),
            empty=None if made else self._empty(found, offered, reach),
            no_place=None if home.position else self._placeless(home),
        )

    def _firms(self, case_id: uuid.UUID, filters: Filters, reach: Reach) -> FirmsFor:
        search = Search(
            km=reach.km if reach.km is not None else FAR_AWAY,
            free_now=filters.free_now,
            sizes=filters.sizes,
            rejected=filters.rejected,
            typed=filters.typed,
        )
        return self.context.call(
            match.firms_for,
            case_id=case_id,
            search=search,
            today=self.context.today(),
            rulebook=self.context.rules,
        )

    def _unknown(self, home: Home, filters: Filters, reach: Reach) -> list[Listed]:
        if not filters.nearby or home.position is None:
            return []
        found = self.context.call(
            directory.around,
            centre=home.position.point,
            km=reach.km or _NEAR_KM,
            sizes=filters.sizes,
            typed=filters.typed,
            limit=2 * _MOST_UNKNOWN,
        )
        return [row for row in found.rows if row.firm_id is None and not row.gone][:_MOST_UNKNOWN]

    def _listed(self, home: Home, row: Listed, group: str) -> tuple[ListRow, MapMarker | None]:
        exact = home.position is not None and home.position.exact
        return rows.listed(row, self.context.language, group, exact=exact)

    def _narrows(self, found: FirmsFor, filters: Filters) -> frozenset[str]:
        keys = {"free_now", "size"}
        if self.context.call(directory.summary) is not None:
            keys.add("nearby")
        if found.hidden.rejected or filters.rejected:
            keys.add("rejected")
        return frozenset(keys)

    def _shown(self, found: FirmsFor, unknown: int) -> str:
        parts = [self.tr("%n firm(s)", "", len(found.rows))]
        if unknown:
            most = self.tr("the nearest %n unknown", "", unknown)
            several = self.tr("%n unknown", "", unknown)
            parts.append(most if unknown >= _MOST_UNKNOWN else several)
        return self.counted(parts, found.hidden)

    def _empty(self, found: FirmsFor, offered: list[Reach], reach: Reach) -> Empty:
        if not found.total:
            return self.no_firms()
        if found.hidden.far == found.hidden.total and reach.km is not None:
            title = self.tr("No firm within {far}")
            text = self.tr("%n firm(s) lie farther away.", "", found.hidden.far)
            return self.farther(title, text, offered, reach)
        return self.nothing_fits(
            self.tr("No firm fits the filter"),
            self.tr("Type less, take a chip off, or show them all."),
        )

    def _placeless(self, home: Home) -> Empty:
        words = self.tr("Nobody has written where {name} lives, so there is no circle and no order.")
        return Empty(
            self.tr("No postcode"),
            words.format(name=home.name),
            self.tr("Write the postcode"),
            partial(self.context.go, "case", f"{self.subject}#postcode"),
        )

    def _recent(self) -> View:
        recent = [
            ListRow(f"{rows.CASE}{one.id}", one.name, one.about, group=self.tr("The latest cases"))
            for one in self.choices("")
        ]
        return View(
            subtitle=self.tr("From a citizen to a place near home"),
            rows=recent,
            nothing=not recent,
            empty=None if recent else self.no_cases(),
            no_place=Empty(
                self.tr("Who is it for?"),
                self.tr("Choose a citizen, and the firms around their home are shown here."),
            ),
        )
