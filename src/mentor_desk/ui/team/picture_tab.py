"""All mentors of the team together: load, stages, placements, firms and free places (feature K3)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats import days, numbers
from mentor_desk.services import team_own, team_picture, team_shares
from mentor_desk.services.team_picture import Member, Picture, PictureFirm
from mentor_desk.terms import PlacementKind, Stage, label
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.figures.bar_chart import BarChart
from mentor_desk.ui.figures.chart import Bar
from mentor_desk.ui.team import share_forms, words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.two_columns import TwoColumns

_SHOWN = 12
_WAITING = (team_own.PLACES, team_own.QUESTIONS, team_own.INQUIRIES)
_ROW = 41


class PictureTab(QWidget):
    """On the screen everything is shown; what leaves the program hides groups under five."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self.picture: Picture | None = None
        self.members = self._table()
        team = Card(self.tr("The mentors"), flush=True)
        team.add_action(self.tr("Read a colleague’s file in …"), self.read_file)
        self._take_out = team.add_action(self.tr("Take out …"), self.take_out)
        team.add(self.members)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setContentsMargins(14, 6, 14, 10)
        set_role(self._note, "muted")
        team.add(self._note)
        self.stages = BarChart(self.tr("Cases by stage"))
        self.placements = BarChart(self.tr("Placements running now"))
        self.shared = RowCard(
            self.tr("Firms several of us talk with"),
            self.tr("None. Firms are known again by their P-number."),
        )
        self.free = RowCard(
            self.tr("Free places"), self.tr("No firm has told of a place that is free now.")
        )
        for card in (self.shared, self.free):
            card.opened.connect(self._open_firm)
        charts = TwoColumns(
            (_around(self.tr("Cases by stage"), self.stages),),
            (_around(self.tr("Placements running now"), self.placements),),
        )
        scrolled(self, team, charts, self.shared, self.free)
        self._waiting = (self.members, charts, self.shared, self.free)
        for part in self._waiting:
            part.hide()
        self._note.setText(self.tr("Counting …"))

    def read_file(self) -> None:
        """A colleague's file into the picture."""
        share_forms.present_read(self._drawer, self._context)

    def take_out(self) -> None:
        """The picture as a paper and as a spreadsheet, without groups under five."""
        from mentor_desk.ui.team.take_out import open_picture

        open_picture(self, self._context)

    def redraw(self) -> None:
        """Read it anew, off the window's thread."""
        context = self._context
        context.background.run(
            lambda _: context.call(team_picture.picture, today=context.today()),
            self.show_picture,
            self._failed,
        )

    def show_picture(self, found: Picture) -> None:
        """Show it."""
        if not isValid(self):
            return
        self.picture = found
        for part in self._waiting:
            part.show()
        self.members.set_rows([self._member(each) for each in found.members])
        self.members.setFixedHeight(scaled(self, _ROW) * (len(found.members) + 1) + 2)
        self.stages.show_bars(_bars(found.stages(), list(Stage)))
        self.placements.show_bars(_bars(found.placements(), list(PlacementKind)))
        self._show_firms(self.shared, found.shared)
        self._show_firms(self.free, found.free, places=True)
        self._note.setText(self._told(found))

    def _told(self, found: Picture) -> str:
        if len(found.members) == 1:
            return self.tr(
                "Only you so far. Ask your colleagues for their file: they make it here, under For the "
                "meeting."
            )
        oldest = days.short(found.oldest, self._context.language, self._context.today())
        parts = [self.tr("The oldest figures: {day}").format(day=oldest)]
        if found.unnumbered:
            parts.append(
                self.tr("%n firm(s) without a number cannot be told apart", "", found.unnumbered)
            )
        parts.append(self.tr("Enter on a colleague takes the figures out of the picture"))
        return words.joined(*parts)

    def _member(self, member: Member) -> TableRow:
        found, language = member.content, self._context.language
        band = self.tr("{load} of {low}–{high}").format(
            load=numbers.number(found.load, language), low=found.low, high=found.high
        )
        name = member.name if member.row_id else self.tr("{name} (you)").format(name=member.name)
        day = days.short(found.as_of, language, self._context.today())
        counts = [
            found.cases, sum(found.placements.values()), found.ahead,
            *(found.waiting.get(key, 0) for key in _WAITING),
        ]  # fmt: skip
        cells = [Cell(str(count), sort=count) for count in counts]
        cells[1:1] = [Cell(band, sort=found.load)]
        return TableRow(str(member.row_id or ""), (Cell(name), Cell(day, sort=found.as_of), *cells))

    def _show_firms(self, card: RowCard, firms: Sequence[PictureFirm], *, places: bool = False) -> None:
        rows = [self._firm(firm, places=places) for firm in firms[:_SHOWN]]
        if len(firms) > _SHOWN:
            more = self.tr("%n more: all of them are in the spreadsheet", "", len(firms) - _SHOWN)
            rows.append(CardRow("", more))
        card.set_rows(rows)

    def _firm(self, firm: PictureFirm, *, places: bool) -> CardRow:
        today, language = self._context.today(), self._context.language
        told = [talk for talk in firm.talks if talk.places] if places else list(firm.talks)
        who = words.joined(*(words.talk(talk, today, language) for talk in told))
        badge = self.tr("%n place(s)", "", firm.places) if places else ""
        if not places and firm.places:
            badge = self.tr("free place")
        key = str(firm.firm_id) if firm.firm_id else ""
        title = words.joined(words.firm_title(firm), "" if firm.name else words.number(firm))
        return CardRow(key or f"-{firm.number}", title, who, badge=badge, tone="accent")

    def _open_firm(self, key: str) -> None:
        if key and not key.startswith("-"):
            self._context.go("firm", key)
        elif key:
            self._context.say(self.tr("The firm is not in your register: ask the mentor who knows it."))

    def _open_member(self, key: str) -> None:
        if key:
            context = self._context
            try:
                context.call(team_shares.remove, row_id=uuid.UUID(key))
            except UserError as error:
                context.warn(error)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._context.warn(error)

    def _table(self) -> DataTable:
        table = DataTable(
            (
                Column("name", self.tr("Mentor")),
                Column("as_of", self.tr("As of"), 92),
                Column("cases", self.tr("Cases"), 70),
                Column("load", self.tr("Weight"), 120),
                Column("running", self.tr("Running"), 80),
                Column("ahead", self.tr("Ahead"), 90),
                Column("places", self.tr("Wait for a place"), 130),
                Column("questions", self.tr("Ask the team"), 132),
                Column("inquiries", self.tr("Firms wait"), 124),
            ),
            self.tr("The mentors"),
        )
        table.activated.connect(self._open_member)
        table.setFixedHeight(scaled(self, _ROW) * 2)
        return table


def _around(title: str, chart: BarChart) -> Card:
    card = Card(title)
    card.add(chart)
    return card


def _bars(counts: object, order: Sequence[Stage] | Sequence[PlacementKind]) -> list[Bar]:
    found = dict(counts) if isinstance(counts, dict) else {}
    return [
        Bar(each.value, say(label(each)), found.get(each.value, 0), str(found.get(each.value, 0)))
        for each in order
    ]
