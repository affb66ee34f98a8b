"""What firms ask, and how long they wait (feature C11)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from mentor_desk.formats import days, phone
from mentor_desk.models import Agreement, Firm, Inquiry
from mentor_desk.services import inquiries, inquiry_firm, recruitments
from mentor_desk.services.inquiries import InquiryRow, Measure
from mentor_desk.services.outreach_data import method
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach import inquiry_forms
from mentor_desk.ui.outreach.detail import facts
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.words import due, joined, translate, waiting, when
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.notice import Notice


class InquiriesTab(ListTab[InquiryRow]):
    """Those who wait on top, the most pressing first."""

    models = (Inquiry, Firm, Agreement)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            name=translate("Outreach", "Inquiries"),
            placeholder=translate("Outreach", "Firm, name or question"),
            teaching=Teaching(
                "message-circle",
                translate("Outreach", "No inquiries"),
                translate(
                    "Outreach",
                    "When a firm rings or writes, note it here at once. You see when the answer is "
                    "due, and afterwards how long firms wait for you.",
                ),
                translate("Outreach", "Write the first one"),
            ),
        )

    def read(self) -> list[InquiryRow]:
        """All inquiries."""
        return self.context.call(inquiries.listing, now=self.context.now())

    def filters(self) -> Sequence[Filter[InquiryRow]]:
        """Waiting, handed on, answered."""
        return (
            Filter("wait", translate("Outreach", "Waiting"), lambda row: row.open),
            Filter(
                "handed",
                translate("Outreach", "Handed on"),
                lambda row: row.open and bool(row.forwarded_to),
            ),
            Filter("done", translate("Outreach", "Answered"), lambda row: not row.open),
            Filter("all", translate("Outreach", "All"), lambda _: True),
        )

    def words_of(self, row: InquiryRow) -> str:
        """Who, what, and to whom it was handed."""
        return " ".join((row.who, row.person, row.town, row.about, row.answer, row.forwarded_to))

    def line(self, row: InquiryRow) -> ListRow:
        """Who asks what, and how soon."""
        badge, tone = self._badge(row)
        return ListRow(str(row.id), row.who, row.about, badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Outreach", "%n inquiry(ies)", "", shown)

    def new(self) -> None:
        """Write down what a firm asks."""
        inquiry_forms.present(self.drawer, self.context, self._show)

    def beside(self, row: InquiryRow) -> object:
        """The quarter's measure, and the day."""
        return row.id, self._measure()

    def _measure(self) -> Measure:
        context = self.context
        return context.call(inquiries.measure, today=context.today(), now=context.now())

    def draw(self, row: InquiryRow) -> None:
        """What is asked, what to do, and how the quarter goes."""
        badge, tone = self._badge(row)
        asked = translate("Outreach", "asked by {name}").format(name=row.person) if row.person else ""
        self.detail.begin(row.who, joined(asked, row.town), badge, tone)
        self.detail.show_number(phone.pretty(row.phone))
        drawer, context = self.drawer, self.context
        answer = (
            translate("Outreach", "Answer …")
            if row.open
            else translate("Outreach", "Correct the answer …")
        )
        self.detail.add_action(
            answer, lambda: inquiry_forms.present_answer(drawer, context, row), first=row.open
        )
        if row.open:
            hand = translate("Outreach", "Hand on …")
            self.detail.add_action(hand, lambda: inquiry_forms.present_forward(drawer, context, row))
        self._offer_people(row)
        edit = translate("Outreach", "Correct …")
        self.detail.add_action(edit, lambda: inquiry_forms.present_edit(drawer, context, row))
        self._tell_late(row)
        if row.firm_id is None and row.open:
            said = translate(
                "Outreach", "Take {firm} into the register, and you can find citizens for it."
            )
            self.detail.add(Notice("accent", said.format(firm=row.who)))
        self.detail.add(self._asked(row))
        if not row.open:
            self.detail.add(self._answered(row))
        self.detail.add(self._quarter(self._measure()))

    def _offer_people(self, row: InquiryRow) -> None:
        """The citizens who fit; a firm that is not in the register yet comes into it first."""
        context = self.context
        find = self.detail.add_action(
            translate("Outreach", "Find citizens"), lambda: context.go("match", f"firm:{row.firm_id}")
        )
        find.setEnabled(row.firm_id is not None)
        if row.firm_id is not None:
            firm = str(row.firm_id)
            self.detail.add_action(
                translate("Outreach", "Show the firm"), lambda: context.go("firm", firm)
            )
            recruit = translate("Outreach", "Recruit for them")
            self.detail.add_action(recruit, lambda: self.attempt(lambda: self._recruit(row)))
            return
        hint = translate("Outreach", "The firm is not in the register yet.")
        find.setToolTip(hint)
        find.setAccessibleDescription(hint)
        self.detail.add_action(
            translate("Outreach", "Into the register"),
            lambda: self.attempt(
                lambda: context.call(inquiry_firm.register, inquiry_id=row.id, today=context.today())
            ),
        )

    def _recruit(self, row: InquiryRow) -> None:
        """Begin the eight steps with what they asked, or go on where they were begun."""
        context = self.context
        made = context.call(recruitments.from_inquiry, inquiry_id=row.id, today=context.today())
        context.go("recruitment", str(made))

    def _badge(self, row: InquiryRow) -> tuple[str, Tone]:
        if row.open:
            by = row.answer_by.astimezone().date() if row.answer_by else None
            return due(by, self.context.today(), self.context.language)
        took = translate("Outreach", "after {time}").format(time=waiting(row.minutes))
        return took, "ok" if row.in_time is not False else "neutral"

    def _tell_late(self, row: InquiryRow) -> None:
        if not row.open or row.answer_by is None or row.answer_by >= self.context.now():
            return
        words = translate(
            "Outreach", "{firm} has waited {time}. Ring, even if you only know half of it."
        )
        said = words.format(firm=row.who, time=waiting(row.minutes))
        self.detail.add(Notice("warning", said))

    def _asked(self, row: InquiryRow) -> Card:
        language, today = self.context.language, self.context.today()
        line = method().lines.get(row.line)
        handed = ""
        if row.forwarded_to and row.forwarded_on is not None:
            day = days.short(row.forwarded_on, language, today)
            handed = f"{row.forwarded_to} · {day}"
        by = when(row.answer_by, language, today) if row.answer_by else ""
        return facts(
            translate("Outreach", "The question"),
            (
                (translate("Outreach", "They ask"), row.about),
                (translate("Outreach", "Asked"), when(row.asked_at, language, today)),
                (translate("Outreach", "Came by"), line.written(language) if line else ""),
                (translate("Outreach", "Promised by"), by),
                (translate("Outreach", "Handed to"), handed),
            ),
        )

    def _answered(self, row: InquiryRow) -> Card:
        language, today = self.context.language, self.context.today()
        kept = {
            True: translate("Outreach", "in time"),
            False: translate("Outreach", "later than promised"),
            None: "",
        }[row.in_time]
        at = when(row.answered_at, language, today) if row.answered_at else ""
        return facts(
            translate("Outreach", "The answer"),
            (
                (translate("Outreach", "Answer"), row.answer),
                (translate("Outreach", "Given"), at),
                (translate("Outreach", "Waited"), joined(waiting(row.minutes), kept)),
            ),
        )

    def _quarter(self, measure: Measure) -> Card:
        middle = translate("Outreach", "No answers yet this quarter.")
        if measure.median_minutes is not None:
            middle = translate("Outreach", "{time} – half of the firms waited less").format(
                time=waiting(measure.median_minutes)
            )
        kept = translate("Outreach", "{kept} of {all}").format(
            kept=measure.in_time, all=measure.promised
        )
        return facts(
            translate("Outreach", "This quarter"),
            (
                (translate("Outreach", "Answers"), str(measure.answered)),
                (translate("Outreach", "Time to an answer"), middle),
                (translate("Outreach", "In time"), kept if measure.promised else ""),
            ),
        )

    def _show(self, inquiry_id: uuid.UUID) -> None:
        self.choose(inquiry_id, show=True)
