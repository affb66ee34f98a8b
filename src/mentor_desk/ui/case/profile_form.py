"""The fields of a profile: what the citizen can and wants first, then the practical things."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.terms import Transport, label
from mentor_desk.ui.case.cpr_field import CprField
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

CASE_FIELDS = ("weight", "team_question")
"""These belong to the case; everything else to the citizen."""


def profile_form(cpr: CprField) -> Form:
    """An empty profile form; the names of its fields are those of the records."""
    form = Form()
    _add_resources(form)
    _add_everyday(form)
    _add_considerations(form)
    _add_contact(form, cpr)
    _add_case(form)
    return form


def _add_resources(form: Form) -> None:
    tr = QCoreApplication.translate
    form.add_heading(tr("ProfileTab", "What carries"))
    form.add("own_words", tr("ProfileTab", "In their own words, and hopes"), TextArea())
    form.add("job_goal", tr("ProfileTab", "Job goal"), TextField())
    form.add("competences", tr("ProfileTab", "Can already"), TextArea())
    form.add("experience", tr("ProfileTab", "Has tried"), TextArea())
    form.add("wishes", tr("ProfileTab", "Would like to"), TextArea())
    form.add("languages", tr("ProfileTab", "Languages"), TextField())


def _add_everyday(form: Form) -> None:
    tr = QCoreApplication.translate
    form.add_heading(tr("ProfileTab", "Everyday life"))
    hours = NumberField(low=0, high=60, step=0.5)
    form.add_pair(
        FormCell("weekly_hours", tr("ProfileTab", "Hours a week now"), hours),
        FormCell("meeting_times", tr("ProfileTab", "When it suits"), TextField()),
        stretch=(1, 2),
    )
    transport = ChoiceField(
        [(kind.value, say(label(kind))) for kind in Transport],
        empty=tr("ProfileTab", "Not known"),
    )
    form.add_pair(
        FormCell("transport", tr("ProfileTab", "Gets about by"), transport),
        FormCell(
            "travel_minutes",
            tr("ProfileTab", "Longest trip, minutes"),
            NumberField(low=0, high=240, whole=True, step=5),
        ),
    )


def _add_considerations(form: Form) -> None:
    tr = QCoreApplication.translate
    form.add_heading(tr("ProfileTab", "Considerations"))
    form.add(
        "considerations",
        tr("ProfileTab", "What you must bear in mind"),
        TextArea(),
        hint=tr("ProfileTab", "Only for you. It never stands on a paper to the firm."),
    )
    form.add(
        "shareable",
        tr("ProfileTab", "What the firm may know"),
        TextArea(),
        hint=tr("ProfileTab", "Stands on the agreement, and only with a consent below."),
    )


def _add_contact(form: Form, cpr: CprField) -> None:
    tr = QCoreApplication.translate
    form.add_heading(tr("ProfileTab", "Name and address"))
    form.add("name", tr("ProfileTab", "Name"), TextField())
    form.add_pair(
        FormCell("phone", tr("ProfileTab", "Phone"), TextField()),
        FormCell("email", tr("ProfileTab", "E-mail"), TextField()),
    )
    form.add("address", tr("ProfileTab", "Address"), TextField())
    form.add_pair(
        FormCell("postcode", tr("ProfileTab", "Postcode"), TextField()),
        FormCell("town", tr("ProfileTab", "Town"), TextField()),
        stretch=(1, 3),
    )
    form.add(
        "cpr",
        tr("ProfileTab", "CPR number"),
        cpr,
        optional=True,
        hint=tr("ProfileTab", "Looking at it is noted in the journal."),
    )


def _add_case(form: Form) -> None:
    tr = QCoreApplication.translate
    form.add_heading(tr("ProfileTab", "The case"))
    form.add_pair(
        FormCell(
            "weight",
            tr("ProfileTab", "Weight in your load"),
            NumberField(low=0, high=9, step=0.5),
            hint=tr("ProfileTab", "1 is an ordinary case."),
        ),
        FormCell("team_question", tr("ProfileTab", "Question for the team"), TextField()),
        stretch=(1, 2),
    )
