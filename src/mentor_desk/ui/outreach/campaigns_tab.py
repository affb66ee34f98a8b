"""Rounds of calls: which run, how far they are, and the firms on them (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedWidget, QWidget

from mentor_desk.formats import days, phone
from mentor_desk.models import Campaign, CampaignCall, Firm
from mentor_desk.services import campaign_calls, campaigns
from mentor_desk.services.campaign_calls import CallRow
from mentor_desk.services.campaigns import CampaignRow
from mentor_desk.terms import ContactOutcome, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach import campaign_firms_form, campaign_form
from mentor_desk.ui.outreach.call_view import CallView
from mentor_desk.ui.outreach.detail import said
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow

_TONES: dict[ContactOutcome, Tone] = {
    ContactOutcome.PLACE_OFFERED: "ok",
    ContactOutcome.INTERESTED: "ok",
    ContactOutcome.CALL_BACK: "accent",
}


class CampaignsTab(ListTab[CampaignRow]):
    """The chosen campaign beside the list; ringing takes the campaign's place."""

    models = (Campaign, CampaignCall, Firm)

    def __init__(self, context: Context) -> None:
        self._right = QStackedWidget()
        self.ringing = CallView(context)
        super().__init__(
            context,
            name=translate("Outreach", "Call rounds"),
            placeholder=translate("Outreach", "Name or purpose"),
            teaching=Teaching(
                "phone",
                translate("Outreach", "No call rounds"),
                translate(
                    "Outreach",
                    "Ring a round of firms with one purpose and one guide: choose the firms, ring "
                    "one at a time, and see what came of it.",
                ),
                translate("Outreach", "Begin the first one"),
            ),
        )
        self._right.addWidget(self.detail)
        self._right.addWidget(self.ringing)
        self.ringing.finished.connect(self._stop)

    def right(self) -> QWidget:
        """The campaign, or the call that goes on."""
        return self._right

    def read(self) -> list[CampaignRow]:
        """All campaigns."""
        return self.context.call(campaigns.listing)

    def filters(self) -> Sequence[Filter[CampaignRow]]:
        """Running and closed."""
        return (
            Filter("runs", translate("Outreach", "Under way"), lambda row: row.closed_on is None),
            Filter("closed", translate("Outreach", "Ended"), lambda row: row.closed_on is not None),
            Filter("all", translate("Outreach", "All"), lambda _: True),
        )

    def words_of(self, row: CampaignRow) -> str:
        """Name and purpose."""
        return f"{row.name} {row.fields['purpose']}"

    def line(self, row: CampaignRow) -> ListRow:
        """The name, and how far it has come."""
        back = translate("Outreach", "%n to ring again", "", row.back) if row.back else ""
        badge = translate("Outreach", "Ended") if row.closed_on else ""
        if row.total and row.rung == row.total and not row.closed_on and not row.back:
            badge = translate("Outreach", "All rung")
        return ListRow(str(row.id), row.name, joined(_progress(row), back), badge, "neutral")

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Outreach", "%n call round(s)", "", shown)

    def new(self) -> None:
        """A campaign, and then its firms."""
        campaign_form.present(self.drawer, self.context, self._choose_firms)

    def print_here(self) -> None:
        """The call list."""
        row = self.chosen()
        if row is not None:
            open_about(self, self.context, "ringeliste", row.id)

    def save(self) -> None:
        """Keep what is written in the call that goes on."""
        self.ringing.save()

    def go_to(self, ref: str) -> None:
        """A campaign, or a call of one: then it is rung at once."""
        self.rows = self.read()
        row_id = uuid.UUID(ref)
        for row in self.rows:
            for call in self._calls(row):
                if call.id == row_id:
                    self.choose(row.id, show=True)
                    self._ring(row, call.id)
                    return
        self._stop()
        self.choose(row_id, show=True)

    def choose(self, row_id: uuid.UUID, *, show: bool = False) -> None:
        """Another campaign ends the ringing."""
        if row_id != self._chosen:
            self._stop()
        super().choose(row_id, show=show)

    def beside(self, row: CampaignRow) -> object:
        """The calls."""
        return self._calls(row)

    def draw(self, row: CampaignRow) -> None:
        """What it is for, how far it is, and its firms."""
        language, today = self.context.language, self.context.today()
        first = days.short(row.fields["starts_on"], language, today)
        last = row.fields["ends_on"]
        term = f"{first} – {days.short(last, language, today)}" if last else first
        badge = translate("Outreach", "Ended") if row.closed_on else ""
        self.detail.begin(row.name, term, badge)
        self._actions(row)
        self.detail.add(self._progress_card(row))
        if row.closed_on is None and row.script:
            self.detail.add(self._script_card(row))
        self.detail.add(self._firms_card(row))

    def _actions(self, row: CampaignRow) -> None:
        detail, drawer, context = self.detail, self.drawer, self.context
        if row.closed_on is not None:
            detail.add_action(
                translate("Outreach", "Open again"),
                lambda: context.call(campaigns.reopen, campaign_id=row.id),
            )
            return
        waiting = any(call.waits(context.today()) for call in self._calls(row))
        if waiting:
            ring = translate("Outreach", "Start ringing")
            detail.add_action(ring, lambda: self._ring(row), first=True)
        detail.add_action(
            translate("Outreach", "Add firms …"),
            lambda: campaign_firms_form.present(drawer, context, row),
            first=not waiting,
        )
        detail.add_action(translate("Outreach", "Call list on paper"), self.print_here)
        edit = translate("Outreach", "Correct …")
        detail.add_action(edit, lambda: campaign_form.present_edit(drawer, context, row))
        detail.add_action(
            translate("Outreach", "End the round"),
            lambda: context.call(campaigns.close, campaign_id=row.id, day=context.today()),
        )

    def _progress_card(self, row: CampaignRow) -> Card:
        card = Card(_progress(row))
        if row.fields["purpose"]:
            words = QLabel(row.fields["purpose"])
            words.setWordWrap(True)
            card.add(words)
        bar = QProgressBar()
        bar.setRange(0, max(1, row.total))
        bar.setValue(row.rung)
        bar.setTextVisible(False)
        bar.setFixedHeight(8)
        bar.setAccessibleName(_progress(row))
        card.add(bar)
        counted = [f"{say(label(each))} {count}" for each, count in row.outcomes.items()]
        if row.outcomes or not row.back:
            said(card, joined(*counted) or translate("Outreach", "Nobody has been rung yet."))
        if row.back:
            back = translate("Outreach", "%n to ring again", "", row.back)
            why = [f"{say(label(each))} {count}" for each, count in row.back_outcomes.items()]
            said(card, translate("Outreach", "{what}: {why}").format(what=back, why=joined(*why)))
        return card

    def _script_card(self, row: CampaignRow) -> Card:
        card = Card(translate("Outreach", "Call guide"))
        lines = [f"{number}. {step}" for number, step in enumerate(row.script, start=1)]
        said(card, "\n".join(lines)).setTextFormat(Qt.TextFormat.PlainText)
        return card

    def _firms_card(self, row: CampaignRow) -> Card:
        card = Card(translate("Outreach", "Firms on the list"), flush=True)
        calls = self._calls(row)
        today = self.context.today()
        for call in campaign_calls.in_turn(calls, today):
            badge, tone = self._state(call)
            waits = call.waits(today) and row.closed_on is None
            line = ActionRow(
                str(call.id),
                call.firm,
                joined(call.town, call.person, phone.pretty(call.phone)),
                badge=badge,
                tone=tone,
                action_text=translate("Outreach", "Write the answer") if waits else "",
                parent=card,
            )
            firm = str(call.firm_id)
            line.opened.connect(lambda _, firm=firm: self.context.go("firm", firm))
            line.acted.connect(lambda key, row=row: self._ring(row, uuid.UUID(key)))
            card.add(line)
        if not calls:
            said(card, translate("Outreach", "Add the firms you want to ring.")).setContentsMargins(
                14, 0, 14, 12
            )
        return card

    def _state(self, call: CallRow) -> tuple[str, Tone]:
        if call.outcome is None:
            return "", "neutral"
        if call.call_back_on is not None:
            day = days.short(call.call_back_on, self.context.language, self.context.today())
            late = call.back(self.context.today())
            again = translate("Outreach", "Again {day}").format(day=day)
            return again, "warning" if late else "accent"
        return say(label(call.outcome)), _TONES.get(call.outcome, "neutral")

    def _calls(self, row: CampaignRow) -> list[CallRow]:
        return self.context.call(campaign_calls.calls, campaign_id=row.id, today=self.context.today())

    def _ring(self, row: CampaignRow, first: uuid.UUID | None = None) -> None:
        self._right.setCurrentWidget(self.ringing)
        self.ringing.ring(row, first)

    def _stop(self) -> None:
        if self._right.currentWidget() is self.ringing:
            self._right.setCurrentWidget(self.detail)
            self.redraw()

    def _choose_firms(self, campaign_id: uuid.UUID) -> None:
        self.choose(campaign_id, show=True)
        row = self.chosen()
        if row is not None:
            campaign_firms_form.present(self.drawer, self.context, row)


def _progress(row: CampaignRow) -> str:
    words = translate("Outreach", "{rung} of {all} rung")
    return words.format(rung=row.rung, all=row.total)
