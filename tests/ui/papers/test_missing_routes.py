"""Every missing value has a place to write it."""

from __future__ import annotations

from uuid import UUID

from mentor_desk.documents import catalogue
from mentor_desk.services.papers import PARTNERSHIP, PRAKTIK
from mentor_desk.ui.papers.missing_routes import Subjects, route

_PLACEMENT, _CITIZEN, _FIRM = (UUID(int=number) for number in (1, 2, 3))
_PRAKTIK = Subjects(PRAKTIK, _PLACEMENT, _CITIZEN, _FIRM)


def test_fields_lead_to_the_record_they_belong_to() -> None:
    assert route("citizen.address", _PRAKTIK) == ("citizen", f"{_CITIZEN}#address")
    assert route("firm.p_number", _PRAKTIK) == ("firm", f"{_FIRM}#p_number")
    assert route("daily_responsible", _PRAKTIK) == ("firm", f"{_FIRM}#daily_responsible")
    assert route("ends_on", _PRAKTIK) == ("placement", f"{_PLACEMENT}#ends_on")
    assert route("mentor.name", _PRAKTIK) == ("settings", "name")


def test_an_agreements_own_fields_lead_to_the_agreement() -> None:
    about = Subjects(PARTNERSHIP, _PLACEMENT, None, _FIRM)
    assert route("why", about) == ("agreement", f"{_PLACEMENT}#why")


def test_every_required_field_of_every_paper_has_a_route() -> None:
    for paper in catalogue.PAPERS:
        for need in paper.required:
            kind, ref = route(need.field, _PRAKTIK)
            assert kind in {"citizen", "firm", "placement", "settings"}
            assert ref
