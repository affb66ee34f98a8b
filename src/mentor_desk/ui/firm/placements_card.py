"""Who is at the firm now, who is coming, who has been there – and what came of it."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days, numbers
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import PlacementStatus, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import evaluation_form, evaluation_words
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.roles import set_role


class PlacementsCard(Card):
    """A row opens the placement; where it is over, its button asks both sides how it went."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(" ", flush=True)
        self.set_title(QCoreApplication.translate("PlacementsTab", "Placements at the firm"))
        self._context, self._drawer = context, drawer
        self.rows: list[ActionRow] = []
        self.said: list[str] = []

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's placements."""
        self.clear()
        self.rows, self.said = [], []
        if not page.placements:
            self.add(self._nobody())
            return
        ordered = sorted(page.placements, key=lambda row: (row.state.ended, not row.state.running))
        group = ""
        for row in ordered:
            if self._group(row) != group:
                group = self._group(row)
                self.add(_label(group, "caption", 8))
            self._add_row(row, page)

    def _add_row(self, row: PlacementRow, page: FirmPage) -> None:
        said = page.inside.evaluations.get(row.id, ())
        badge, tone = self._badge(row)
        action = ""
        if row.state.ended:
            action = self.tr("How it went") if said else self.tr("Ask how it went")
        widget = ActionRow(
            str(row.id), row.citizen, self._term(row), badge=badge, tone=tone, action_text=action
        )
        widget.opened.connect(lambda key: self._context.go("placement", key))
        widget.acted.connect(self._ask)
        self.rows.append(widget)
        self.add(widget)
        came = page.inside.came_of_it.get(row.id, "") if row.state.ended else ""
        lead = self.tr("Came of it: {words}")
        if row.status is PlacementStatus.STOPPED:
            lead = self.tr("Stopped before time: {words}")
        told = [lead.format(words=came)] if came else []
        told += [evaluation_words.line(each) for each in said]
        for number, words in enumerate(told, start=1):
            self.said.append(words)
            self.add(_label(words, "hint", 10 if number == len(told) else 2))

    def _term(self, row: PlacementRow) -> str:
        language, today = self._context.language, self._context.today()
        translate = QCoreApplication.translate
        term = translate("PlacementsTab", "from {day}")
        term = term.format(day=days.short(row.starts_on, language, today))
        if row.ends_on is not None:
            first = days.short(row.starts_on, language, row.ends_on)
            term = f"{first} – {days.short(row.ends_on, language, today)}"
        worked = numbers.hours(row.hours, language) if row.hours else ""
        return " · ".join(part for part in (say(label(row.kind)), term, worked) if part)

    def _badge(self, row: PlacementRow) -> tuple[str, Tone]:
        state, today, language = row.state, self._context.today(), self._context.language
        translate = QCoreApplication.translate
        if state.paused:
            return translate("PlacementsTab", "On pause"), "neutral"
        if state.running and state.weeks:
            words = translate("PlacementsTab", "Week {week} of {weeks}")
            return words.format(week=state.week, weeks=state.weeks), "accent"
        if state.running:
            return translate("PlacementsTab", "Week {week}").format(week=state.week), "accent"
        if state.upcoming:
            return days.relative(row.starts_on, today, language), "ok"
        return "", "neutral"

    def _group(self, row: PlacementRow) -> str:
        if row.state.running:
            return QCoreApplication.translate("PlacementsTab", "Here now")
        if row.state.upcoming:
            return QCoreApplication.translate("PlacementsTab", "Coming")
        return QCoreApplication.translate("PlacementsTab", "Have been here")

    def _nobody(self) -> QWidget:
        translate = QCoreApplication.translate
        return EmptyState(
            "route",
            translate("PlacementsTab", "Nobody has been here yet"),
            translate(
                "PlacementsTab",
                "A placement is made from the citizen’s case. Then it stands here as well.",
            ),
            translate("PlacementsTab", "Go to the cases"),
            lambda: self._context.go("cases"),
        )

    def _ask(self, key: str) -> None:
        try:
            evaluation_form.present(self._drawer, self._context, placement_id=uuid.UUID(key))
        except UserError as error:
            self._context.warn(error)


def _label(words: str, role: str, top: int) -> QLabel:
    label_ = QLabel(words)
    label_.setWordWrap(True)
    label_.setContentsMargins(14, 0 if role == "hint" else top, 14, top)
    if role == "hint":
        set_role(label_, "hint")
    else:
        set_role(label_, "caption")
    return label_
