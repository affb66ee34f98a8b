"""What the sample's mentor wrote in the talk guides and packed in the bag."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from mentor_desk.services import bag, guides
from mentor_desk.services.sample_days import read
from mentor_desk.services.sample_firms import SampleFirm


def write(session: Session, entered: Mapping[str, SampleFirm]) -> None:
    """Put the notes, the selling points and the bags of the sample's firms into the vault."""
    for entry in read("guides.toml")["firm"]:
        firm_id = entered[entry["key"]].id
        for guide, item, note in entry["notes"]:
            guides.write(session, firm_id=firm_id, guide=guide, item=item, note=note)
        for item, note in entry["offers"]:
            where = {"guide": guides.SELLING_POINTS, "item": item}
            guides.write(session, firm_id=firm_id, note=note, ticked=True, **where)
        if "cards" in entry:
            bag.pack(session, firm_id=firm_id, keys=entry["cards"])
