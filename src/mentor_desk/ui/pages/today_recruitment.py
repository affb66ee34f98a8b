"""What the recruiting lines on the Today page do: steps and answers are written where they stand."""

from __future__ import annotations

from mentor_desk.models import Recruitment, RecruitmentCandidate, RecruitmentStep
from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer

ON_SCREEN: tuple[type, ...] = (Recruitment, RecruitmentCandidate, RecruitmentStep)
OF_RECRUITMENT = (
    Action.RECRUIT_STEP, Action.RECRUIT_AGAIN, Action.GIVE_ANSWERS, Action.OPEN_RECRUITMENT,
)  # fmt: skip


def open_line(row: TodayRow, context: Context) -> None:
    """Show the recruitment that the line is about."""
    context.go("recruitment", str(row.ref))


def act(row: TodayRow, drawer: Drawer, context: Context) -> None:
    """Write here that the step is done or what was answered; the rest opens on its page.

    Raises:
        UserError: what the line is about is gone.
    """
    if row.action is Action.RECRUIT_STEP:
        from mentor_desk.ui.recruitment import step_forms

        step_forms.present_done(drawer, context, row.ref)
    elif row.action is Action.GIVE_ANSWERS:
        from mentor_desk.ui.recruitment import answer_form

        answer_form.present(drawer, context, row.ref)
    elif row.action is Action.RECRUIT_AGAIN:
        from mentor_desk.services import recruitments

        made = context.call(recruitments.again, recruitment_id=row.ref, today=context.today())
        context.go("recruitment", str(made))
    else:
        open_line(row, context)
