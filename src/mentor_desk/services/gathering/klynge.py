"""Gathers the sheet of a cluster."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.documents.papers.klynge import ClusterPlace, Klynge, StepOfTen
from mentor_desk.formats.day_names import NAMES
from mentor_desk.services import clusters
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender

_ROUNDS = 4


def gather(g: Gathering) -> Klynge:
    """Firms with the places free now, and the steps with who and when."""
    view = clusters.open_cluster(g.session, cluster_id=g.subject_id, today=g.today, rulebook=g.rulebook)
    fields = view.row.fields
    weekday = fields["round_weekday"]
    return Klynge(
        sender=sender(g.session),
        name=view.row.name,
        village=fields["village"],
        consultant=fields["consultant"],
        base=fields["base"],
        weekday="" if weekday is None else NAMES["da"].weekdays[weekday],
        renew_on=fields["renew_on"],
        note=fields["note"],
        firms=tuple(
            ClusterPlace(m.firm, m.branch, m.phone, float(m.places), float(m.free))
            for m in view.members
        ),
        steps=tuple(StepOfTen(s.title.da, s.who, s.due_on, s.done_on) for s in view.steps),
        rounds=_coming(view.row.next_round),
    )


def _coming(first: date | None) -> tuple[date, ...]:
    """As many weekly rounds as the sheet has room for."""
    return tuple(first + timedelta(weeks=week) for week in range(_ROUNDS)) if first else ()


MAKER = Maker("klynge", Subject.CLUSTER, gather)
