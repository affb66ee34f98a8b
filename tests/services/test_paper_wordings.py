"""Sentences of the papers in the municipality's own words."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader
from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue
from mentor_desk.errors import UserError
from mentor_desk.models import FormWording
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import paper_wordings, papers
from mentor_desk.services.undo import undo_last
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import Catalogue

from .making import pair, praktik, register

KEY, PATH = "praktikaftale", "texts.citizen"
PAPER = catalogue.by_key(KEY)
SHIPPED = PAPER.form().texts["citizen"]


@writes("wording.changed")
def _keep_old_words(session: Session) -> None:
    """As from a program whose form still had the sentence."""
    session.add(FormWording(key=KEY, path="texts.gone", wording="Væk"))


def words(database: Database, path: str = PATH) -> paper_wordings.Sentence:
    found = {each.path: each for each in database.read(paper_wordings.wordings, key=KEY)}
    return found[path]


def change(database: Database, said: str, path: str = PATH) -> None:
    database.write(paper_wordings.change_wording, key=KEY, path=path, words=said)


def test_a_sentence_is_said_in_other_words(database: Database) -> None:
    change(database, " Den ledige ")
    assert words(database).words == "Den ledige"
    assert words(database).shipped == SHIPPED
    form = database.read(paper_wordings.printed, key=KEY)
    assert form.texts["citizen"] == "Den ledige"
    assert form.version.startswith(PAPER.form().version)


@pytest.mark.parametrize("said", ["", "  ", SHIPPED])
def test_empty_or_shipped_words_bring_the_shipped_ones_back(database: Database, said: str) -> None:
    change(database, "Den ledige")
    change(database, said)
    assert words(database).own == ""
    assert database.read(paper_wordings.printed, key=KEY) == PAPER.form()


def test_words_that_lose_a_place_are_refused_beside_their_sentence(database: Database) -> None:
    with pytest.raises(UserError) as caught:
        change(database, "Regler", "texts.footer_rules")
    assert caught.value.field == "texts.footer_rules"
    assert words(database, "texts.footer_rules").own == ""


def test_all_own_words_are_taken_away_at_once_and_can_be_undone(database: Database) -> None:
    change(database, "Den ledige")
    change(database, "Aftale om praktik", "title")
    assert database.write(paper_wordings.reset, key=KEY) == 2
    assert words(database).own == ""
    database.write(undo_last)
    assert words(database).own == "Den ledige"


def test_words_of_one_paper_leave_the_others_alone(database: Database) -> None:
    change(database, "Aftale om praktik", "title")
    other = catalogue.PARTNERSKABSAFTALE
    assert database.read(paper_wordings.printed, key=other.key) == other.form()


def test_words_for_a_sentence_that_is_gone_are_told_and_not_printed(database: Database) -> None:
    database.write(_keep_old_words)
    gone = words(database, "texts.gone")
    assert gone.trouble is not None
    assert database.read(paper_wordings.printed, key=KEY) == PAPER.form()


def test_a_paper_made_from_the_record_is_in_own_words(
    database: Database, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    two = pair(database, today)
    placement = register(database, two, praktik(two, today), rulebook, danish, today)

    def pdf() -> bytes:
        return database.read(
            papers.prepare,
            key=KEY, subject_id=placement, rulebook=rulebook, danish=danish, today=today,
        ).pdf  # fmt: skip

    before = pdf()
    change(database, "Den ledige")
    assert pdf() != before
    change(database, "")
    assert pdf() == before


def test_a_wording_is_seen_with_the_municipality_s_own_head(database: Database) -> None:
    change(database, "Den ledige")
    pages = PdfReader(io.BytesIO(database.read(paper_wordings.preview, key=KEY))).pages
    words = pages[0].extract_text()
    assert "Silkeborg Kommune" in words
    assert "Den ledige" in words
