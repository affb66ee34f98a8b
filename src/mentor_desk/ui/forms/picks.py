"""Fields that pick a firm, or a citizen or a firm, out of the vault."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import QCoreApplication

from mentor_desk.errors import UserError
from mentor_desk.services import directory, pickers
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.pick_field import Pick, PickField

CASE, FIRM = "case", "firm"
_ROWS, _OFFERS = 7, 3


def firm_field(context: Context, *, placeholder: str = "", offer_new: bool = False) -> PickField:
    """Picks a firm; the id of the pick is the firm's.

    A workplace of the firm directory is offered too, and becomes a firm of the register when chosen.
    """
    return PickField(
        partial(_firms, context),
        placeholder=placeholder,
        offer_new=offer_new,
        settle=partial(_adopted, context),
    )


def firm_pick(context: Context, firm_id: uuid.UUID) -> Pick:
    """The firm as a pick. Raises :class:`UserError` when it is gone."""
    return _plain(context.call(pickers.firm, firm_id=firm_id))


def case_field(context: Context, *, placeholder: str = "") -> PickField:
    """Picks a citizen; the id of the pick is the case's."""
    return PickField(partial(_cases, context), placeholder=placeholder)


def case_pick(context: Context, case_id: uuid.UUID) -> Pick:
    """The case as a pick. Raises :class:`UserError` when it is gone."""
    return _plain(context.call(pickers.case, case_id=case_id))


def anybody_field(context: Context, *, placeholder: str = "") -> PickField:
    """Picks a citizen or a firm; the id of the pick is text, see :func:`whom`."""
    return PickField(partial(_anybody, context), placeholder=placeholder)


def anybody_pick(
    context: Context, *, case_id: uuid.UUID | None = None, firm_id: uuid.UUID | None = None
) -> Pick | None:
    """The citizen or the firm as a pick for :func:`anybody_field`."""
    if case_id is not None:
        return _tagged(CASE, context.call(pickers.case, case_id=case_id))
    if firm_id is not None:
        return _tagged(FIRM, context.call(pickers.firm, firm_id=firm_id))
    return None


def whom(pick: Pick | None) -> dict[str, uuid.UUID]:
    """The pick of :func:`anybody_field` as the keyword for a service: ``case_id`` or ``firm_id``."""
    if pick is None:
        return {}
    kind, _, row_id = str(pick.id).partition(":")
    return {f"{kind}_id": uuid.UUID(row_id)}


def _firms(context: Context, typed: str) -> list[Pick]:
    own = [_plain(one) for one in context.call(pickers.firms, typed=typed)]
    room = max(_ROWS - len(own), _OFFERS)
    offers = context.call(pickers.workplaces, typed=typed, limit=room)
    return own + [_offered(one) for one in offers]


def _cases(context: Context, typed: str) -> list[Pick]:
    return [_plain(one) for one in context.call(pickers.cases, typed=typed, limit=_ROWS)]


def _offered(offer: pickers.Offer) -> Pick:
    listed = QCoreApplication.translate("Picks", "from the list")
    return Pick(offer.workplace_id, offer.name, f"{listed} · {offer.about}", offered=True)


def _adopted(context: Context, pick: Pick) -> Pick | None:
    try:
        return firm_pick(context, context.call(directory.adopt, workplace_id=str(pick.id)))
    except UserError as error:
        context.warned.emit(say(error.text))
        return None


def _anybody(context: Context, typed: str) -> list[Pick]:
    people = [_tagged(CASE, one) for one in context.call(pickers.cases, typed=typed, limit=5)]
    firms = [_tagged(FIRM, one) for one in context.call(pickers.firms, typed=typed, limit=4)]
    return people + firms


def _plain(choice: pickers.Choice) -> Pick:
    return Pick(choice.id, choice.name, choice.about)


def _tagged(kind: str, choice: pickers.Choice) -> Pick:
    return Pick(f"{kind}:{choice.id}", choice.name, choice.about)
