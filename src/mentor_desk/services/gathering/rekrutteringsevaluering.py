"""Gathers what came of a recruitment."""

from __future__ import annotations

from mentor_desk.documents import forms
from mentor_desk.documents.papers.rekrutteringsevaluering import Rekrutteringsevaluering, StepDone
from mentor_desk.models import Recruitment
from mentor_desk.services import recruitment_candidates, recruitment_rows, rows
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.recruiting import firm_of, whom_to_ask
from mentor_desk.services.paper_parties import sender, workplace

KEY = "rekrutteringsevaluering"


def gather(g: Gathering) -> Rekrutteringsevaluering:
    """The figures and the steps as they were, and the words of both sides."""
    row = rows.get(g.session, Recruitment, g.subject_id)
    shown = recruitment_rows.one(g.session, recruitment_id=row.id, today=g.today)
    people = recruitment_candidates.listing(g.session, recruitment_id=row.id, today=g.today)
    owners = forms.load(KEY, Rekrutteringsevaluering).choices["owner"]
    filled = row.filled if row.filled is not None else shown.hired
    return Rekrutteringsevaluering(
        sender=sender(g.session),
        firm=workplace(firm_of(g.session, row.id)),
        contact=whom_to_ask(g.session, row.id),
        title=row.title,
        opened_on=row.opened_on,
        due_on=row.due_on,
        closed_on=row.closed_on,
        days=(row.closed_on - row.opened_on).days if row.closed_on else None,
        positions=row.positions,
        filled=filled if row.closed_on or filled else None,
        considered=len(people),
        invited=sum(one.invited_on is not None for one in people),
        answered=sum(one.told_on is not None for one in people),
        steps=tuple(
            StepDone(step.step.title.da, owners.get(step.owner, ""), step.due_on, step.done_on)
            for step in shown.steps
        ),
        firm_view=row.firm_view,
        our_view=row.our_view,
        differently=row.differently,
        evaluated_on=row.evaluated_on,
        again_on=row.again_on,
    )


MAKER = Maker(KEY, Subject.RECRUITMENT, gather)
