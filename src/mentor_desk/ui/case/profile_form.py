"""The fields of a profile: what the citizen can and wants first, then the practical things."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.texts import Language
from mentor_desk.ui.case.cpr_field import CprField
from mentor_desk.ui.case.profile_match import add_company, add_everyday, add_needs, add_place
from mentor_desk.ui.case.profile_plan import add_plan
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.ready_number import ReadyNumber
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

CASE_FIELDS = ("weight", "team_question", "plan_why", "risks", "support")
"""These belong to the case; everything else to the citizen."""


def profile_form(cpr: CprField, today: Callable[[], date], language: Language) -> Form:
    """An empty profile form; the names of its fields are those of the records."""
    form = Form()
    _add_resources(form)
    add_plan(form, language)
    add_everyday(form, today)
    add_company(form)
    _add_considerations(form)
    _add_contact(form, cpr)
    _add_case(form)
    return form


def _add_resources(form: Form) -> None:
    translate = QCoreApplication.translate
    form.add_heading(translate("ProfileTab", "What carries"))
    form.add("own_words", translate("ProfileTab", "In their own words, and hopes"), TextArea())
    form.add("job_goal", translate("ProfileTab", "Job goal"), TextField())
    form.add("competences", translate("ProfileTab", "Can already"), TextArea())
    form.add("experience", translate("ProfileTab", "Has tried"), TextArea())
    form.add("wishes", translate("ProfileTab", "Would like to"), TextArea())
    form.add("languages", translate("ProfileTab", "Languages"), TextField())


def _add_considerations(form: Form) -> None:
    translate = QCoreApplication.translate
    form.add_heading(translate("ProfileTab", "Considerations"))
    form.add(
        "considerations",
        translate("ProfileTab", "What you must bear in mind"),
        TextArea(),
        hint=translate("ProfileTab", "Only for you. It never stands on a paper to the firm."),
    )
    add_needs(form)
    form.add(
        "shareable",
        translate("ProfileTab", "What the firm may know"),
        TextArea(),
        hint=translate("ProfileTab", "Stands on the agreement, and only with a consent below."),
    )


def _add_contact(form: Form, cpr: CprField) -> None:
    translate = QCoreApplication.translate
    form.add_heading(translate("ProfileTab", "Name and address"))
    form.add("name", translate("ProfileTab", "Name"), TextField())
    form.add_pair(
        FormCell("phone", translate("ProfileTab", "Phone"), TextField()),
        FormCell("email", translate("ProfileTab", "E-mail"), TextField()),
    )
    form.add("address", translate("ProfileTab", "Address"), TextField())
    form.add_pair(
        FormCell("postcode", translate("ProfileTab", "Postcode"), TextField()),
        FormCell("town", translate("ProfileTab", "Town"), TextField()),
        stretch=(1, 3),
    )
    add_place(form)
    form.add(
        "cpr",
        translate("ProfileTab", "CPR number"),
        cpr,
        optional=True,
        hint=translate("ProfileTab", "Looking at it is noted in the journal."),
    )


def _add_case(form: Form) -> None:
    translate = QCoreApplication.translate
    form.add_heading(translate("ProfileTab", "The case"))
    form.add(
        "weight",
        translate("ProfileTab", "Weight in your load"),
        ReadyNumber(
            (
                (0.5, translate("ProfileTab", "Light: runs by itself, you look in now and then.")),
                (1.0, translate("ProfileTab", "An ordinary case.")),
                (1.5, translate("ProfileTab", "Heavy: more visits and calls than most.")),
                (2.0, translate("ProfileTab", "Very heavy: weekly visits, many people to talk with.")),
            ),
            own=translate("ProfileTab", "Another"),
        ),
        hint=translate(
            "ProfileTab",
            "It is your work that weighs – visits, calls, meetings, driving – not the citizen.",
        ),
    )
    form.add("team_question", translate("ProfileTab", "Question for the team"), TextField())
