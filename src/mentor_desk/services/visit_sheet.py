"""Closing a visit sheet in one step, with the promises that were kept at the visit."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.services import promises, visits
from mentor_desk.storage.use_case import writes


@writes("visit.recorded")
def finish(
    session: Session,
    /,
    *,
    case_id: uuid.UUID,
    today: date,
    kept: Sequence[uuid.UUID] = (),
    how: str = "",
    **sheet: Any,
) -> uuid.UUID:
    """Record a held visit, see :func:`visits.record`; the promises in ``kept`` are closed with ``how``.

    Raises:
        UserError: see :func:`visits.record`; nothing is closed then.
    """
    visit_id = visits.record(session, case_id=case_id, today=today, **sheet)
    for promise_id in kept:
        promises.keep(session, promise_id=promise_id, today=today, how=how)
    return visit_id
