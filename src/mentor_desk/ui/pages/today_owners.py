"""Who knows all about a line on the Today page: how it opens and what its button does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages import (
    today_agreements,
    today_firm_acts,
    today_give,
    today_networks,
    today_outreach,
    today_recruitment,
)
from mentor_desk.ui.widgets.drawer import Drawer


@dataclass(frozen=True, slots=True)
class Owner:
    """What becomes of lines with one of ``actions``; without ``in_drawer`` the button opens it."""

    actions: tuple[Action, ...]
    open_line: Callable[[TodayRow, Context], object]
    in_drawer: Callable[[TodayRow, Drawer, Context], object] | None = None

    def act(self, row: TodayRow, drawer: Drawer, context: Context) -> None:
        """Do what the line's button says."""
        if self.in_drawer is None:
            self.open_line(row, context)
        else:
            self.in_drawer(row, drawer, context)


_OWNERS = (
    Owner(today_agreements.OF_AGREEMENTS, today_agreements.open_line),
    Owner(today_firm_acts.OF_FIRMS, today_firm_acts.open_line, today_firm_acts.act),
    Owner(today_give.OF_GIVE, today_give.open_line, today_give.act),
    Owner(today_networks.OF_NETWORKS, today_networks.open_line, today_networks.act),
    Owner(today_outreach.OF_OUTREACH, today_outreach.open_line, today_outreach.act),
    Owner(today_recruitment.OF_RECRUITMENT, today_recruitment.open_line, today_recruitment.act),
)


def owner(action: Action) -> Owner | None:
    """Who knows the lines with ``action``; ``None`` where the page itself does."""
    return next((each for each in _OWNERS if action in each.actions), None)
