"""What the firm needs, the profile of the job, and its ad."""

from __future__ import annotations

from mentor_desk.services import recruitment_ad, recruitments
from mentor_desk.services.recruitment_data import method
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.services.recruitments import PROFILE
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept
from mentor_desk.ui.recruitment import words
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_SERVICES = "services"


def present_needs(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """The talk about needs, question by question, and what you offered to do."""
    language, questions = context.language, method().questions

    def fill(form: Form) -> None:
        form.add(
            _SERVICES,
            translate("Recruitment", "What you help with"),
            Chips(words.choices(method().services, language)),
            optional=True,
        )
        for key, asked in questions.items():
            form.add(key, asked.written(language), TextArea(lines=2), optional=True)

    def save(values: Values) -> None:
        needs = {key: values[key] for key in questions}
        context.call(
            recruitments.update, recruitment_id=row.id, services=values[_SERVICES], needs=needs
        )

    sheet = Sheet(
        title=about(translate("Recruitment", "What they need"), row.firm),
        fill=fill,
        finish=save,
        begin={**row.fields["needs"], _SERVICES: row.fields["services"]},
    )
    present_kept(drawer, context, sheet)


def present_profile(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """The profile; the recruitment profile and the job ad are made from it."""
    sheet = Sheet(
        title=about(translate("Recruitment", "Profile"), row.firm),
        fill=lambda form: _profile(form, context),
        finish=lambda values: context.call(recruitments.update, recruitment_id=row.id, **values),
        begin={name: row.fields[name] for name in PROFILE},
    )
    present_kept(drawer, context, sheet)


def _profile(form: Form, context: Context) -> None:
    a_line = translate("Recruitment", "One a line.")
    form.add("title", translate("Recruitment", "Which job is it?"), TextField())
    form.add(
        "about",
        translate("Recruitment", "How the firm describes itself"),
        TextArea(lines=2),
        optional=True,
    )
    for name, asked in (
        ("tasks", translate("Recruitment", "Tasks")),
        ("musts", translate("Recruitment", "What somebody must be able to do")),
        ("nice", translate("Recruitment", "What would be nice")),
        ("offers", translate("Recruitment", "What the firm offers")),
    ):
        form.add(name, asked, TextArea(lines=3), optional=True, hint=a_line)
    form.add_pair(
        FormCell("hours", translate("Recruitment", "Hours and times"), TextField(), optional=True),
        FormCell(
            "starts_on", translate("Recruitment", "First day"), DateField(context.today), optional=True
        ),
    )
    form.add("wage", translate("Recruitment", "Wage and terms"), TextField(), optional=True)
    form.add("how", translate("Recruitment", "How to apply"), TextArea(lines=2), optional=True)
    form.add_pair(
        FormCell(
            "apply_by", translate("Recruitment", "Apply by"), DateField(context.today), optional=True
        ),
        FormCell(
            "answer_on",
            translate("Recruitment", "Answer to all by"),
            DateField(context.today),
            optional=True,
        ),
    )


def present_ad(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """The words of the ad."""

    def fill(form: Form) -> None:
        form.add(
            "ad_text",
            translate("Recruitment", "The words of the ad"),
            TextArea(lines=18),
            hint=translate("Recruitment", "When you change them, the firm has to agree anew."),
        )

    sheet = Sheet(
        title=about(translate("Recruitment", "Job ad"), row.title),
        fill=fill,
        finish=lambda values: context.call(
            recruitment_ad.write, recruitment_id=row.id, ad_text=values["ad_text"]
        ),
        begin={"ad_text": row.fields["ad_text"]},
    )
    present_kept(drawer, context, sheet)


def present_posting(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """Who agreed to the ad and when, where it stands and since when."""

    def save(values: Values) -> None:
        by, day = values["ad_approved_by"] or "", values["ad_approved_on"]
        if by and day is not None:
            context.call(recruitment_ad.approve, recruitment_id=row.id, by=by, day=day)
        elif day is None and row.fields["ad_approved_on"] is not None:
            context.call(recruitment_ad.approve, recruitment_id=row.id, by="", day=None)
        context.call(
            recruitments.update,
            recruitment_id=row.id,
            channels=values["channels"],
            ad_posted_on=values["ad_posted_on"],
        )

    names = ("ad_approved_by", "ad_approved_on", "channels", "ad_posted_on")
    sheet = Sheet(
        title=about(translate("Recruitment", "Where the ad stands"), row.title),
        fill=lambda form: _posting(form, context),
        finish=save,
        begin={name: row.fields[name] for name in names},
    )
    present_kept(drawer, context, sheet)


def _posting(form: Form, context: Context) -> None:
    by, on = translate("Recruitment", "Agreed to by"), translate("Recruitment", "Agreed to on")
    form.add_pair(
        FormCell("ad_approved_by", by, TextField(), optional=True),
        FormCell("ad_approved_on", on, DateField(context.today), optional=True),
    )
    channels = Chips(words.choices(method().channels, context.language))
    form.add("channels", translate("Recruitment", "Where it stands"), channels, optional=True)
    posted = translate("Recruitment", "Posted on")
    form.add("ad_posted_on", posted, DateField(context.today), optional=True)
