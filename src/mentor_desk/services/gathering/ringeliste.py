"""Gathers the call list of a campaign."""

from __future__ import annotations

from mentor_desk.documents.papers.ringeliste import Call, Ringeliste
from mentor_desk.models import Campaign
from mentor_desk.services import campaign_calls, rows
from mentor_desk.services.campaign_calls import CallRow
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender
from mentor_desk.terms import label


def gather(g: Gathering) -> Ringeliste:
    """The guide, and the firms in their order with what came of the calls made."""
    campaign = rows.get(g.session, Campaign, g.subject_id)
    calls = campaign_calls.calls(g.session, campaign_id=campaign.id, today=g.today)
    return Ringeliste(
        sender=sender(g.session),
        name=campaign.name,
        purpose=campaign.purpose,
        starts_on=campaign.starts_on,
        ends_on=campaign.ends_on,
        script=tuple(campaign.script),
        calls=tuple(_call(g, call) for call in calls),
    )


def _call(g: Gathering, call: CallRow) -> Call:
    said = g.danish.say(label(call.outcome)) if call.outcome else ""
    return Call(call.firm, call.town, call.person, call.phone, said, call.call_back_on)


MAKER = Maker("ringeliste", Subject.CAMPAIGN, gather)
