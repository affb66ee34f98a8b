"""Somebody considered for a job: an applicant, a colleague's citizen, or one of one's own."""

from __future__ import annotations

import uuid
from typing import Any

from mentor_desk.services import recruitment_candidates
from mentor_desk.services.recruitment_candidates import CandidateRow
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.terms import CandidateSource, CandidateStage, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_CAME = {"yes": True, "no": False}


def present_other(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """An applicant, or a colleague's citizen."""

    def finish(values: Values) -> uuid.UUID:
        known = {**values, "source": values["source"] or CandidateSource.APPLICANT}
        return context.call(recruitment_candidates.add_other, recruitment_id=row.id, **known)

    sheet = Sheet(
        title=about(translate("Recruitment", "New candidate"), row.title),
        fill=_who,
        finish=finish,
        button=translate("Recruitment", "Onto the list"),
        draft="recruitment.candidate",
        subject=str(row.id),
        begin={"source": CandidateSource.APPLICANT.value},
    )
    present_new(drawer, context, sheet)


def present(drawer: Drawer, context: Context, one: CandidateRow) -> None:
    """How far it has come for somebody, why, and what was said."""

    def fill(form: Form) -> None:
        _course(form, context)
        if one.case_id is None:
            _who(form, reason=False)

    def save(values: Values) -> None:
        known: dict[str, Any] = {**values, "came": _CAME.get(values["came"] or "")}
        context.call(recruitment_candidates.update, candidate_id=one.id, **known)

    sheet = Sheet(
        title=about(translate("Recruitment", "Candidate"), one.name),
        fill=fill,
        finish=save,
        button=translate("Recruitment", "Take off the list"),
        begin=_known(one),
    )
    present_kept(
        drawer,
        context,
        sheet,
        lambda: context.call(recruitment_candidates.remove, candidate_id=one.id),
    )


def _known(one: CandidateRow) -> dict[str, Any]:
    names = ("reason", "invited_on", "told_on", "feedback")
    known: dict[str, Any] = {name: getattr(one, name) for name in names}
    known["stage"] = one.stage.value
    known["came"] = {True: "yes", False: "no", None: None}[one.came]
    if one.case_id is None:
        known |= {"name": one.name, "phone": one.phone, "email": one.email, "source": one.source.value}
    return known


def _course(form: Form, context: Context) -> None:
    """How far it has come, and the answer."""
    stages = [(each.value, say(label(each))) for each in CandidateStage]
    form.add("stage", translate("Recruitment", "How far it has come"), ChoiceField(stages))
    form.add(
        "reason",
        translate("Recruitment", "Why?"),
        TextArea(lines=2),
        optional=True,
        hint=translate("Recruitment", "Write it so that the person can read it."),
    )
    came = ChoiceField(
        [
            ("yes", translate("Recruitment", "Was there")),
            ("no", translate("Recruitment", "Did not come")),
        ],
        empty=translate("Recruitment", "Not known yet"),
    )
    invited = translate("Recruitment", "Invited on")
    form.add_pair(
        FormCell("invited_on", invited, DateField(context.today), optional=True),
        FormCell("came", translate("Recruitment", "At the group day"), came, optional=True),
    )
    told = translate("Recruitment", "Had an answer on")
    form.add_pair(FormCell("told_on", told, DateField(context.today), optional=True))
    said = translate("Recruitment", "What was said")
    form.add("feedback", said, TextArea(lines=2), optional=True)


def _who(form: Form, *, reason: bool = True) -> None:
    sources = [
        (each.value, say(label(each)))
        for each in (CandidateSource.APPLICANT, CandidateSource.COLLEAGUE)
    ]
    form.add("name", translate("Recruitment", "Name"), TextField())
    form.add("source", translate("Recruitment", "Where from?"), ChoiceField(sources))
    form.add_pair(
        FormCell("phone", translate("Recruitment", "Telephone"), TextField(), optional=True),
        FormCell("email", translate("Recruitment", "E-mail"), TextField(), optional=True),
    )
    if reason:
        form.add(
            "reason",
            translate("Recruitment", "Why this one?"),
            TextArea(lines=2),
            optional=True,
            hint=translate("Recruitment", "What the job needs and the person can, in a few words."),
        )
