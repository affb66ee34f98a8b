"""What the recruitment profile and the job ad ask for alike is written once."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.models import PaperFill
from mentor_desk.services import rows

PROFILE, AD = "rekrutteringsprofil", "jobopslag"


def written(session: Session, key: str, firm_id: uuid.UUID) -> dict[str, object]:
    """What was written for the other paper ``key`` on this firm, by the path of the value."""
    query = rows.select_alive(PaperFill).where(PaperFill.key == key, PaperFill.subject_id == firm_id)
    found = session.scalars(query.order_by(PaperFill.created_at)).first()
    return dict(found.values) if found else {}
