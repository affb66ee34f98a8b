"""What is in the bag, and what is printed of it."""

from __future__ import annotations

import uuid
from datetime import date, time

import pytest

from mentor_desk.documents.papers.cards import TASKE
from mentor_desk.errors import UserError
from mentor_desk.rules.cards import CardKind
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    bag,
    bag_papers,
    card_library,
    firms,
    merging,
    paper_batch,
    paper_subjects,
    papers,
    self_test,
    undo,
    visits,
)
from mentor_desk.services.bag import Bag
from mentor_desk.services.gathering import cards as gathering
from mentor_desk.services.papers import Prepared
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue

from .making import Pair, pair


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    return pair(database, today)


def shown(database: Database, firm_id: uuid.UUID | None, rulebook: Rulebook, today: date) -> Bag:
    return database.read(bag.show, firm_id=firm_id, rulebook=rulebook, day=today, language="da")


def prepared(
    database: Database, key: str, subject: uuid.UUID, rulebook: Rulebook, danish: Catalogue, today: date
) -> Prepared:
    return database.read(
        papers.prepare, key=key, subject_id=subject, rulebook=rulebook, danish=danish, today=today
    )


def test_a_firm_gets_the_usual_bag_until_others_are_chosen(
    database: Database, two: Pair, rulebook: Rulebook, today: date
) -> None:
    before = shown(database, two.firm_id, rulebook, today)
    assert (before.packed, before.own, before.firm) == (bag.USUAL, False, "Lunde VVS")
    database.write(bag.pack, firm_id=two.firm_id, keys=["noeglefolk", "fleksjob", "praktik"])
    database.write(bag.pack, firm_id=two.firm_id, keys=["praktik", "noeglefolk", "praktik"])
    after = shown(database, two.firm_id, rulebook, today)
    assert (after.packed, after.own) == (("praktik", "noeglefolk"), True)
    assert {each.card.key for each in after.cards if each.packed} == {"praktik", "noeglefolk"}
    database.write(bag.pack, firm_id=None, keys=["smaajob"])
    assert shown(database, None, rulebook, today).packed == ("smaajob",)
    assert shown(database, two.firm_id, rulebook, today).packed == ("praktik", "noeglefolk")
    database.write(undo.undo_last)
    assert shown(database, None, rulebook, today).packed == bag.USUAL


