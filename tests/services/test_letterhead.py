"""The municipality's logo on the papers made from the record."""

from __future__ import annotations

import base64
import io
from datetime import date

import pytest
from PIL import Image

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import letterhead, papers
from mentor_desk.services.undo import undo_last
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue

from .making import pair, praktik, register


def picture(width: int = 200, height: int = 80, kind: str = "PNG") -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (width, height), (180, 30, 30)).save(target, kind)
    return target.getvalue()


def test_a_logo_is_kept_and_taken_away(database: Database) -> None:
    assert database.read(letterhead.logo) == b""
    database.write(letterhead.set_logo, data=picture())
    database.write(letterhead.set_logo, data=picture(100, 100))
    assert database.read(letterhead.logo) == picture(100, 100)
    database.write(letterhead.remove_logo)
    assert database.read(letterhead.logo) == b""


def test_taking_the_logo_away_can_be_undone(database: Database) -> None:
    database.write(letterhead.set_logo, data=picture())
    database.write(letterhead.remove_logo)
    database.write(undo_last)
    assert database.read(letterhead.logo) == picture()


@pytest.mark.parametrize(
    "data",
    [b"", b"no picture", picture(kind="JPEG"), picture(900, 100), picture()[:-40], picture()[:30]],
    ids=["nothing", "text", "jpeg", "too wide", "cut off", "only a head"],
)
def test_what_cannot_be_printed_is_refused_and_the_old_logo_stays(
    database: Database, data: bytes
) -> None:
    database.write(letterhead.set_logo, data=picture())
    with pytest.raises(UserError):
        database.write(letterhead.set_logo, data=data)
    assert database.read(letterhead.logo) == picture()


def test_papers_made_afterwards_carry_it(
    database: Database, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    two = pair(database, today)
    placement = register(database, two, praktik(two, today), rulebook, danish, today)
    database.write(letterhead.set_logo, data=picture())
    prepared = database.read(
        papers.prepare,
        key="praktikaftale", subject_id=placement, rulebook=rulebook, danish=danish, today=today,
    )  # fmt: skip
    assert base64.b64decode(prepared.content["sender"]["logo"]) == picture()
    assert b"/Subtype /Image" in prepared.pdf
