"""Whether the data sets can be changed here."""

from __future__ import annotations

from mentor_desk.ui.context import Context


def editable(context: Context) -> bool:
    """Nobody logs in as a super-user: whoever has the vault may change its data sets."""
    del context
    return True
