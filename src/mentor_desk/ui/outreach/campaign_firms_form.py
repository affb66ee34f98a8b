"""Choosing the firms of a campaign (feature C9)."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import campaign_calls, campaign_firms, campaigns
from mentor_desk.services.campaign_firms import Candidate, Choice
from mentor_desk.services.campaigns import CampaignRow
from mentor_desk.services.outreach_data import method
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import branch_groups
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.tick import Tick

_MOST = 60
"""As many firms as are shown at once; more than that nobody rings in one round."""


def present(drawer: Drawer, context: Context, row: CampaignRow) -> None:
    """Choose firms for a campaign; those on it already are not offered."""
    CampaignFirms(drawer, context, row).open()


class CampaignFirms(DrawerForm):
    """The firms that fit stand below, all ticked; those longest without a talk first."""

    def __init__(self, drawer: Drawer, context: Context, row: CampaignRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        today = context.today()
        calls = context.call(campaign_calls.calls, campaign_id=row.id, today=today)
        self._here = {call.firm_id for call in calls}
        self._add_fields()
        self.form.changed.connect(self._look)
        self._count = QLabel()
        set_role(self._count, "strong")
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._boxes: dict[uuid.UUID, Tick] = {}
        self.column.insertWidget(1, self._count)
        self.column.insertWidget(2, self._list)
        self._button = self.add_button("", self._add, primary=True)
        self._look()

    def _add_fields(self) -> None:
        sizes = [(size.key, size.title.written(self.context.language)) for size in method().sizes]
        self.form.add(
            "group",
            self.tr("Branch group"),
            ChoiceField(branch_groups.names(self.context.language), empty=self.tr("All branches")),
            optional=True,
        )
        self.form.add_pair(
            FormCell("branch", self.tr("Branch"), TextField(), optional=True),
            FormCell("town", self.tr("Town"), TextField(), optional=True),
        )
        self.form.add_pair(
            FormCell(
                "size",
                self.tr("How large"),
                ChoiceField(sizes, empty=self.tr("All sizes")),
                optional=True,
            ),
            FormCell(
                "quiet_days",
                self.tr("Not talked for (days)"),
                NumberField(high=3650, whole=True),
                optional=True,
            ),
        )
        self.form.add("openings", "", CheckField(self.tr("Only firms with an opening")))

    def open(self) -> None:
        """Show it."""
        self.show_in(about(self.tr("Firms to ring"), self._row.name))

    def chosen(self) -> list[uuid.UUID]:
        """The firms that are ticked, in their order."""
        return [firm_id for firm_id, box in self._boxes.items() if box.isChecked()]

    def _look(self, _name: str = "") -> None:
        values = self.form.values()
        days_ = values["quiet_days"]
        choice = Choice(
            branch=values["branch"],
            group=values["group"] or "",
            town=values["town"],
            size=values["size"] or "",
            quiet_days=int(days_) if days_ is not None else None,
            openings=values["openings"],
        )
        today = self.context.today()
        found = self.context.call(campaign_firms.candidates, choice=choice, today=today)
        self._show([row for row in found if row.firm_id not in self._here])

    def _show(self, found: list[Candidate]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        for row in found[:_MOST]:
            box = Tick(row.firm.replace("&", "&&"))
            box.setChecked(True)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.clicked.connect(partial(self._tell, len(found)))
            about_ = QLabel(joined(row.town, row.branch, self._last(row)))
            about_.setContentsMargins(26, 0, 0, 8)
            about_.setWordWrap(True)
            box.setAccessibleDescription(about_.text())
            set_role(about_, "caption")
            self._lines.addWidget(box)
            self._lines.addWidget(about_)
            self._boxes[row.firm_id] = box
        self._tell(len(found))

    def _last(self, row: Candidate) -> str:
        if row.last is None:
            return self.tr("never talked")
        day = days.short(row.last, self.context.language, self.context.today())
        return self.tr("last {day}").format(day=day)

    def _tell(self, found: int, _on: bool = False) -> None:
        words = self.tr("%n firm(s) fit", "", found)
        if found > _MOST:
            more = self.tr("the first {count} are shown").format(count=_MOST)
            words = joined(words, more)
        self._count.setText(words)
        chosen = len(self.chosen())
        self._button.setText(self.tr("Put %n firm(s) on the list", "", chosen))
        self._button.setEnabled(chosen > 0)

    def _add(self) -> None:
        chosen = self.chosen()
        self.done(
            lambda: self.context.call(campaigns.add_firms, campaign_id=self._row.id, firm_ids=chosen)
        )
