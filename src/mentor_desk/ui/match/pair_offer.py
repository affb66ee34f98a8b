"""From a match to the offer on one page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mentor_desk.services import match_decisions
from mentor_desk.services.match_types import Pair
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.opening import open_about

_OFFER, _SHARING = "tilbud", "videndeling"


def open_offer(parent: QWidget, context: Context, pair: Pair, propose: Callable[[], object]) -> None:
    """Show the offer about their placement, or about the proposal; see :func:`_open`."""
    _open(parent, context, _OFFER, pair, propose)


def open_sharing(parent: QWidget, context: Context, pair: Pair, propose: Callable[[], object]) -> None:
    """Show the page of what a colleague should know of the two."""
    _open(parent, context, _SHARING, pair, propose)


def _open(
    parent: QWidget, context: Context, key: str, pair: Pair, propose: Callable[[], object]
) -> None:
    """Show the paper about their placement, or about the proposal.

    Whoever gives a firm the offer has proposed: without a proposal one is made first, which the
    message bar says and can undo.
    """
    if pair.placement_id is not None:
        open_about(parent, context, key, pair.placement_id)
        return
    subject = context.call(match_decisions.proposal, case_id=pair.case_id, firm_id=pair.firm_id)
    if subject is None:
        propose()
        subject = context.call(match_decisions.proposal, case_id=pair.case_id, firm_id=pair.firm_id)
    if subject is not None:
        open_about(parent, context, key, subject)
