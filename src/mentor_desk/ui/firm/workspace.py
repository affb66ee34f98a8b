"""The chosen firm: who and where it is, and a tab for each side of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import ContactRole
from mentor_desk.ui.case.reading import of_firm
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_form, papers
from mentor_desk.ui.firm.cooperation_tab import CooperationTab
from mentor_desk.ui.firm.culture_tab import CultureTab
from mentor_desk.ui.firm.firm_head import FirmHead
from mentor_desk.ui.firm.guides_tab import GuidesTab
from mentor_desk.ui.firm.papers_tab import PapersTab
from mentor_desk.ui.firm.people_tab import PeopleTab
from mentor_desk.ui.firm.placements_tab import PlacementsTab
from mentor_desk.ui.firm.profile_tab import ProfileTab
from mentor_desk.ui.firm.tasks_tab import TasksTab
from mentor_desk.ui.firm.when_tab import WhenTab
from mentor_desk.ui.forms import note_form
from mentor_desk.ui.history import record_drawer
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.tabs import Tabs

_ROLES = {role.value: role for role in ContactRole} | {
    "representative": ContactRole.EMPLOYEE_REPRESENTATIVE,
    "firm_contact": ContactRole.EMPLOYER,
}
_HEADS = ("heads", "head_count", "full_time", "counted_on")


@runtime_checkable
class FirmTab(Protocol):
    """One side of the firm."""

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm; what is typed and not yet left stays."""


@runtime_checkable
class Typed(Protocol):
    """A side with fields of its own."""

    def save_all(self) -> None:
        """Save what is typed and not yet left."""


class FirmWorkspace(QWidget):
    """Shows a :class:`FirmPage`. The tabs save by themselves."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._page: FirmPage | None = None
        self._reading = of_firm(context, self)
        self.head = FirmHead(context)
        self.head.add_action(self.tr("N&ote"), self._note)
        self.head.add_action(self.tr("New agree&ment"), self._agree)
        self.head.add_action(self.tr("Matc&h"), self._match)
        self.head.add_action(self.tr("Histor&y"), self._history)
        self.tabs = Tabs(self.tr("About the firm"))
        self.profile = ProfileTab(context)
        self._made: list[QWidget] = [self.profile]
        self.tabs.add("profile", self.tr("Profile"), self.profile)
        self._later("people", self.tr("Contact"), lambda: PeopleTab(context, drawer))
        self._later("when", self.tr("When"), lambda: WhenTab(context, drawer))
        self._later("tasks", self.tr("Tasks"), lambda: TasksTab(context, drawer))
        self._later("culture", self.tr("Culture"), lambda: CultureTab(context))
        self._later("placements", self.tr("Placements"), lambda: PlacementsTab(context, drawer))
        self._later("cooperation", self.tr("Cooperation"), lambda: CooperationTab(context, drawer))
        self._later("guides", self.tr("The talk"), lambda: GuidesTab(context))
        self._later("papers", self.tr("Papers"), lambda: PapersTab(context, drawer))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 14, 22, 16)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.tabs, 1)

    def show_firm(self, page: FirmPage) -> None:
        """Show ``page``; the tab stays."""
        self._page = page
        self._reading.began(page.view.id)
        self.head.show_firm(page)
        for tab in self._made:
            _show(tab, page)

    @property
    def people(self) -> PeopleTab:
        """Whom to speak with."""
        return cast("PeopleTab", self.tabs.widget("people"))

    @property
    def when(self) -> WhenTab:
        """When it fits."""
        return cast("WhenTab", self.tabs.widget("when"))

    @property
    def tasks(self) -> TasksTab:
        """What there is to do."""
        return cast("TasksTab", self.tabs.widget("tasks"))

    @property
    def culture(self) -> CultureTab:
        """How it is to work there."""
        return cast("CultureTab", self.tabs.widget("culture"))

    @property
    def placements(self) -> PlacementsTab:
        """Who is and was there, and how many there may be."""
        return cast("PlacementsTab", self.tabs.widget("placements"))

    @property
    def cooperation(self) -> CooperationTab:
        """What was given and taken."""
        return cast("CooperationTab", self.tabs.widget("cooperation"))

    @property
    def guides(self) -> GuidesTab:
        """What to say."""
        return cast("GuidesTab", self.tabs.widget("guides"))

    @property
    def papers(self) -> PapersTab:
        """What is on paper."""
        return cast("PapersTab", self.tabs.widget("papers"))

    def go_to(self, field: str) -> None:
        """Show the tab where ``field`` is mended and put the keyboard there; ``""`` stays."""
        if field in _HEADS:
            self.tabs.choose("placements")
            self.placements.enter_heads()
        elif self.tabs.has(field):
            self.tabs.choose(field)
            self.enter()
        elif field == "history":
            self.tabs.choose("people")
            self.enter()
        elif field == "agreements":
            self.tabs.choose("papers")
            self.enter()
        elif field in _ROLES:
            self.tabs.choose("people")
            self.people.go_to_role(_ROLES[field])
        elif field.startswith("contact:"):
            self.tabs.choose("people")
            self.people.go_to_person(uuid.UUID(field.partition(":")[2]))
        elif field and not self._go_to_field(field):
            self.tabs.choose("profile")
            self.profile.go_to(field)

    def _go_to_field(self, field: str) -> bool:
        """Put the keyboard into a field of one of these tabs; false when it is none of theirs."""
        sides = (
            ("cooperation", self.cooperation.go_to),
            ("culture", self.culture.go_to),
            ("when", self.when.go_to),
        )
        found = next((key for key, go_to in sides if go_to(field)), None)
        if found is not None:
            self.tabs.choose(found)
        return found is not None

    def enter(self) -> None:
        """Put the keyboard into the tab shown."""
        key = self.tabs.current()
        if key is not None:
            _first_stop(self.tabs.widget(key)).setFocus(Qt.FocusReason.TabFocusReason)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        for tab in self._made:
            if isinstance(tab, Typed):
                tab.save_all()

    def print_agreement(self) -> None:
        """Make the newest agreement's paper, or say that there is none."""
        if self._page is not None and self._page.agreements:
            papers.open_agreement(self, self._context, self._page.agreements[0].id)
        else:
            self._context.say(self.tr("This firm has no agreement to print yet."))

    def _later(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        """A tab that is made when it is first needed, for the firm that is then in view."""

        def made() -> QWidget:
            tab = make()
            self._made.append(tab)
            if self._page is not None:
                _show(tab, self._page)
            return tab

        self.tabs.add_later(key, title, made)

    def _note(self) -> None:
        if self._page is not None:
            note_form.present(self._drawer, self._context, firm_id=self._page.view.id)

    def _history(self) -> None:
        if self._page is not None:
            record_drawer.present(self._drawer, self._context, "Firm", self._page.view.id)

    def _match(self) -> None:
        if self._page is not None:
            self._context.go("match", f"firm:{self._page.view.id}")

    def _agree(self) -> None:
        if self._page is not None:
            agreement_form.present(self._drawer, self._context, firm_id=self._page.view.id)


def _show(tab: QWidget, page: FirmPage) -> None:
    if isinstance(tab, FirmTab):
        tab.show_firm(page)


def _first_stop(tab: QWidget) -> QWidget:
    """Where Tab would come first. A tab must not hand the keyboard on to a later part of itself: Qt
    would then go past everything before that part."""
    stops = (
        each
        for each in tab.findChildren(QWidget)
        if each.isVisibleTo(tab) and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    return tab.focusProxy() or next(stops, tab)
