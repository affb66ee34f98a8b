"""An element of the menu that a firm makes use of: since when, a note, and its end (feature I5)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import firm_services
from mentor_desk.services.firm_services import ServiceRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach.record_form import KeptRecord, Sheet, Values
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_area import TextArea

translate = QCoreApplication.translate


def present(drawer: Drawer, context: Context, row: ServiceRow) -> None:
    """Correct it, or say that it is over."""
    if row.id is None:
        return
    service_id = row.id

    def fill(form: Form) -> None:
        form.add("since", translate("Cooperation", "Since when?"), DateField(context.today))
        hint = translate("Cooperation", "Who, how many, what you agreed on.")
        words = translate("Cooperation", "A note")
        form.add("note", words, TextArea(lines=3), optional=True, hint=hint)

    def finish(values: Values) -> None:
        context.call(
            firm_services.update, service_id=service_id, note=values["note"], since=values["since"]
        )

    def end() -> None:
        context.call(firm_services.end, service_id=service_id, day=context.today())

    sheet = Sheet(
        title=row.element.title.written(context.language),
        fill=fill,
        finish=finish,
        begin={"since": row.since, "note": row.note},
    )
    form = KeptRecord(drawer, context, sheet)
    form.add_button(translate("Cooperation", "It is over today"), lambda: form.done(end))
    form.open()
