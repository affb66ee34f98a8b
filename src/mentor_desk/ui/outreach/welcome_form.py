"""Saying welcome, putting a firm away, and asking for recommendations (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import checklists, prospects, referrals, welcome
from mentor_desk.services.prospects import ProspectRow
from mentor_desk.services.referrals import Askable
from mentor_desk.terms import ContactMethod, LeadSource, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_pick
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach import prospect_form
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_new
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, row: ProspectRow) -> None:
    """Write down that the firm was welcomed, and what it got."""
    before = context.call(welcome.how, prospect_id=row.id)

    def finish(values: Values) -> None:
        context.call(
            welcome.welcome,
            prospect_id=row.id,
            today=context.today(),
            day=values["day"],
            method=ContactMethod(values["method"]),
            handed=values["handed"],
            said=values["said"],
        )

    sheet = Sheet(
        title=about(translate("Outreach", "Welcome"), row.name),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Outreach", "Welcome said"),
        draft="welcome",
        subject=str(row.id),
        begin={
            "day": before.day or context.today(),
            "method": before.method.value,
            "handed": list(before.handed),
            "said": before.said,
        },
    )
    present_new(drawer, context, sheet)


def _fill(form: Form, context: Context) -> None:
    items = checklists.read(welcome.PACKAGE).items
    methods = [(each.value, say(label(each))) for each in ContactMethod]
    form.add_pair(
        FormCell("day", translate("Outreach", "Day"), DateField(context.today)),
        FormCell("method", translate("Outreach", "How"), ChoiceField(methods)),
    )
    handed = [(item.key, item.title.written(context.language)) for item in items]
    form.add("handed", translate("Outreach", "What did they get?"), Chips(handed), optional=True)
    form.add(
        "said",
        translate("Outreach", "What did you talk about?"),
        TextArea(lines=5),
        optional=True,
        hint=translate("Outreach", "Write it so that the firm may read it."),
    )


def present_put_away(drawer: Drawer, context: Context, row: ProspectRow) -> None:
    """Ask why before the firm is put away."""

    def fill(form: Form) -> None:
        form.add(
            "why",
            translate("Outreach", "Why not now?"),
            TextArea(lines=3),
            hint=translate("Outreach", "It stays here, and can be taken up again."),
        )

    sheet = Sheet(
        title=about(translate("Outreach", "Put it away"), row.name),
        fill=fill,
        finish=lambda values: context.call(prospects.put_away, prospect_id=row.id, why=values["why"]),
        button=translate("Outreach", "Put it away"),
        draft="prospect.away",
        subject=str(row.id),
    )
    present_new(drawer, context, sheet)


def present_ask_list(drawer: Drawer, context: Context, then: Callable[[uuid.UUID], object]) -> None:
    """The firms that know us well and could recommend another."""
    found = context.call(referrals.ask_list, today=context.today())
    body = QWidget()
    column = QVBoxLayout(body)
    column.setSpacing(12)
    words = QLabel(
        translate(
            "Outreach",
            "A recommendation opens more doors than ten calls. These firms know you well and have "
            "recommended nobody for a year: ask whom you should talk with.",
        )
    )
    words.setWordWrap(True)
    set_role(words, "muted")
    column.addWidget(words)
    card = Card(flush=True)
    card.body.setContentsMargins(0, 0, 0, 0)
    for row in found:
        line = _askable(row, context, card)
        line.acted.connect(partial(_recommend, drawer, context, then))
        card.add(line)
    column.addWidget(card)
    if not found:
        card.hide()
        words.setText(
            translate(
                "Outreach",
                "Every firm that knows you well has recommended somebody within the year. "
                "Firms with a strong relation or an agreement turn up here.",
            )
        )
    column.addStretch(1)
    drawer.present(translate("Outreach", "Ask for a recommendation"), body)


def _askable(row: Askable, context: Context, card: Card) -> ActionRow:
    last = translate("Outreach", "never asked")
    if row.last is not None:
        day = days.short(row.last, context.language, context.today())
        last = translate("Outreach", "last {day}").format(day=day)
    line = ActionRow(
        str(row.firm_id),
        row.firm,
        joined(row.town, last),
        action_text=translate("Outreach", "Recommends …"),
        parent=card,
    )
    line.opened.connect(partial(context.go, "firm"))
    return line


def _recommend(
    drawer: Drawer, context: Context, then: Callable[[uuid.UUID], object], firm_id: str
) -> None:
    pick = firm_pick(context, uuid.UUID(firm_id))
    begin = {"source": LeadSource.REFERRAL.value, "referred_by": pick}
    prospect_form.present(drawer, context, then, begin)
