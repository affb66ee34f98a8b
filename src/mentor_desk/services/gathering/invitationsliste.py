"""Gathers the list of those invited to a group day; a name only where its owner has agreed."""

from __future__ import annotations

from mentor_desk.documents.papers.invitationsliste import Guest, Invitationsliste
from mentor_desk.formats import days
from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import Recruitment
from mentor_desk.services import recruitment_candidates, rows
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.recruiting import firm_of, whom_to_ask
from mentor_desk.services.paper_parties import sender, workplace
from mentor_desk.services.recruitment_candidates import CandidateRow
from mentor_desk.terms import CandidateSource, CandidateStage


def gather(g: Gathering) -> Invitationsliste:
    """The chosen and the invited, by name. A colleague's citizen is the colleague's to name."""
    row = rows.get(g.session, Recruitment, g.subject_id)
    people = recruitment_candidates.listing(g.session, recruitment_id=row.id, today=g.today)
    chosen = sorted(filter(_is_chosen, people), key=lambda one: danish_sort_key(one.name))
    guests = tuple(_guest(one) for one in chosen)
    return Invitationsliste(
        sender=sender(g.session),
        firm=workplace(firm_of(g.session, row.id)),
        contact=whom_to_ask(g.session, row.id),
        title=row.title,
        positions=row.positions,
        day=row.group_on,
        at=days.clock(row.group_at, "da") if row.group_at else "",
        place=row.group_place,
        guests=tuple(guest for guest in guests if guest.name)
        + tuple(guest for guest in guests if not guest.name),
        withheld=sum(not guest.name for guest in guests),
    )


def may_be_named(one: CandidateRow) -> bool:
    """An applicant has sent the name; an own citizen has agreed; the others have not been asked."""
    if one.case_id is not None:
        return one.agreed is True
    return one.source is CandidateSource.APPLICANT


def _guest(one: CandidateRow) -> Guest:
    # The reason alone can tell who it is, when the name is held back.
    named = may_be_named(one)
    return Guest(one.name if named else "", one.reason if named else "", one.came)


def _is_chosen(one: CandidateRow) -> bool:
    asked = one.invited_on is not None and not one.is_out
    return asked or one.stage in (
        CandidateStage.SHORTLIST,
        CandidateStage.INVITED,
        CandidateStage.MET,
    )


MAKER = Maker("invitationsliste", Subject.RECRUITMENT, gather)
