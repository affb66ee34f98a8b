"""The chosen partnership agreement: its points and its terms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.services.agreement_view import AgreementView
from mentor_desk.services.agreements import AgreementRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_rows, agreement_words, papers
from mentor_desk.ui.firm.head import Head
from mentor_desk.ui.firm.places_tab import PlacesTab
from mentor_desk.ui.firm.points_tab import PointsTab
from mentor_desk.ui.firm.renewal_tab import RenewalTab
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
        self.head.add_action(self.tr("The &next year"), self.show_renewal)
        self.head.add_action(self.tr("&Make the paper"), self.print_here)
        self.tabs = Tabs(self.tr("About the agreement"))
        self.points = PointsTab(context)
        self.places = PlacesTab(context)
        self.terms = TermsTab(context, drawer)
        self.renewal = RenewalTab(context, drawer)
        self.renewal.points_wanted.connect(lambda: self.go_to("points"))
        self.tabs.add("points", self.tr("The points"), self.points)
        self.tabs.add("places", self.tr("Agreed places"), self.places)
        self.tabs.add("terms", self.tr("Terms"), self.terms)
        self.tabs.add("renewal", self.tr("The next year"), self.renewal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 14, 22, 16)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.tabs, 1)

    def show_agreement(self, view: AgreementView, row: AgreementRow) -> None:
        """Show the agreement; ``row`` is its line in the list. The tab stays."""
        self._view = view
        today, language = self._context.today(), self._context.language
        about = (agreement_rows.term(row.starts_on, row.ends_on, today, language),)
        more = (
            agreement_rows.points(row),
            agreement_rows.places(row),
            agreement_words.how_far(row.kept),
            agreement_words.signing(row, today, language),
            self.tr("Ended early") if row.ended else "",
        )
        badge, tone = agreement_rows.badge_of(row, today)
        lines = (" · ".join(part for part in each if part) for each in (about, more))
        self.head.say(view.firm, "\n".join(lines), badge, tone)
        for tab in (self.points, self.places, self.terms, self.renewal):
            tab.show_agreement(view)

    def go_to(self, field: str) -> None:
        """Show the tab where ``field`` is mended and put the keyboard there; ``""`` stays."""
        if field in ("points", "renewal"):
            self.tabs.choose(field)
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
        for tab in (self.points, self.places, self.terms):
            tab.save_all()

    def print_here(self) -> None:
        """Make the agreement's paper."""
        if self._view is not None:
            self.save_all()
            papers.open_agreement(self, self._context, self._view.id)

    def _open_firm(self) -> None:
        if self._view is not None:
            self._context.go("firm", str(self._view.firm_id))

    def show_renewal(self) -> None:
        """The year's facts, and the talk about the next one."""
        self.tabs.choose("renewal")
        self.enter()