def test_arguments_that_suit_the_firm_come_first_and_say_why(
    database: Database, two: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    found = shown(database, two.firm_id, rulebook, today)
    arguments = [each for each in found.cards if each.card.kind is CardKind.ARGUMENT]
    suits = [each.card.key for each in arguments if each.why is not None]
    assert [each.card.key for each in arguments][: len(suits)] == suits
    assert {"noeglefolk", "det_der_ligger", "proev_foerst"} <= set(suits)
    assert not {"ikke_for_smaa", "ekstra_haender", "hold_fast"} & set(suits)
    assert all(each.why is None for each in shown(database, None, rulebook, today).cards)


def test_a_word_is_found_wherever_it_stands_on_a_card(
    database: Database, rulebook: Rulebook, today: date
) -> None:
    words = {each.card.key: each.card.words() for each in shown(database, None, rulebook, today).cards}
    assert "loft" in words["mentorstoette"]
    assert not any("jobcent" in each for each in words.values())


def test_what_is_packed_follows_the_firm(database: Database, two: Pair) -> None:
    twin = database.write(firms.create, name="Lunde VVS & Blik")
    database.write(bag.pack, firm_id=twin, keys=["fleksjob"])
    database.write(merging.firms, kept_id=two.firm_id, lost_id=twin, taken=())
    assert database.read(bag.packed_for, firm_id=two.firm_id) == ("fleksjob",)
    with pytest.raises(ValueError, match="no such card"):
        database.write(bag.pack, firm_id=two.firm_id, keys=["unknown"])
    with pytest.raises(UserError):
        database.write(bag.pack, firm_id=uuid.uuid4(), keys=["fleksjob"])


def test_every_card_has_its_paper_and_can_be_found_by_its_name(
    database: Database, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    for kind, key in (
        (CardKind.TOOL, "fleksjob"),
        (CardKind.ARGUMENT, "papirerne"),
        (CardKind.CHECKLIST, "foer_besoeget"),
    ):
        paper, subject = database.read(bag_papers.of_card, key=key)
        assert paper == gathering.paper_of(kind)
        names = database.read(paper_subjects.candidates, key=paper, typed="", limit=99)
        assert subject in {each.id for each in names}
    found = prepared(database, paper, subject, rulebook, danish, today)
    assert (found.case_id, found.firm_id, found.pages) == (None, None, 1)
    issue = {"prepared": found, "danish": danish, "today": today, "how": "printed"}
    assert database.write(papers.issue, **issue).version == 1
    assert database.write(papers.issue, **issue).version == 1
    with pytest.raises(UserError):
        prepared(database, paper, uuid.uuid4(), rulebook, danish, today)


def test_the_packed_bag_is_one_paper_in_its_order(
    database: Database, two: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    database.write(bag.pack, firm_id=two.firm_id, keys=["smaajob", "firmamentor", "papirerne"])
    for_firm = prepared(database, TASKE.key, two.firm_id, rulebook, danish, today)
    assert (for_firm.firm_id, for_firm.pages) == (two.firm_id, 2)
    titles = [card["title"] for card in for_firm.content["cards"]]
    assert titles == ["Småjob og lønnede timer", "Det gør en virksomhedsmentor"]
    found = database.read(bag_papers.for_visit, firm_id=two.firm_id, today=today)
    own = [each for each in found if each.key == "argumentkort"]
    assert [(each.about, each.ticked) for each in own] == [("Jeg tager papirerne", True)]
    usual = prepared(database, TASKE.key, bag.USUAL_ID, rulebook, danish, today)
    leaflets = gathering.for_the_firm(bag.USUAL)
    assert (usual.firm_id, len(usual.content["cards"])) == (None, len(leaflets))


def test_the_day_of_the_visit_brings_what_was_packed(
    database: Database, two: Pair, today: date
) -> None:
    database.write(
        visits.plan, case_id=two.case_id, firm_id=two.firm_id, day=today, at=time(9), placement_id=None
    )
    before = {each.key: each for each in database.read(paper_batch.for_day, day=today, today=today)}
    assert not before["vaerktoejsark"].ticked
    database.write(bag.pack, firm_id=two.firm_id, keys=["fleksjob"])
    after = {each.key: each for each in database.read(paper_batch.for_day, day=today, today=today)}
    assert after[TASKE.key].ticked
    found = database.read(bag_papers.for_visit, firm_id=two.firm_id, today=today)
    assert [each.key for each in found][:2] == [TASKE.key, "kontaktkort"]
    assert [each.ticked for each in found] == [True, False, False, False, False]
    alone = database.read(bag_papers.for_visit, firm_id=None, today=today)
    own = len(bag.USUAL) - len(gathering.for_the_firm(bag.USUAL))
    assert [each.key for each in alone] == [TASKE.key, *["argumentkort"] * own]
    about = database.read(paper_subjects.about, key=TASKE.key, subject_id=bag.USUAL_ID)
    assert (about.title, about.firm_id) == ("", None)


def test_a_result_is_kept_only_when_asked_for(database: Database, today: date) -> None:
    assert database.read(self_test.kept) is None
    database.write(self_test.keep, agreed=3, today=today)
    database.write(self_test.keep, agreed=4, today=today)
    assert database.read(self_test.kept) == self_test.Kept(today, 4, 5)


def test_the_ids_of_cards_lead_back_to_them() -> None:
    keys = card_library.library()
    assert [card_library.key_of(card_library.card_id(key)) for key in keys] == list(keys)
    assert card_library.key_of(bag.USUAL_ID) is None
