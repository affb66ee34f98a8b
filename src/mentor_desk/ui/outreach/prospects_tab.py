"""The inbox of firms that are new to us (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.formats import days, phone
from mentor_desk.models import (
    BranchNote,
    ChecklistTick,
    Firm,
    NetworkEvent,
    Prospect,
    Referral,
    Target,
)
from mentor_desk.rules.periods import week_of
from mentor_desk.services import checklists, prospects, targets, welcome
from mentor_desk.services.prospects import Known, ProspectRow
from mentor_desk.terms import ProspectStatus, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach import prospect_form, welcome_form
from mentor_desk.ui.outreach.detail import facts
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.words import due, joined, translate
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class ProspectsTab(ListTab[ProspectRow]):
    """Those to be welcomed on top; the chosen one with what to do about it."""

    models = (BranchNote, Prospect, Referral, NetworkEvent, Firm, ChecklistTick, Target)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            name=translate("Outreach", "New firms"),
            placeholder=translate("Outreach", "Name, town or source"),
            teaching=Teaching(
                "building-2",
                translate("Outreach", "No new firms"),
                translate(
                    "Outreach",
                    "A new sign in the street, a tip from a colleague, a firm somebody recommended: "
                    "write the name here, and you are reminded to say welcome.",
                ),
                translate("Outreach", "Write the first one"),
            ),
        )
        ask = QPushButton(translate("Outreach", "Recommendations …"))
        set_role(ask, "quiet")
        ask.clicked.connect(
            lambda _=False: welcome_form.present_ask_list(self.drawer, context, self._show)
        )
        self.pane.filter.add_tool(ask)
        self.week = QPushButton()
        set_role(self.week, "link")
        self.week.setToolTip(translate("Outreach", "Your goal for new firms to welcome each week"))
        self.week.clicked.connect(lambda _=False: context.go("target", "welcomed"))
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(8, 0, 14, 8)
        row.addWidget(self.week)
        row.addStretch()
        self.pane.add_foot(foot)

    def read(self) -> list[ProspectRow]:
        """The inbox."""
        self._tell_week()
        return self.context.call(prospects.listing)

    def _tell_week(self) -> None:
        """How many were welcomed this week, of how many one set out to."""
        today = self.context.today()
        meter = self.context.call(
            targets.meter,
            measure="welcomed",
            period=week_of(today),
            today=today,
            rulebook=self.context.rules,
        )
        words = translate("Outreach", "This week: {count}").format(count=meter.counted.count)
        if meter.goal is not None:
            words = translate("Outreach", "This week: {count} of {goal}").format(
                count=meter.counted.count, goal=meter.goal
            )
        self.week.setText(words)

    def filters(self) -> Sequence[Filter[ProspectRow]]:
        """What to do first."""
        status = ProspectStatus
        return (
            Filter("wait", translate("Outreach", "To welcome"), lambda row: row.waits),
            Filter(
                "welcomed",
                translate("Outreach", "Welcomed"),
                lambda row: row.status is status.WELCOMED,
            ),
            Filter(
                "registered",
                translate("Outreach", "In the register"),
                lambda row: row.status is status.REGISTERED,
            ),
            Filter(
                "closed",
                translate("Outreach", "Put away"),
                lambda row: row.status is status.CLOSED,
            ),
            Filter("all", translate("Outreach", "All"), lambda _: True),
        )

    def words_of(self, row: ProspectRow) -> str:
        """Name, town, source and who said so."""
        fields = row.fields
        words = (row.name, fields["town"], fields["branch"], fields["source_note"], row.event)
        return " ".join((*words, row.referred_by, say(label(row.source))))

    def line(self, row: ProspectRow) -> ListRow:
        """The name, where and from whom, and how soon."""
        badge, tone = self._badge(row)
        asks = "" if row.wanted is None else translate("Outreach", "the branch asks for people")
        below = joined(row.fields["town"], _source(row), asks)
        return ListRow(str(row.id), row.name, below, badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Outreach", "%n firm(s) in the inbox", "", shown)

    def new(self) -> None:
        """A firm by its name, or a pasted line."""
        prospect_form.present(self.drawer, self.context, self._show)

    def print_here(self) -> None:
        """The welcome letter and package."""
        row = self.chosen()
        if row is not None:
            self._package(row)

    def beside(self, row: ProspectRow) -> object:
        """How the welcome went, and who is called the same."""
        return self.context.call(welcome.how, prospect_id=row.id), self._double(row)

    def draw(self, row: ProspectRow) -> None:
        """Who it is, what to do, what is known, and what to bring."""
        badge, tone = self._badge(row)
        self.detail.begin(row.name, joined(row.fields["branch"], row.fields["town"]), badge, tone)
        self._actions(row)
        self._tell_double(row)
        if row.status is ProspectStatus.CLOSED:
            self.detail.add(Notice("neutral", row.closed_why, lead=translate("Outreach", "Why:")))
        self.detail.add(self._known(row))
        self.detail.add(self._package_card(row))

    def _badge(self, row: ProspectRow) -> tuple[str, Tone]:
        if row.waits:
            return due(row.welcome_by, self.context.today(), self.context.language)
        tones: dict[ProspectStatus, Tone] = {ProspectStatus.WELCOMED: "ok"}
        return say(label(row.status)), tones.get(row.status, "neutral")

    def _actions(self, row: ProspectRow) -> None:
        detail, drawer, context = self.detail, self.drawer, self.context
        if row.status is ProspectStatus.CLOSED:
            detail.add_action(translate("Outreach", "Take up again"), lambda: self._take_up(row))
            return
        words = translate("Outreach", "I have said welcome …")
        detail.add_action(words, lambda: welcome_form.present(drawer, context, row), first=row.waits)
        if row.firm_id is None:
            detail.add_action(
                translate("Outreach", "Into the register"),
                lambda: self._register(row),
                first=not row.waits,
            )
        else:
            detail.add_action(
                translate("Outreach", "Show the firm"), lambda: context.go("firm", str(row.firm_id))
            )
        detail.add_action(translate("Outreach", "Welcome package"), lambda: self._package(row))
        edit = translate("Outreach", "Correct …")
        detail.add_action(edit, lambda: prospect_form.present_edit(drawer, context, row.id))
        if row.firm_id is None:
            away = translate("Outreach", "Put away …")
            detail.add_action(away, lambda: welcome_form.present_put_away(drawer, context, row))

    def _double(self, row: ProspectRow) -> Known | None:
        if row.status is ProspectStatus.REGISTERED:
            return None
        number = row.fields["p_number"]
        return self.context.call(prospects.known, name=row.name, p_number=number, but=row.id)

    def _tell_double(self, row: ProspectRow) -> None:
        known = self._double(row)
        if known is None or known.firm_id is None:
            return
        words = translate("Outreach", "{firm} is in the register already.").format(firm=known.name)
        firm_id = known.firm_id
        self.detail.add(
            Notice(
                "warning",
                words,
                translate("Outreach", "It is the same firm"),
                lambda: self._register(row, firm_id),
            )
        )

    def _known(self, row: ProspectRow) -> Card:
        fields, day = row.fields, self._day
        place = joined(fields["address"], f"{fields['postcode']} {fields['town']}".strip())
        return facts(
            translate("Outreach", "What you know"),
            (
                (translate("Outreach", "Phone"), phone.pretty(fields["phone"])),
                (translate("Outreach", "Whom to ask for"), fields["person"]),
                (translate("Outreach", "Where"), place),
                (translate("Outreach", "The branch"), _branch(row)),
                (translate("Outreach", "Heard of it"), joined(_source(row), day(row.seen_on))),
                (translate("Outreach", "Who said what"), fields["source_note"]),
                (translate("Outreach", "Welcome by"), day(row.welcome_by) if row.waits else ""),
                (translate("Outreach", "Welcomed on"), day(row.welcomed_on)),
                (translate("Outreach", "CVR number"), fields["cvr"]),
                (translate("Outreach", "P number"), fields["p_number"]),
            ),
        )

    def _package_card(self, row: ProspectRow) -> Card:
        told = self.context.call(welcome.how, prospect_id=row.id)
        said = told.day is not None
        language = self.context.language
        items = checklists.read(welcome.PACKAGE).items
        if said:
            handed = [i.title.written(language) for i in items if i.key in told.handed]
            title = translate("Outreach", "The welcome")
            gave = translate("Outreach", "What they got"), ", ".join(handed)
            talked = translate("Outreach", "What you talked about"), told.said
            return facts(title, ((translate("Outreach", "How"), say(label(told.method))), gave, talked))
        card = Card(translate("Outreach", "Bring with you"))
        for item in items:
            label_ = QLabel(f"• {item.title.written(language)}")
            more = QLabel(item.more.written(language))
            for each in (label_, more):
                each.setWordWrap(True)
            set_role(more, "caption")
            more.setContentsMargins(12, 0, 0, 4)
            card.add(label_)
            card.add(more)
        return card

    def _day(self, day: date | None) -> str:
        return days.long(day, self.context.language, self.context.today()) if day else ""

    def _show(self, prospect_id: uuid.UUID) -> None:
        self.choose(prospect_id, show=True)

    def _take_up(self, row: ProspectRow) -> None:
        today = self.context.today()
        self.attempt(lambda: self.context.call(prospects.take_up, prospect_id=row.id, today=today))

    def _register(self, row: ProspectRow, firm_id: uuid.UUID | None = None) -> uuid.UUID | None:
        made: list[uuid.UUID] = []
        today = self.context.today()
        ok = self.attempt(
            lambda: made.append(
                self.context.call(welcome.register, prospect_id=row.id, today=today, firm_id=firm_id)
            )
        )
        if not ok:
            return None
        words = translate("Outreach", "{firm} is in the register now.")
        self.context.say(words.format(firm=row.name))
        self.choose(row.id, show=True)
        return made[0]

    def _package(self, row: ProspectRow) -> None:
        """The letter is about a firm of the register: one that is not there yet comes into it."""
        firm_id = row.firm_id or self._register(row)
        if firm_id is not None:
            open_about(self, self.context, "velkomst", firm_id)


def _branch(row: ProspectRow) -> str:
    """That its branch asks for people now, and why."""
    if row.wanted is None:
        return ""
    return joined(translate("Outreach", "asks for people now"), row.wanted)


def _source(row: ProspectRow) -> str:
    return row.event or row.referred_by or say(label(row.source))
