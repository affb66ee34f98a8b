"""What the outreach lines on the Today page do: the welcome and the answer are written at once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentor_desk.models import (
    Campaign,
    CampaignCall,
    Cluster,
    Forecast,
    Inquiry,
    Prospect,
)
from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer

ON_SCREEN: tuple[type, ...] = (Campaign, CampaignCall, Cluster, Forecast, Inquiry, Prospect)
_KINDS: Mapping[Action, str] = MappingProxyType(
    {
        Action.ANSWER_INQUIRY: "inquiry",
        Action.SAY_WELCOME: "prospect",
        Action.MORE_WELCOMES: "prospect",
        Action.RING_BACK: "campaign_call",
        Action.OPEN_CLUSTER: "cluster",
        Action.ASK_PANEL: "forecast",
    }
)
OF_OUTREACH = tuple(_KINDS)


def open_line(row: TodayRow, context: Context) -> None:
    """Show what the line is about on the outreach page."""
    context.go(_KINDS[row.action], str(row.ref))


def act(row: TodayRow, drawer: Drawer, context: Context) -> None:
    """Write the answer or the welcome here; what takes longer opens on its page.

    Raises:
        UserError: what the line is about is gone.
    """
    if row.action is Action.SAY_WELCOME:
        from mentor_desk.services import prospects
        from mentor_desk.ui.outreach import welcome_form

        firm = context.call(prospects.one, prospect_id=row.ref)
        welcome_form.present(drawer, context, firm)
    elif row.action is Action.ANSWER_INQUIRY:
        from mentor_desk.services import inquiries
        from mentor_desk.ui.outreach import inquiry_forms

        found = context.call(inquiries.listing, now=context.now())
        asked = next((each for each in found if each.id == row.ref), None)
        if asked is not None:
            inquiry_forms.present_answer(drawer, context, asked)
    else:
        open_line(row, context)
