"""The chosen partnership agreement: its points and its terms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services.agreements import AgreementRow, AgreementView
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_form, agreement_rows, papers
from mentor_desk.ui.firm.head import Head
from mentor_desk.ui.firm.points_tab import PointsTab
from mentor_desk.ui.firm.terms_tab import TermsTab
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.tabs import Tabs

_ALIASES = {"firm_contact": "firm_contact_id", "firm_stand_in": "stand_in"}


class AgreementWorkspace(QWidget):
    """Saves by itself; its buttons open the firm, the next agreement and the paper."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._view: AgreementView | None = None
        self.head = Head()
        self.head.add_action(self.tr("Fi&rm"), self._open_firm)
        self.head.add_action(self.tr("Re&new"), self._renew)
        self.head.add_action(self.tr("&Make the paper"), self.print_here)
        self.tabs = Tabs(self.tr("About the agreement"))
        self.points = PointsTab(context)
        self.terms = TermsTab(context)
        self.tabs.add("points", self.tr("The seven points"), self.points)
        self.tabs.add("terms", self.tr("Terms"), self.terms)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 14, 22, 16)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.tabs, 1)

    def show_agreement(self, view: AgreementView, row: AgreementRow) -> None:
        """Show the agreement; ``row`` is its line in the list. The tab stays."""
        self._view = view
        today, language = self._context.today(), self._context.language
        about = (
            agreement_rows.term(row.starts_on, row.ends_on, today, language),
            agreement_rows.points(row.points),
            agreement_rows.places(row),
        )
        badge, tone = agreement_rows.badge_of(row, today)
        self.head.say(view.firm, " · ".join(about), badge, tone)
        self.points.show_agreement(view)
        self.terms.show_agreement(view)

    def go_to(self, field: str) -> None:
        """Show the tab where ``field`` is mended and put the keyboard there; ``""`` stays."""
        if field == "points":
            self.tabs.choose("points")
            self.enter()
        elif field:
            self.tabs.choose("terms")
            self.terms.go_to(_ALIASES.get(field, field))

    def enter(self) -> None:
        """Put the keyboard into the tab shown."""
        key = self.tabs.current()
        if key is not None:
            self.tabs.widget(key).setFocus(Qt.FocusReason.TabFocusReason)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.points.save_all()
        self.terms.save_all()

    def print_here(self) -> None:
        """Make the agreement's paper."""
        if self._view is not None:
            self.save_all()
            papers.open_agreement(self, self._context, self._view.id)

    def _open_firm(self) -> None:
        if self._view is not None:
            self._context.go("firm", str(self._view.firm_id))

    def _renew(self) -> None:
        if self._view is None:
            return
        try:
            agreement_form.present(self._drawer, self._context, agreement_id=self._view.id)
        except UserError as error:
            self._context.warn(error)
