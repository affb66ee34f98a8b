"""How the caseload summary is laid out. Nothing is worked out here."""

from __future__ import annotations

from mentor_desk.documents.filling import written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.parts import Column, Notice, Paragraph, Part, Story, Table, Title
from mentor_desk.documents.teamoversigt import SummaryRow, TeamSummary
from mentor_desk.documents.teamoversigt_charts import charts
from mentor_desk.formats import days


def story(content: TeamSummary, form: Form) -> Story:
    """One wide table, and above it the load and whether it holds names."""
    say = form.texts
    mark = say["with_names" if content.named else "footer_without_names"]
    return Story(
        title=form.title,
        parts=(
            Title(form.title, _subtitle(form, content)),
            *_names(form, content),
            Paragraph(
                say["load"].format(
                    load=written(content.load), low=content.load_low, high=content.load_high,
                    count=len(content.rows),
                )
            ),
            _table(form, content) if content.rows else Paragraph(say["no_cases"]),
            *charts(content, form),
        ),
        footer=(mark, form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
        mark=mark if content.named else "",
        landscape=True,
    )  # fmt: skip


def _subtitle(form: Form, content: TeamSummary) -> str:
    mentor = content.sender.mentor.name
    words = form.texts["subtitle_mentor" if mentor else "subtitle"]
    day = days.month_day(content.on, "da")
    return words.format(weekday=days.weekday(content.on, "da"), day=day, mentor=mentor)


def _names(form: Form, content: TeamSummary) -> tuple[Part, ...]:
    if not content.named:
        return (Paragraph(form.texts["without_names"], "small"),)
    reason = form.texts["with_names_reason"].format(reason=content.reason)
    return (Notice(reason, form.texts["with_names"]),)


def _table(form: Form, content: TeamSummary) -> Table:
    say = form.texts
    columns = (
        Column(say["case"], 14), Column(say["target_group"], 16), Column(say["stage"], 13),
        Column(say["placement"], 23), Column(say["contact"], 12), Column(say["next_step"], 24),
        Column(say["question"], 22),
    )  # fmt: skip
    return Table(columns, tuple(_row(form, content, row) for row in content.rows), dense=True)


def _row(form: Form, content: TeamSummary, row: SummaryRow) -> tuple[str, ...]:
    say = form.texts
    due = say["due"].format(day=days.short(row.next_step_on, "da")) if row.next_step_on else ""
    return (
        (row.name or row.ref) if content.named else row.ref,
        row.target_group,
        form.choices["stage"].get(row.stage, row.stage),
        _placement(form, row),
        _contact(form, row),
        _lines(row.next_step, due),
        row.question,
    )


def _placement(form: Form, row: SummaryRow) -> str:
    kind = form.choices["placement"].get(row.placement, row.placement)
    week = ""
    if row.week is not None:
        name = "week" if row.weeks is None else "week_of"
        week = form.texts[name].format(week=row.week, weeks=row.weeks)
    return _lines(", ".join(filter(None, (kind, week))), row.place)


def _contact(form: Form, row: SummaryRow) -> str:
    say, since = form.texts, row.days_since_contact
    if since is None:
        return say["never"]
    ago = {0: say["today"], 1: say["one_day"]}.get(since, say["days_since"].format(days=since))
    return _lines(ago, days.short(row.last_contact, "da") if row.last_contact else "")


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))
