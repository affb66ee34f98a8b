"""The board: every recruitment with its countdown, and the chosen one beside it."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentor_desk.models import Firm, Recruitment, RecruitmentCandidate, RecruitmentStep
from mentor_desk.services import recruitment_candidates, recruitment_rows
from mentor_desk.services.recruitment_candidates import CandidateRow
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.recruitment import begin_form, words
from mentor_desk.ui.recruitment.sheets import Maker
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.recruitment.workspace import Workspace
from mentor_desk.ui.widgets.list_rows import ListRow


class Board(ListTab[RecruitmentRow]):
    """Those that go on stand first, the one with the fewest days left on top."""

    models = (Recruitment, RecruitmentCandidate, RecruitmentStep, Firm)

    def __init__(self, context: Context) -> None:
        self.space: Workspace | None = None
        self._read: dict[uuid.UUID, list[CandidateRow]] = {}
        super().__init__(
            context,
            name=translate("Recruitment", "Recruitment"),
            placeholder=translate("Recruitment", "Job or firm"),
            teaching=Teaching(
                "user-plus",
                translate("Recruitment", "No firm looks for anybody"),
                translate(
                    "Recruitment",
                    "When a firm lacks somebody, help it find the right one: eight steps in fourteen "
                    "days, each with somebody who does it. Your own citizens come onto the same list "
                    "as those who apply.",
                ),
                translate("Recruitment", "Begin the first one"),
            ),
        )

    def right(self) -> QWidget:
        """The chosen recruitment."""
        self.space = Workspace(Maker(self.context, self))
        return self.space

    def read(self) -> list[RecruitmentRow]:
        """All of them."""
        self._read.clear()
        return self.context.call(recruitment_rows.listing, today=self.context.today())

    def filters(self) -> Sequence[Filter[RecruitmentRow]]:
        """Under way, waiting for an answer, ended."""
        return (
            Filter("runs", translate("Recruitment", "Under way"), lambda row: row.is_open),
            Filter("waits", translate("Recruitment", "Answers owed"), lambda row: row.waiting > 0),
            Filter("ended", translate("Recruitment", "Ended"), lambda row: not row.is_open),
            Filter("all", translate("Recruitment", "All"), lambda _: True),
        )

    def words_of(self, row: RecruitmentRow) -> str:
        """The job, the firm and the town."""
        return " ".join((row.title, row.firm, row.town, row.fields["tasks"]))

    def line(self, row: RecruitmentRow) -> ListRow:
        """The job, whose it is and how far it has come, and how long there is."""
        badge, tone = words.countdown(row, self.context.today())
        where = words.place(row, self.context.language) if row.is_open else ""
        return ListRow(str(row.id), row.title, joined(row.firm, where), badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Recruitment", "%n recruitment(s)", "", shown)

    def new(self) -> None:
        """Begin one."""
        begin_form.present(self.drawer, self.context, self._show)

    def begin(self, firm_id: uuid.UUID) -> None:
        """Begin one for a firm that is known already."""
        begin_form.present(self.drawer, self.context, self._show, firm_id)

    def print_here(self) -> None:
        """The paper of the tab in view."""
        if self.space is not None:
            self.space.print_here()

    def beside(self, row: RecruitmentRow) -> object:
        """The candidates, and the day."""
        return tuple(self._people(row)), self.context.today()

    def draw(self, row: RecruitmentRow) -> None:
        """Show it."""
        if self.space is not None:
            self.space.show_row(row, self._people(row))

    def put_down(self) -> None:
        """Nothing chosen leaves nothing beside the list."""
        if self.chosen() is None and self.space is not None:
            self.space.clear()

    def go_to(self, ref: str) -> None:
        """A recruitment, one of its steps or one of its candidates."""
        self.choose(self._owner(uuid.UUID(ref)), show=True)

    def _owner(self, row_id: uuid.UUID) -> uuid.UUID:
        for row in self.read():
            if row_id == row.id or any(step.id == row_id for step in row.steps):
                return row.id
            if any(one.id == row_id for one in self._people(row)):
                return row.id
        return row_id

    def _people(self, row: RecruitmentRow) -> list[CandidateRow]:
        """The candidates of a recruitment, read once for each time the board is."""
        if row.id not in self._read:
            self._read[row.id] = self.context.call(
                recruitment_candidates.listing, recruitment_id=row.id, today=self.context.today()
            )
        return self._read[row.id]

    def _show(self, recruitment_id: uuid.UUID) -> None:
        self.choose(recruitment_id, show=True)

    def _enter(self, _key: str) -> None:
        if self.space is not None:
            self.space.track.setFocus(Qt.FocusReason.TabFocusReason)
