"""Which module knows all about a line on the Today page: how it opens and what its button does."""

from __future__ import annotations

from typing import Any

from mentor_desk.services.today_rows import Action
from mentor_desk.ui.pages import (
    today_agreements,
    today_firm_acts,
    today_give,
    today_networks,
    today_outreach,
    today_recruitment,
)

_OWNERS: tuple[tuple[tuple[Action, ...], Any], ...] = (
    (today_agreements.OF_AGREEMENTS, today_agreements),
    (today_firm_acts.OF_FIRMS, today_firm_acts),
    (today_give.OF_GIVE, today_give),
    (today_networks.OF_NETWORKS, today_networks),
    (today_outreach.OF_OUTREACH, today_outreach),
    (today_recruitment.OF_RECRUITMENT, today_recruitment),
)
"""The modules with both ``open_line`` and ``act``."""


def owner(action: Action) -> Any:
    """The module for lines with ``action``, or ``None``."""
    return next((module for actions, module in _OWNERS if action in actions), None)
