"""What can be done about a meeting and its guests: papers, answers, the calendar file (feature I4)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import event_guests, events, files, network_meetings
from mentor_desk.services.event_guests import GuestRow
from mentor_desk.services.events import EventRow
from mentor_desk.terms import GuestAnswer
from mentor_desk.ui.context import Context
from mentor_desk.ui.networks import meeting_forms, paper_forms
from mentor_desk.ui.outreach.detail import Detail
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.papers import saving
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.widgets.drawer import Drawer


class MeetingActs:
    """The buttons of a meeting; what comes next stands first."""

    def __init__(self, tab: QWidget, context: Context, drawer: Drawer) -> None:
        self._tab, self._context, self._drawer = tab, context, drawer

    def offer(self, detail: Detail, row: EventRow) -> None:
        """Put the buttons under the title."""
        ahead = row.day >= self._context.today()
        if row.off:
            detail.add_action(translate("Networks", "It is held after all"), lambda: self._off(row))
        elif ahead:
            self._before(detail, row)
        else:
            self._after(detail, row)
        detail.add_action(
            translate("Networks", "List of guests"), lambda: self.paper("deltagerliste", row)
        )
        if ahead and not row.off:
            detail.add_action(translate("Networks", "Calendar file …"), lambda: self._calendar(row))
            detail.add_action(translate("Networks", "Call it off"), lambda: self._off(row))
        detail.add_action(
            translate("Outreach", "Correct …"),
            lambda: meeting_forms.present_edit(self._drawer, self._context, row),
        )

    def _before(self, detail: Detail, row: EventRow) -> None:
        fields = row.fields
        asked, sent = fields["invited_on"] is not None, fields["agenda_sent_on"] is not None
        if fields["network_id"] is not None and not asked:
            detail.add_action(translate("Networks", "Invite all members"), lambda: self._ask(row))
        if not asked:
            detail.add_action(
                translate("Networks", "Invitations are out"), lambda: self._asked(row), first=True
            )
        detail.add_action(
            translate("Networks", "Agenda …"),
            lambda: paper_forms.present_agenda(self._drawer, self._context, row),
            first=asked and not sent,
        )
        detail.add_action(
            translate("Networks", "Invitation on paper"), lambda: self.paper("indbydelse", row)
        )
        detail.add_action(
            translate("Networks", "Agenda on paper"), lambda: self.paper("dagsorden", row)
        )

    def _after(self, detail: Detail, row: EventRow) -> None:
        detail.add_action(
            translate("Networks", "Minutes …"),
            lambda: paper_forms.present_minutes(self._drawer, self._context, row),
            first=row.fields["minutes_sent_on"] is None,
        )
        detail.add_action(translate("Networks", "Minutes on paper"), lambda: self.paper("referat", row))

    def paper(self, key: str, row: EventRow) -> None:
        """One of the meeting's papers."""
        open_about(self._tab, self._context, key, row.id)

    def guest_words(self, row: EventRow, guest: GuestRow) -> str:
        """The button of a guest: the answer before the meeting, whether they came after it."""
        if row.off:
            return ""
        if row.day > self._context.today():
            return translate("Networks", "Said yes") if guest.answer is None else ""
        if guest.came is None:
            return translate("Outreach", "Was there")
        if guest.came and guest.firm_id is None and not guest.prospect:
            return translate("Outreach", "Into the inbox")
        return ""

    def act_on(self, row: EventRow, guest: GuestRow) -> None:
        """What the button of a guest says."""
        context, today = self._context, self._context.today()
        if row.day > today:
            context.call(event_guests.mark, guest_id=guest.id, answer=GuestAnswer.YES)
        elif guest.came is None:
            context.call(event_guests.mark, guest_id=guest.id, came=True)
        else:
            try:
                context.call(event_guests.lead, guest_id=guest.id, today=today)
            except UserError as error:
                context.warn(error)
                return
            words = translate("Outreach", "{firm} is in the inbox now.")
            context.say(words.format(firm=guest.name))

    def _ask(self, row: EventRow) -> None:
        number = self._context.call(network_meetings.ask_all, event_id=row.id)
        self._context.say(translate("Networks", "%n put on the list of guests", "", number))

    def _asked(self, row: EventRow) -> None:
        self._context.call(events.update, event_id=row.id, invited_on=self._context.today())

    def _off(self, row: EventRow) -> None:
        day = None if row.off else self._context.today()
        self._context.call(network_meetings.call_off, event_id=row.id, day=day)

    def _calendar(self, row: EventRow) -> None:
        saving.ask(self._tab, network_meetings.FILE_NAME, lambda file: self._save(row, file))

    def _save(self, row: EventRow, file: Path) -> None:
        context = self._context

        def write(_: object) -> None:
            files.write(file, context.call(network_meetings.calendar_file, event_id=row.id))

        context.background.run(write, lambda _: self._saved(file), context.warn)

    def _saved(self, file: Path) -> None:
        words = translate("Networks", "{file} is saved. Send it along with the invitation.")
        self._context.say(words.format(file=file.name))
