"""How it is to be at the firm: the tone, what it is good at, what it can make allowances for (C8)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.services import firms
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import Adjustment, CustomerContact, GoodAt, Relation, ToneTag, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.allowances_field import CAN, CANNOT, AllowancesField
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.load_card import LoadCard
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea

_MEET = "meet"
_SINGLE = frozenset({"customer_contact", "relation"})
_WHOLE = frozenset({"most_at_once", "rest_weeks"})
_WEEK, _MANY, _YEAR = 60, 50, 52


class CultureTab(Scrolled):
    """Saved as each field is left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.tone, self.amount, self.allowances = (KeptForm(context) for _ in range(3))
        self.load = LoadCard(context)
        self._fill_tone()
        self._fill_amount()
        self._fill_allowances()
        self._put(self.tr("Tone and culture"), self.tone)
        self.column.addWidget(self.load)
        self._put(self.tr("How much suits them"), self.amount)
        self._put(
            self.tr("What they can make allowances for"),
            self.allowances,
            self.tr("Ask when it fits into the talk. The match says what fits and what to talk about."),
        )
        self.setFocusProxy(self.tone.field("tone"))

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm; what is typed and not yet left stays."""
        firm_id, values = page.view.id, _shown(page.view.fields)
        for form in (self.tone, self.amount, self.allowances):
            own = {name: values[name] for name in form.names()}
            form.hold(firm_id, own, partial(self._save, firm_id))
        self.load.show_firm(page)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        for form in (self.tone, self.amount, self.allowances):
            form.save_all()

    def go_to(self, field: str) -> bool:
        """Put the keyboard into a field; false when it is none of these."""
        for form in (self.tone, self.amount, self.allowances):
            if field in form.names():
                form.focus(field)
                self.ensureWidgetVisible(form.field(field))
                return True
        return False

    def _put(self, title: str, form: KeptForm, about: str = "") -> None:
        card = Card(title)
        if about:
            words = QLabel(about)
            words.setWordWrap(True)
            set_role(words, "caption")
            card.add(words)
        card.add(form)
        self.column.addWidget(card)

    def _fill_tone(self) -> None:
        form = self.tone
        hint = self.tr(
            "As you would say it to somebody who is to start on Monday. The firm may read it."
        )
        form.add("tone", self.tr("How people are with each other"), TextArea(lines=2), hint=hint)
        form.add("tone_tags", self.tr("In short"), Chips(_words(ToneTag)))
        contact = Chips(_words(CustomerContact), single=True)
        form.add("customer_contact", self.tr("Customers and guests"), contact)
        form.add("good_at", self.tr("What they are good at"), Chips(_words(GoodAt)))

    def _fill_amount(self) -> None:
        form = self.amount
        form.add_pair(
            FormCell("hours_least", self.tr("Hours a week, least"), NumberField(high=_WEEK)),
            FormCell("hours_most", self.tr("Hours a week, most"), NumberField(high=_WEEK)),
        )
        form.add_pair(
            FormCell(
                "most_at_once", self.tr("How many at a time"), NumberField(high=_MANY, whole=True)
            ),
            FormCell(
                "rest_weeks",
                self.tr("Weeks of peace after a placement"),
                NumberField(high=_YEAR, whole=True),
            ),
        )
        hint = self.tr("With a firm that is new to us, begin with somebody who will manage.")
        relation = Chips(_words(Relation), single=True)
        form.add("relation", self.tr("How far we have come"), relation, hint=hint)

    def _fill_allowances(self) -> None:
        field = AllowancesField(_words(each for each in Adjustment if each is not Adjustment.NONE))
        self.allowances.add(_MEET, "", field)

    def _save(self, firm_id: uuid.UUID, name: str, value: Any) -> None:
        if name == _MEET:
            values = {"can_meet": value[CAN], "cannot_meet": value[CANNOT]}
        elif name in _SINGLE:
            values = {name: value[0] if value else (Relation.NEW.value if name == "relation" else "")}
        elif name in _WHOLE:
            values = {name: None if value is None else round(value)}
        else:
            values = {name: value}
        self._context.call(firms.update, firm_id=firm_id, **values)


def _words(terms: Any) -> list[tuple[str, str]]:
    return [(each.value, say(label(each))) for each in terms]


def _shown(fields: Mapping[str, Any]) -> dict[str, Any]:
    shown = dict(fields)
    for name in _SINGLE:
        shown[name] = [fields[name]] if fields[name] else []
    shown[_MEET] = {CAN: list(fields["can_meet"]), CANNOT: list(fields["cannot_meet"])}
    return shown
