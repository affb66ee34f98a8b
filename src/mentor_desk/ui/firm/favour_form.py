"""What one side gave the other: written down, corrected (feature I5)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import favours
from mentor_desk.services.favours import FavourRow
from mentor_desk.terms import PromiseSide
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept
from mentor_desk.ui.outreach.record_form import present_new as begin
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_area import TextArea

translate = QCoreApplication.translate


def present_new(drawer: Drawer, context: Context, *, firm_id: uuid.UUID) -> None:
    """Write down what no other record tells."""

    def finish(values: Values) -> None:
        context.call(
            favours.add,
            firm_id=firm_id,
            day=values["day"] or context.today(),
            side=_side(values["side"]),
            words=values["text"],
        )

    sheet = Sheet(
        title=about(translate("Cooperation", "Give and take"), firm_name(context, firm_id)),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Cooperation", "Keep it"),
        draft="favour.new",
        subject=str(firm_id),
        begin={"side": [PromiseSide.MENTOR.value], "day": context.today()},
        focus="text",
    )
    begin(drawer, context, sheet)


def present(drawer: Drawer, context: Context, row: FavourRow) -> None:
    """Correct it, or take it away."""

    def finish(values: Values) -> None:
        side, day = _side(values["side"]), values["day"] or row.day
        context.call(favours.update, favour_id=row.id, side=side, day=day, text=values["text"])

    sheet = Sheet(
        title=about(translate("Cooperation", "Give and take"), firm_name(context, row.firm_id)),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Cooperation", "Remove"),
        begin={"side": [row.side.value], "text": row.text, "day": row.day},
    )
    present_kept(drawer, context, sheet, lambda: context.call(favours.remove, favour_id=row.id))


def _fill(form: Form, context: Context) -> None:
    sides = [
        (PromiseSide.MENTOR.value, translate("Cooperation", "We did")),
        (PromiseSide.FIRM.value, translate("Cooperation", "The firm did")),
    ]
    form.add("side", translate("Cooperation", "Who gave?"), Chips(sides, single=True))
    hint = translate(
        "Cooperation",
        "What no other place here tells. Leave citizens’ names out; the firm may read it.",
    )
    form.add("text", translate("Cooperation", "What was given?"), TextArea(lines=3), hint=hint)
    form.add("day", translate("Cooperation", "Day"), DateField(context.today))


def _side(chosen: list[str]) -> PromiseSide:
    return PromiseSide(chosen[0]) if chosen else PromiseSide.MENTOR
