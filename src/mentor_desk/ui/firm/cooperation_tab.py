"""The cooperation with the firm: give and take, their words, what they use us for (feature I5)."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mentor_desk.services import cooperation, firms
from mentor_desk.services.cooperation import Cooperation
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.services.firms import FirmView
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.balance_card import BalanceCard
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.news_card import NewsCard
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.firm.services_card import ServicesCard
from mentor_desk.ui.firm.statements_card import StatementsCard
from mentor_desk.ui.firm.testimonials_card import TestimonialsCard
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell

STANDING = ("ambassador_since", "mentor_support_told_on")


class CooperationTab(Scrolled):
    """Read only while in view; the two days are saved as they are left."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: FirmPage | None = None
        self._stale = False
        self._asked: tuple[uuid.UUID, date | None] | None = None
        self.balance = BalanceCard(context, drawer)
        self.balance.turned.connect(self._read)
        self.news = NewsCard(context, drawer)
        self.words = TestimonialsCard(context, drawer)
        self.services = ServicesCard(context, drawer)
        self.statements = StatementsCard(context, drawer)
        self.standing = KeptForm(context)
        self._fill_standing()
        standing = Card(self.tr("How we stand"))
        standing.add(self.standing)
        for card in (
            self.balance, self.news, standing, self.words, self.services, self.statements,
        ):  # fmt: skip
            self.column.addWidget(card)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm; its cooperation is read now or when the tab comes into sight."""
        self._page, self._stale = page, True
        values = {name: page.view.fields[name] for name in STANDING}
        self.standing.hold(page.view.id, values, partial(self._save, page.view.id))
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.standing.save_all()

    def go_to(self, field: str) -> bool:
        """Put the keyboard into a field; false when it is none of these."""
        if field not in STANDING:
            return False
        self.standing.focus(field)
        self.ensureWidgetVisible(self.standing.field(field))
        return True

    def _fill_standing(self) -> None:
        self.standing.add_pair(
            FormCell(
                "ambassador_since",
                self.tr("Speaks for us to other firms since"),
                DateField(self._context.today),
                optional=True,
            ),
            FormCell(
                "mentor_support_told_on",
                self.tr("Told about mentor support on"),
                DateField(self._context.today),
                optional=True,
                hint=self.tr("Most firms do not know that it exists."),
            ),
        )

    def _draw(self) -> None:
        if self._stale:
            self._stale = False
            self._read()

    def _read(self) -> None:
        if self._page is None:
            return
        view, context, since = self._page.view, self._context, self.balance.since()
        self._asked = (view.id, since)
        self.balance.wait_for(view.id, view.name)
        context.background.run(
            lambda _: context.call(
                cooperation.with_firm, firm_id=view.id, today=context.today(), since=since
            ),
            partial(self._show, view, since),
            context.warn,
        )

    def _show(self, view: FirmView, since: date | None, found: Cooperation) -> None:
        """What was read, unless another firm or time is asked for meanwhile."""
        if not isValid(self) or (view.id, since) != self._asked:
            return
        self.balance.show_balance(view.id, view.name, found.balance)
        self.news.show_rows(view.id, found.news)
        self.words.show_rows(view.id, found.testimonials)
        self.services.show_rows(view.id, found.menu)
        self.statements.show_rows(view.id, found.statements)

    def _save(self, firm_id: uuid.UUID, name: str, value: Any) -> None:
        self._context.call(firms.update, firm_id=firm_id, **{name: value})
