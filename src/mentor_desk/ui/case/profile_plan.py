"""The fields of a profile that a plan is made of: why this way, what may get in it, what helps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.rules.plan_data import plan_data
from mentor_desk.texts import Language
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_area import TextArea


def add_plan(form: Form, language: Language) -> None:
    """The plan with its reason; the words are for the citizen too."""
    translate = QCoreApplication.translate
    form.add_heading(translate("ProfileTab", "The plan"))
    form.add("plan_why", translate("ProfileTab", "Why this way"), TextArea())
    risks = [(key, words.written(language)) for key, words in plan_data().risks.items()]
    form.add(
        "risks",
        translate("ProfileTab", "What may get in the way"),
        Chips(risks),
        hint=translate("ProfileTab", "Talk it through together. It never goes to the firm."),
    )
    form.add("support", translate("ProfileTab", "What we have agreed to do about it"), TextArea())
