"""The fields of a profile that a match is made of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mentor_desk.terms import Adjustment, CustomerContact, ToneTag, Transport, label
from mentor_desk.ui.firm.degrees_field import DegreesField
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.time_field import TimeField


def add_everyday(form: Form, today: Callable[[], date]) -> None:
    """Hours, times and the way there."""
    translate = QCoreApplication.translate
    form.add_heading(translate("ProfileTab", "Everyday life"))
    form.add_pair(
        FormCell(
            "weekly_hours",
            translate("ProfileTab", "Hours a week now"),
            NumberField(low=0, high=60, step=0.5),
        ),
        FormCell("meeting_times", translate("ProfileTab", "When it suits"), TextField()),
        stretch=(1, 2),
    )
    form.add_pair(
        FormCell("earliest_start", translate("ProfileTab", "Can begin at"), TimeField("8.00")),
        FormCell("latest_end", translate("ProfileTab", "Must be done by"), TimeField("14.00")),
        FormCell("ready_on", translate("ProfileTab", "Can begin from"), DateField(today)),
    )
    form.add_pair(
        FormCell(
            "transport",
            translate("ProfileTab", "Gets about by"),
            ChoiceField(_choices(Transport), empty=translate("ProfileTab", "Not known")),
        ),
        FormCell(
            "travel_minutes",
            translate("ProfileTab", "Longest trip, minutes"),
            NumberField(low=0, high=240, whole=True, step=5),
        ),
    )

    form.add(
        "short_notice",
        translate("ProfileTab", "On short notice"),
        CheckField(translate("ProfileTab", "Can come with a day’s notice")),
        hint=translate("ProfileTab", "For tasks that turn up: the citizen is found in the bank."),
    )


def add_company(form: Form) -> None:
    """With whom and where the citizen thrives."""
    translate = QCoreApplication.translate
    form.add_heading(translate("ProfileTab", "People and tone"))
    form.add("thrives_with", translate("ProfileTab", "Thrives with"), Chips(_choices(ToneTag)))
    form.add("avoids", translate("ProfileTab", "Would rather be without"), Chips(_choices(ToneTag)))
    form.add(
        "customer_contact",
        translate("ProfileTab", "Customers and guests"),
        ChoiceField(_choices(CustomerContact), empty=translate("ProfileTab", "Not known")),
    )


def add_needs(form: Form) -> None:
    """What the citizen needs, in the words that firms are held against."""
    translate = QCoreApplication.translate
    form.add(
        "needs",
        translate("ProfileTab", "Needs at the workplace"),
        Chips(_choices(Adjustment), alone=Adjustment.NONE.value),
        hint=translate("ProfileTab", "Only for you: firms are held against it, and never see it."),
    )


def add_place(form: Form) -> None:
    """The very place, where the middle of the postcode is not near enough."""
    translate = QCoreApplication.translate
    form.add_pair(
        FormCell(
            "latitude",
            translate("ProfileTab", "Latitude"),
            DegreesField(low=54, high=58),
            optional=True,
            hint=translate("ProfileTab", "Without it, the distance is from the town of the postcode."),
        ),
        FormCell(
            "longitude",
            translate("ProfileTab", "Longitude"),
            DegreesField(low=7, high=16),
            optional=True,
        ),
    )


def _choices(kind: type[StrEnum]) -> list[tuple[str, str]]:
    return [(member.value, say(label(member))) for member in kind]
