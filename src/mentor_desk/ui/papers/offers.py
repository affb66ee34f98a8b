"""What can be made: about somebody who is picked, or all papers by what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentor_desk.documents import catalogue
from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.formats.folding import fold, tokens
from mentor_desk.services import paper_offers, papers
from mentor_desk.services.gathering.maker import Subject, day_id
from mentor_desk.services.papers import PaperKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import anybody_field, whom
from mentor_desk.ui.papers.offer_words import group_of, heading, kinds_of, purpose
from mentor_desk.ui.papers.subject_form import SubjectForm
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

SUMMARY = "summary"
"""The row of the caseload summary, which is made apart from all others."""
_DAY_SHEET = "dagsark"
_PICK_WIDTH = 380
_BY = "|"
"""Stands in a row's key between the paper and what it is about."""
_ORDER = (
    Subject.PLACEMENT, Subject.CASE, Subject.FIRM, Subject.AGREEMENT, Subject.CAMPAIGN, Subject.CLUSTER,
    Subject.RECRUITMENT, Subject.MEETING, Subject.CARD,
)  # fmt: skip


class PaperOffers(QWidget):
    """``wanted`` tells a paper's key and what it is to be about; ``summary_wanted`` the summary."""

    wanted = Signal(str, object)
    summary_wanted = Signal()

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._rows: list[ListRow] = []
        self._kinds = {kind.key: kind for kind in papers.kinds()}
        self.who = anybody_field(context, placeholder=self.tr("Citizen or firm …"))
        self.who.setAccessibleName(self.tr("Citizen or firm …"))
        self.who.setFixedWidth(scaled(self, _PICK_WIDTH))
        self.who.changed.connect(self._picked)
        self._hint = ElidedLabel(self.tr("Whoever you pick: all their papers stand below."), "muted")
        self.all = QPushButton(self.tr("Show &all papers"))
        set_role(self.all, "link")
        self.all.clicked.connect(lambda _=False: self.forget())
        self.list = RowList(self.tr("Papers that can be made"))
        self.list.activated.connect(self._open)
        self.list.clicked.connect(lambda _: self.list.open_current())
        empty = EmptyState("file-text", self.tr("No paper fits"), self.tr("Type less."))
        self.pane = ListPane(self.list, empty, placeholder=self.tr("Find a paper …"), wide=True)
        self.pane.filter.text_changed.connect(lambda _: self._fill())
        self._lay_out()
        self.redraw()

    def begin(self) -> None:
        """Ask who it is about."""
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)
        self.who.open_list()

    def forget(self) -> None:
        """Nobody is picked: show all papers."""
        self.who.set_value(None)
        self.pane.filter.set_text("")
        self.redraw()
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def redraw(self) -> None:
        """Read anew what can be made about whoever is picked."""
        about = whom(self.who.value())
        self.all.setVisible(bool(about))
        self._hint.setVisible(not about)
        try:
            self._rows = self._about(about) if about else self._all()
        except UserError as error:
            self._context.warn(error)
            self._rows = self._all()
        self._fill()

    def ask(self, kind: PaperKind) -> SubjectForm:
        """Ask in the drawer what the paper is about."""
        form = SubjectForm(self._drawer, self._context, kind)
        form.picked.connect(self.wanted)
        form.open()
        return form

    def _picked(self) -> None:
        self.pane.filter.set_text("")
        self.redraw()
        if self.who.value() is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _about(self, about: dict[str, UUID]) -> list[ListRow]:
        today, language = self._context.today(), self._context.language
        if "case_id" in about:
            found = self._context.call(paper_offers.for_case, case_id=about["case_id"], today=today)
        else:
            found = self._context.call(paper_offers.for_firm, firm_id=about["firm_id"], today=today)
        return [
            ListRow(
                f"{offer.key}{_BY}{offer.subject_id}",
                say(offer.title),
                purpose(offer.purpose),
                group=heading(offer, language, today),
            )
            for offer in found
        ]

    def _all(self) -> list[ListRow]:
        kinds = [kind for kind in self._kinds.values() if kind.about is not Subject.DAY]
        kinds.sort(key=lambda kind: _ORDER.index(kind.about))
        return [*self._days(), self._summary(), *map(self._row, kinds)]

    def _row(self, kind: PaperKind) -> ListRow:
        return ListRow(
            kind.key,
            say(kind.title),
            purpose(kind.purpose),
            badge=kinds_of(kind),
            group=group_of(kind.about),
        )

    def _days(self) -> Sequence[ListRow]:
        kind, today, language = self._kinds[_DAY_SHEET], self._context.today(), self._context.language
        title, group = say(kind.title), group_of(Subject.DAY)
        rows = []
        for day, words in (
            (today, self.tr("{paper}, today")),
            (today + timedelta(days=1), self.tr("{paper}, tomorrow")),
        ):
            key, when = f"{kind.key}{_BY}{day_id(day)}", days.long(day, language, today)
            rows.append(ListRow(key, words.format(paper=title), when, group=group))
        other = self.tr("{paper}, another day …").format(paper=title)
        return [*rows, ListRow(kind.key, other, purpose(kind.purpose), group=group)]

    def _summary(self) -> ListRow:
        return ListRow(
            SUMMARY,
            say(catalogue.TEAMOVERSIGT.title),
            self.tr("One line for each case, for the team meeting."),
            group=group_of(Subject.DAY),
        )

    def _fill(self) -> None:
        wanted = tokens(self.pane.filter.text)
        shown = [row for row in self._rows if all(word in _searched(row) for word in wanted)]
        self.list.set_rows(shown)
        words = self.tr("%n paper(s) can be made", "", len(self._rows))
        if len(shown) != len(self._rows):
            words = self.tr("{shown} of %n paper(s) shown", "", len(self._rows))
        self.pane.tell(words.format(shown=len(shown)), is_empty=not shown)

    def _open(self, row_key: str) -> None:
        key, _, subject = row_key.partition(_BY)
        if key == SUMMARY:
            self.summary_wanted.emit()
        elif subject:
            self.wanted.emit(key, UUID(subject))
        else:
            self.ask(self._kinds[key])

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.who)
        top.addWidget(self._hint, 100)
        top.addWidget(self.all)
        top.addStretch(1)
        frame = Card(flush=True)
        frame.body.setContentsMargins(0, 0, 0, 0)
        frame.add(self.pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(frame, 1)


def _searched(row: ListRow) -> str:
    return fold(f"{row.title} {row.subtitle} {row.badge} {row.group}")
