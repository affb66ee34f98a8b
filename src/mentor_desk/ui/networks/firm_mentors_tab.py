"""The mentors at the firms: who they are, and who has been on a course (row 109 of the seeds)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from mentor_desk.formats import days, phone
from mentor_desk.models import Contact, Firm, Network, NetworkMember
from mentor_desk.services import firm_mentors, networks
from mentor_desk.services.firm_mentors import FirmMentorRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach.detail import facts
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_new
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.list_rows import ListRow


class FirmMentorsTab(ListTab[FirmMentorRow]):
    """Those without a course first; each opens the firm."""

    models = (Contact, Firm, Network, NetworkMember)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            name=translate("Networks", "Firm mentors"),
            placeholder=translate("Networks", "Name or firm"),
            teaching=Teaching(
                "users",
                translate("Networks", "No firm mentors"),
                translate(
                    "Networks",
                    "A firm mentor is employed at the firm. Write one under Contact on the firm, with "
                    "the role firm mentor and the day of the course; then you see them all here.",
                ),
                translate("Networks", "Go to the firms"),
            ),
        )

    def read(self) -> list[FirmMentorRow]:
        """All firm mentors."""
        return self.context.call(firm_mentors.listing, today=self.context.today())

    def filters(self) -> Sequence[Filter[FirmMentorRow]]:
        """All, and by the course."""
        return (
            Filter("all", translate("Outreach", "All"), lambda _: True),
            Filter("not", translate("Networks", "No course yet"), lambda row: not row.trained),
            Filter("been", translate("Networks", "Been on a course"), lambda row: row.trained),
        )

    def words_of(self, row: FirmMentorRow) -> str:
        """Name, firm, town and course."""
        return " ".join((row.name, row.firm, row.town, row.training))

    def line(self, row: FirmMentorRow) -> ListRow:
        """The name, the firm, and the course."""
        badge, tone = self._badge(row)
        return ListRow(str(row.id), row.name, joined(row.firm, row.town), badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Networks", "%n firm mentor(s)", "", shown)

    def new(self) -> None:
        """Let the chosen one into a network; without any, go where they are written."""
        row = self.chosen()
        if row is None:
            self.context.go("firms")
        else:
            self._invite(row)

    def beside(self, row: FirmMentorRow) -> object:
        """Everything stands in the row."""
        return row

    def draw(self, row: FirmMentorRow) -> None:
        """How to reach them, the course, and the networks they belong to."""
        badge, tone = self._badge(row)
        self.detail.begin(row.name, joined(row.title, row.firm), badge, tone)
        self.detail.show_number(phone.pretty(row.phone))
        self.detail.add_action(
            translate("Networks", "Open the firm"),
            lambda: self.context.go("firm", str(row.firm_id)),
        )
        self.detail.add_action(translate("Networks", "Into a network …"), lambda: self._invite(row))
        today, language = self.context.today(), self.context.language
        day = days.long(row.trained_on, language, today) if row.trained_on else ""
        self.detail.add(
            facts(
                translate("Networks", "The firm mentor"),
                (
                    (translate("Networks", "Course"), joined(row.training, day)),
                    (translate("Networks", "E-mail"), row.email),
                    (translate("Networks", "Placements now"), str(row.placements or "")),
                    (translate("Networks", "Networks"), ", ".join(row.networks)),
                ),
            )
        )

    def _badge(self, row: FirmMentorRow) -> tuple[str, Tone]:
        if not row.trained:
            return translate("Networks", "No course yet"), "neutral"
        if row.trained_on is None:
            return translate("Networks", "Been on a course"), "neutral"
        today, language = self.context.today(), self.context.language
        words = translate("Networks", "Course {day}")
        return words.format(day=days.short(row.trained_on, language, today)), "accent"

    def _invite(self, row: FirmMentorRow) -> None:
        context = self.context
        offered = [
            (str(each.id), each.name)
            for each in context.call(networks.listing, today=context.today())
            if each.running
        ]

        def fill(form: Form) -> None:
            form.add(
                "network",
                translate("Networks", "Which network?"),
                ChoiceField(offered, empty=translate("Networks", "Choose")),
                hint=translate("Networks", "Whoever is in it is on the list when it meets."),
            )

        def finish(values: Values) -> None:
            chosen = values["network"]
            context.call(
                firm_mentors.into_network,
                contact_id=row.id,
                network_id=uuid.UUID(chosen) if chosen else None,
                today=context.today(),
            )

        sheet = Sheet(
            title=row.name,
            fill=fill,
            finish=finish,
            button=translate("Networks", "Into the network"),
            draft="firm_mentor.network",
            subject=str(row.id),
        )
        present_new(self.drawer, context, sheet)
