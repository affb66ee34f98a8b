"""The talk with a firm: what to find out, what it will ask, what to offer (feature C10)."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import firms, guides, need_interview
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.services.guides import PREPARATION, SELLING_POINTS, Guide
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.guide_line import GuideLineRow
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.needs_card import NeedsCard
from mentor_desk.ui.firm.next_visit_card import NextVisitCard
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea

PAPER = "forberedelse"


class GuidesTab(Scrolled):
    """A note is saved when it is left, a tick at once. Read only while in view."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self._known_from = ""
        self._stale = False
        self._cards: dict[str, Card] = {}
        self.rows: dict[tuple[str, str], GuideLineRow] = {}
        about = QLabel(
            self.tr(
                "Ten minutes before you go: what you find out, what they will ask, and what you can "
                "offer. Your notes stand on the preparation sheet."
            )
        )
        about.setWordWrap(True)
        set_role(about, "subtitle")
        self.print = QPushButton(self.tr("&Print the sheet"))
        self.print.clicked.connect(self._print)
        self.bag = QPushButton(self.tr("Pack the ba&g"))
        self.bag.clicked.connect(lambda _=False: self._pack())
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(about, 1)
        top.addWidget(self.bag)
        top.addWidget(self.print)
        self.column.addLayout(top)
        self.next = NextVisitCard(context)
        self.column.addWidget(self.next)
        self.needs = NeedsCard(context)
        self.known = KeptForm(context)
        self.known.add(
            "known_from",
            self.tr("Where do you know it from?"),
            TextArea(lines=1),
            optional=True,
            hint=self.tr("The website, a colleague, the local paper: so that you can go back to it."),
        )
        self.setFocusProxy(self.bag)

    def show_firm(self, page: FirmPage) -> None:
        """Show the guides of the firm."""
        if page.view.id != self._firm_id:
            self.save_all()
            for row in self.rows.values():
                row.clear()
        self._firm_id = page.view.id
        self._known_from = page.view.fields["known_from"]
        self._stale = True
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        for row in self.rows.values():
            row.save()
        self.needs.save_all()
        self.known.save_all()

    def _draw(self) -> None:
        if not self._stale or self._firm_id is None:
            return
        self._stale = False
        self.next.show_firm(self._firm_id)
        found = self._context.call(guides.for_firm, firm_id=self._firm_id)
        if not self._cards:
            for guide in found:
                self._make(guide)
            self._cards[PREPARATION].add(self.known)
            self.column.addWidget(self.needs)
        firm_id = self._firm_id
        told = {"known_from": self._known_from}
        self.known.hold(firm_id, told, partial(self._know, firm_id))
        interview = self._context.call(need_interview.of_firm, firm_id=firm_id)
        self.needs.show_firm(firm_id, interview)
        for guide in found:
            self._cards[guide.list.key].set_title(self._heading(guide))
            for line in guide.lines:
                self.rows[guide.list.key, line.item.key].show_line(line)

    def _know(self, firm_id: uuid.UUID, name: str, value: str) -> None:
        self._context.call(firms.update, firm_id=firm_id, **{name: value})

    def _heading(self, guide: Guide) -> str:
        title = guide.list.title.written(self._context.language)
        words = self.tr("{title} · {done} of {all}")
        return words.format(title=title, done=guide.written, all=len(guide.lines))

    def _make(self, guide: Guide) -> None:
        card = Card(" ")
        for line in guide.lines:
            choice = guide.list.key == SELLING_POINTS
            row = GuideLineRow(line, self._context.language, choice=choice)
            row.noted.connect(partial(self._note, guide.list.key, line.item.key))
            row.ticked.connect(partial(self._tick, guide.list.key, line.item.key))
            self.rows[guide.list.key, line.item.key] = row
            card.add(row)
        self._cards[guide.list.key] = card
        self.column.addWidget(card)

    def _note(self, guide: str, item: str, note: str) -> None:
        self._save(guide, item, note=note)

    def _tick(self, guide: str, item: str, ticked: bool) -> None:
        self._save(guide, item, ticked=ticked)

    def _save(
        self, guide: str, item: str, *, note: str | None = None, ticked: bool | None = None
    ) -> None:
        if self._firm_id is None:
            return
        try:
            self._context.call(
                guides.write,
                firm_id=self._firm_id,
                guide=guide,
                item=item,
                note=note,
                ticked=ticked,
            )
        except UserError as error:
            self._context.warn(error)

    def _pack(self) -> None:
        """Choose cards for this firm."""
        if self._firm_id is not None:
            self.save_all()
            self._context.go("bag", f"firm:{self._firm_id}")

    def _print(self) -> None:
        if self._firm_id is not None:
            self.save_all()
            open_about(self, self._context, PAPER, self._firm_id)
