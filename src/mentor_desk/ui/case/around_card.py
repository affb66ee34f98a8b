"""The people around the citizen, on the profile (feature B5)."""

from __future__ import annotations

import uuid

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import caseworkers
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.pairings import Pair
from mentor_desk.services.people_around import AroundRow
from mentor_desk.ui.case import around_form, around_words
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer

_VOLUNTEER = "volunteer "


class AroundCard(RowCard):
    """Who else helps, how they are reached, and what they have taken over."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(" ", "")
        self._context, self._drawer = context, drawer
        self._page: CasePage | None = None
        self.set_title(self.tr("People around the citizen"))
        self.say_empty(
            self.tr(
                "Nobody yet. Caseworker, family, doctor, interpreter: whom you ring, and who takes "
                "care of what. Until you say otherwise, you talk with the firm and follow up."
            )
        )
        self.add_action(self.tr("Add somebody"), self.add_person)
        self.opened.connect(self._open)
        self.acted.connect(self._open)

    def show_page(self, page: CasePage) -> None:
        """Show the people around this citizen."""
        self._page = page
        self.set_title(self._words_of(page))
        pairs = [self._pair(pair) for pair in page.volunteers]
        self.set_rows([*(self._row(row) for row in page.around), *pairs])

    def add_person(self) -> None:
        """Write somebody down, in the drawer."""
        if self._page is not None:
            around_form.present(self._drawer, self._context, citizen_id=self._page.citizen.id)

    def _words_of(self, page: CasePage) -> str:
        """How many caseworkers there have been is part of the title: it is what wears people out."""
        plain, counted = self.tr("People around the citizen"), caseworkers.counted(page.around)
        if not counted.changes:
            return plain
        if counted.since is None:
            told = self.tr("caseworker number {count}").format(count=counted.count)
        else:
            language, today = self._context.language, self._context.today()
            day = days.short(counted.since, language, today)
            told = self.tr("caseworker number {count} since {day}")
            told = told.format(count=counted.count, day=day)
        return f"{plain} · {told}"

    def _row(self, row: AroundRow) -> CardRow:
        language, today = self._context.language, self._context.today()
        span = around_words.span(row, language, today)
        parts = (around_words.who(row), span, around_words.reach(row), row.note)
        return CardRow(
            str(row.id),
            row.name,
            " · ".join(part for part in parts if part),
            badge=self.tr("Has left") if row.until is not None else "",
            state=around_words.owns(row),
            state_tone="accent",
        )

    def _pair(self, pair: Pair) -> CardRow:
        """A volunteer who goes along with the citizen; opens the volunteer."""
        day = days.short(pair.starts_on, self._context.language, self._context.today())
        since = self.tr("since {day}").format(day=day)
        parts = (self.tr("Volunteer mentor"), pair.about, since)
        return CardRow(
            f"{_VOLUNTEER}{pair.member_id}",
            pair.volunteer,
            " · ".join(part for part in parts if part),
        )

    def _open(self, key: str) -> None:
        if self._page is None:
            return
        if key.startswith(_VOLUNTEER):
            self._context.go("network_member", key.removeprefix(_VOLUNTEER))
            return
        try:
            around_form.present(
                self._drawer,
                self._context,
                citizen_id=self._page.citizen.id,
                person_id=uuid.UUID(key),
            )
        except UserError as error:
            self._context.warn(error)
