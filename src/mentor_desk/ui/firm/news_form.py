"""What happened at the firm, and that somebody got in touch about it (row 43)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import firm_news
from mentor_desk.services.firm_news import NewsRow
from mentor_desk.terms import ContactMethod, NewsKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept
from mentor_desk.ui.outreach.record_form import present_new as begin
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea

translate = QCoreApplication.translate


def present_new(drawer: Drawer, context: Context, *, firm_id: uuid.UUID) -> None:
    """Write down what happened."""

    def finish(values: Values) -> None:
        context.call(
            firm_news.add,
            firm_id=firm_id,
            day=values["day"] or context.today(),
            kind=_kind(values["kind"]),
            words=values["text"],
            contact_by=values["contact_by"],
            today=context.today(),
        )

    sheet = Sheet(
        title=about(translate("Cooperation", "News"), firm_name(context, firm_id)),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Cooperation", "Keep the news"),
        draft="firm_news.new",
        subject=str(firm_id),
        begin={"kind": [NewsKind.ORDER_WON.value], "day": context.today()},
        focus="text",
    )
    begin(drawer, context, sheet)


def present(drawer: Drawer, context: Context, row: NewsRow) -> None:
    """Correct the news, or take it away."""

    def finish(values: Values) -> None:
        kind, day = _kind(values["kind"]), values["day"] or row.day
        said, by = values["text"], values["contact_by"]
        context.call(firm_news.update, news_id=row.id, kind=kind, day=day, text=said, contact_by=by)

    sheet = Sheet(
        title=about(translate("Cooperation", "News"), row.firm),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Cooperation", "Remove"),
        begin={
            "kind": [row.kind.value], "text": row.text, "day": row.day, "contact_by": row.contact_by
        },
    )  # fmt: skip
    present_kept(drawer, context, sheet, lambda: context.call(firm_news.remove, news_id=row.id))


def present_contacted(drawer: Drawer, context: Context, news_id: uuid.UUID) -> None:
    """Write down the talk that the news was a reason for."""

    def fill(form: Form) -> None:
        form.add("method", translate("Cooperation", "How?"), Chips(methods, single=True))
        form.add(
            "said",
            translate("Cooperation", "What did you talk about?"),
            TextArea(lines=4),
            optional=True,
            hint=translate("Cooperation", "It stands in the firm’s log, and the firm may read it."),
        )
        form.add("day", translate("Cooperation", "Day"), DateField(context.today))

    def finish(values: Values) -> None:
        chosen = values["method"] or [ContactMethod.PHONE.value]
        context.call(
            firm_news.contacted,
            news_id=news_id,
            day=values["day"] or context.today(),
            method=ContactMethod(chosen[0]),
            words=values["said"],
        )

    methods = [(each.value, say(label(each))) for each in ContactMethod]
    sheet = Sheet(
        title=translate("Cooperation", "In touch about the news"),
        fill=fill,
        finish=finish,
        button=translate("Cooperation", "Keep the talk"),
        draft="firm_news.contacted",
        subject=str(news_id),
        begin={"method": [ContactMethod.PHONE.value], "day": context.today()},
        focus="said",
    )
    begin(drawer, context, sheet)


def _fill(form: Form, context: Context) -> None:
    kinds = [(kind.value, say(label(kind))) for kind in NewsKind]
    form.add("kind", translate("Cooperation", "What happened?"), Chips(kinds, single=True))
    form.add(
        "text",
        translate("Cooperation", "In a few words"),
        TextArea(lines=3),
        optional=True,
        hint=translate("Cooperation", "What, and where you heard it."),
    )
    form.add_pair(
        FormCell("day", translate("Cooperation", "Day"), DateField(context.today)),
        FormCell(
            "contact_by",
            translate("Cooperation", "Get in touch by"),
            DateField(context.today),
            optional=True,
            hint=translate("Cooperation", "Empty: within a week."),
        ),
    )


def _kind(chosen: list[str]) -> NewsKind:
    return NewsKind(chosen[0]) if chosen else NewsKind.OTHER
