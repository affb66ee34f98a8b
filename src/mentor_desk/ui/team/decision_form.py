"""Writing down what the team decided, correcting it, and following it up (feature K2)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import cases, team_decisions
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


def present(drawer: Drawer, context: Context, *, case_id: uuid.UUID) -> None:
    """What the team decided about a case; its question stands there already.

    Raises:
        UserError: the case is gone.
    """
    question = context.call(cases.open_case, case_id=case_id, today=context.today()).team_question

    def fill(form: Form) -> None:
        _fill(form, context)
        if question:
            words = QCoreApplication.translate("Team", "The question is answered: take it off the case")
            form.add("answered", "", CheckField(words))

    def finish(values: Values) -> uuid.UUID:
        kept = dict(values)
        kept["day"] = kept["day"] or context.today()
        return context.call(team_decisions.decide, case_id=case_id, **kept)

    sheet = Sheet(
        title=about(
            QCoreApplication.translate("Team", "The team decided"), case_name(context, case_id)
        ),
        fill=fill,
        finish=finish,
        button=QCoreApplication.translate("Team", "Write it down"),
        draft="team.decision",
        subject=str(case_id),
        begin={"day": context.today(), "question": question, "answered": bool(question)},
        focus="decided",
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, *, decision_id: uuid.UUID) -> None:
    """Correct a decision, or take it away.

    Raises:
        UserError: it is gone.
    """
    row = context.call(team_decisions.one, decision_id=decision_id)

    def finish(values: Values) -> None:
        kept = dict(values)
        kept["day"] = kept["day"] or row.day
        context.call(team_decisions.update, decision_id=decision_id, **kept)

    sheet = Sheet(
        title=about(QCoreApplication.translate("Team", "The team decided"), row.citizen),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=QCoreApplication.translate("Team", "Remove"),
        begin={
            "day": row.day,
            "question": row.question,
            "decided": row.decided,
            "who": row.who,
            "follow_up_on": row.follow_up_on,
        },
    )
    present_kept(
        drawer,
        context,
        sheet,
        remove=lambda: context.call(team_decisions.remove, decision_id=decision_id),
    )


def present_follow(drawer: Drawer, context: Context, *, decision_id: uuid.UUID) -> None:
    """Say that a decision was followed up, or move its day.

    Raises:
        UserError: it is gone.
    """
    FollowUp(drawer, context, context.call(team_decisions.one, decision_id=decision_id)).open()


class FollowUp(DrawerForm):
    """What was decided stands above; a day, and done."""

    def __init__(self, drawer: Drawer, context: Context, row: team_decisions.DecisionRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        said = "\n".join(filter(None, (row.question, row.decided, row.who)))
        self.form.add_widget(Notice("neutral", said))
        self.form.add("day", self.tr("Followed up on"), DateField(context.today))
        self.form.add(
            "later",
            self.tr("Or not yet: ask again on"),
            DateField(context.today),
            optional=True,
        )

    def open(self) -> None:
        """Show it."""
        self.form.set_values({"day": self.context.today()})
        self.add_button(self.tr("&Followed up"), self._done, primary=True)
        self.add_button(self.tr("&Later"), self._later)
        self.show_in(about(self.tr("Follow up"), self._row.citizen))

    def _done(self) -> None:
        day = self.form.values()["day"] or self.context.today()
        self.done(
            lambda: self.context.call(team_decisions.follow_up, decision_id=self._row.id, day=day)
        )

    def _later(self) -> None:
        later = self.form.values()["later"]
        if later is None:
            self.form.set_error("later", self.tr("Write the day."))
            self.form.focus("later")
            return
        self.done(
            lambda: self.context.call(
                team_decisions.update, decision_id=self._row.id, follow_up_on=later
            )
        )


def _fill(form: Form, context: Context) -> None:
    translate = QCoreApplication.translate
    form.add("day", translate("Team", "Team meeting on"), DateField(context.today))
    form.add("question", translate("Team", "What I asked"), TextArea(lines=2), optional=True)
    form.add("decided", translate("Team", "What we decided"), TextArea(lines=4))
    form.add(
        "who",
        translate("Team", "Who does it"),
        TextField(),
        optional=True,
        hint=translate("Team", "Empty: you."),
    )
    form.add(
        "follow_up_on",
        translate("Team", "Follow up on"),
        DateField(context.today),
        optional=True,
        hint=translate("Team", "It stands on Today on that day."),
    )
