"""What the firm means to do in return, and what became of it (row 152, feature I5)."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import employer_statements
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.outreach.record_form import KeptRecord, Sheet, Values
from mentor_desk.ui.outreach.record_form import present_new as begin
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

PAPER = "arbejdsgivererklaering"
_MOST = 99
translate = QCoreApplication.translate


def present_new(drawer: Drawer, context: Context, *, firm_id: uuid.UUID) -> None:
    """Write down what the firm means to do."""

    def finish(values: Values) -> None:
        found = _values(values)
        day = found.pop("day") or context.today()
        context.call(employer_statements.add, firm_id=firm_id, day=day, **found)

    sheet = Sheet(
        title=about(translate("Cooperation", "Employer’s statement"), firm_name(context, firm_id)),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Cooperation", "Keep the statement"),
        draft="employer_statement.new",
        subject=str(firm_id),
        begin={"day": context.today(), "hires": 1},
        focus="training",
    )
    begin(drawer, context, sheet)


def present_kept(drawer: Drawer, context: Context, statement_id: uuid.UUID) -> None:
    """Correct it, write how many were hired, print it, or take it away."""
    row = context.call(employer_statements.one, statement_id=statement_id)

    def fill(form: Form) -> None:
        hint = translate("Cooperation", "Ask them. Nought is an answer too; empty: not asked yet.")
        words = translate("Cooperation", "How many were hired?")
        form.add("kept", words, NumberField(high=_MOST, whole=True), optional=True, hint=hint)
        _fill(form, context)

    def finish(values: Values) -> None:
        found = _values(values)
        kept = values["kept"]
        found["kept"] = None if kept is None else round(kept)
        found["day"] = found["day"] or row.day
        context.call(employer_statements.update, statement_id=row.id, **found)

    sheet = Sheet(
        title=about(translate("Cooperation", "Employer’s statement"), row.firm),
        fill=fill,
        finish=finish,
        button=translate("Cooperation", "Remove"),
        begin={
            "kept": row.kept, "training": row.training, "job_title": row.job_title,
            "hires": row.hires, "by_on": row.by_on, "day": row.day, "note": row.note,
        },
        focus="kept",
    )  # fmt: skip
    form = KeptRecord(
        drawer, context, sheet, lambda: context.call(employer_statements.remove, statement_id=row.id)
    )

    def print_it() -> None:
        form.save_draft()
        open_about(drawer, context, PAPER, row.id)

    form.add_button(translate("Cooperation", "Print it"), print_it)
    form.open()


def _fill(form: Form, context: Context) -> None:
    hint = translate("Cooperation", "For example a course, weeks of praktik, a certificate.")
    words = translate("Cooperation", "What does the municipality give?")
    form.add("training", words, TextArea(lines=2), hint=hint)
    form.add_pair(
        FormCell(
            "hires", translate("Cooperation", "Means to hire"), NumberField(high=_MOST, whole=True)
        ),
        FormCell("job_title", translate("Cooperation", "as"), TextField(), optional=True),
        stretch=(1, 2),
    )
    form.add_pair(
        FormCell("by_on", translate("Cooperation", "By"), DateField(context.today), optional=True),
        FormCell("day", translate("Cooperation", "Said on"), DateField(context.today)),
    )
    form.add("note", translate("Cooperation", "A note"), TextArea(lines=2), optional=True)


def _values(values: Values) -> dict[str, Any]:
    found = {name: values[name] for name in ("training", "job_title", "by_on", "day", "note")}
    return {**found, "hires": round(values["hires"] or 0)}
