"""Gathers the employer's statement: one that is written down, or a firm's latest that is still open."""

from __future__ import annotations

from mentor_desk.documents.papers.arbejdsgivererklaering import Arbejdsgivererklaering
from mentor_desk.models import EmployerStatement, Firm
from mentor_desk.services import rows
from mentor_desk.services.gathering.firm_facts import employer
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> Arbejdsgivererklaering:
    """The statement; for a firm without one, with nothing but the parties."""
    row = rows.find(g.session, EmployerStatement, g.subject_id) or _latest(g)
    firm = rows.get(g.session, Firm, row.firm_id if row else g.subject_id)
    return Arbejdsgivererklaering(
        sender=sender(g.session),
        firm=workplace(firm),
        employer=employer(g.session, firm.id),
        training=row.training if row else "",
        hires=float(row.hires) if row else None,
        job_title=row.job_title if row else "",
        by_on=row.by_on if row else None,
    )


def _latest(g: Gathering) -> EmployerStatement | None:
    query = rows.select_alive(EmployerStatement).where(
        EmployerStatement.firm_id == g.subject_id, EmployerStatement.kept.is_(None)
    )
    newest = query.order_by(EmployerStatement.day.desc(), EmployerStatement.id.desc())
    return g.session.scalars(newest).first()


MAKER = Maker("arbejdsgivererklaering", Subject.FIRM, gather)
