"""Rows as the records of a package, and back."""

from __future__ import annotations

import json
from datetime import date, time

from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk.exchange.package import Package
from mentor_desk.models import Citizen, IssuedPaper
from mentor_desk.services.hand_over_records import incoming, record
from mentor_desk.storage.schema import SCHEMA_VERSION
from tests.conftest import TUESDAY

_WORDS = st.text(max_size=12)


@settings(max_examples=20, deadline=None)
@given(
    name=_WORDS,
    born_on=st.none() | st.dates(),
    earliest=st.none() | st.times(),
    hours=st.none() | st.floats(0, 40),
    needs=st.lists(_WORDS, max_size=3),
    pdf=st.binary(max_size=30),
)
def test_a_row_comes_out_of_a_package_as_it_went_in(
    name: str,
    born_on: date | None,
    earliest: time | None,
    hours: float | None,
    needs: list[str],
    pdf: bytes,
) -> None:
    person = Citizen(
        name=name, born_on=born_on, earliest_start=earliest, weekly_hours=hours, needs=needs
    )
    paper = IssuedPaper(
        key="x", title=name, issued_on=TUESDAY, content={"a": needs}, pages=1, sha256="", pdf=pdf
    )
    blobs: list[bytes] = []
    records = {"Citizen": [record(person, blobs)], "IssuedPaper": [record(paper, blobs)]}
    told = Package({"schema": SCHEMA_VERSION}, json.loads(json.dumps(records)), tuple(blobs))
    found = incoming(told, SCHEMA_VERSION)
    for row in (person, paper):
        values = found[type(row)][row.id]
        assert all(getattr(row, key) == value for key, value in values.items())
