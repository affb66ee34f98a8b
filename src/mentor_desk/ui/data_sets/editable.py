"""Whether the data sets can be changed here."""

from __future__ import annotations

from mentor_desk.ui.context import Context


def editable(context: Context) -> bool:
    """Whether IT lets them be changed. Nobody logs in as a super-user: whoever has the vault may."""
    return context.policy.edit_data_sets
