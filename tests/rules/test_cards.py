"""The cards of the bag: what the law says on them comes from the rules of the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mentor_desk.rules import card_facts, cards, self_test
from mentor_desk.rules.card_facts import said
from mentor_desk.rules.cards import CardKind
from mentor_desk.rules.rulebook import Rule, Rulebook, RulebookError, RuleValue
from mentor_desk.rules.self_test import Answer
from mentor_desk.services import card_library
from mentor_desk.services.self_test import questions

DAY = date(2026, 11, 24)


def test_every_fact_of_a_card_is_known_and_reads_in_both_languages(rulebook: Rulebook) -> None:
    facts, used = card_library.facts(), set()
    for card in card_library.library().values():
        for language in ("da", "en"):
            filled = card_library.filled(card, rulebook, DAY, language)  # type: ignore[arg-type]  a literal
            words = [line for section in filled.sections for line in section.lines]
            assert words
            assert not any("{" in line for line in words), card.key
        used |= {key for section in card.sections for key in section.facts}
    assert used <= facts.keys()
    assert facts.keys() - used == set()


def test_a_changed_rule_changes_the_card(rulebook: Rulebook) -> None:
    value = RuleValue(DAY, None, 30, "LAB § 999", "prøve", confirmed=False)
    rule = rulebook.rules["praktik.max_weekly_hours"]
    changed = Rulebook(
        {**rulebook.rules, rule.name: Rule(rule.name, rule.title, rule.attributes, (value,))},
        rulebook.sets,
    )
    card = card_library.library()["praktik"]
    before = card_library.filled(card, rulebook, DAY, "da")
    after = card_library.filled(card, changed, DAY, "da")
    assert any("Højst 37 timer" in line for part in before.sections for line in part.lines)
    line = next(line for part in after.sections for line in part.lines if "Højst 30 timer" in line)
    assert line.endswith("ikke bekræftet.")
    assert "LAB § 999" in after.law
    assert after.since == DAY


def test_the_lengths_of_a_praktik_stand_shortest_first(rulebook: Rulebook) -> None:
    found = said(card_library.facts()["praktik_weeks"], rulebook, DAY)
    weeks = [int(each.words.da.partition(" ")[0]) for each in found]
    assert weeks == sorted(weeks)
    assert {4, 8, 13} <= set(weeks)
    assert "ressourceforløb" not in " ".join(each.words.da for each in found)


def test_a_missing_rate_is_said_and_an_entered_one_is_shown(rulebook: Rulebook) -> None:
    fact = card_library.facts()["subsidy_rate"]
    [missing] = said(fact, rulebook, DAY)
    assert missing.words.da == fact.missing.da
    own = RuleValue(DAY, None, 91.5, "LAB kap. 12", "star.dk", confirmed=True)
    [entered] = said(fact, rulebook, DAY, {"rates.wage_subsidy_private": own})
    assert entered.words.da == "Tilskud til private: 91,5 kr. i timen."
    [refused] = said(replace(fact, rule="paid_work.contract"), rulebook, DAY)
    assert refused.words.da == fact.missing.da


def test_tools_have_a_law_and_small_firms_are_told_what_is_not_for_them(rulebook: Rulebook) -> None:
    tools = [card for card in card_library.library().values() if card.kind is CardKind.TOOL]
    assert {"praktik", "loentilskud", "fleksjob", "mentorstoette", "voksenlaerling"} <= {
        card.key for card in tools
    }
    assert all(card_library.filled(card, rulebook, DAY, "da").law for card in tools)
    assert [card.key for card in tools if not card.for_small] == ["nytteindsats"]


@pytest.mark.parametrize(
    "broken",
    [
        'version = "1"',
        'version = "1"\n[heading]\nwhat = { da = "Hvad" }\n[[card]]\n',
        'version = "1"\n[heading]\nwhat = { da = "a", en = "b" }\n[[card]]\nkey = "x"\nodd = 1\n',
        (
            'version = "1"\n[heading]\nwhat = { da = "a", en = "b" }\n[[card]]\nkey = "x"\nda = "x"\n'
            'en = "x"\nlead_da = "x"\nlead_en = "x"\nsource = "x"\nconfirmed = true\n[[card.section]]\n'
            'key = "what"\nda = ["one"]\nen = []\n'
        ),
        "[",
    ],
)
def test_a_damaged_file_of_cards_is_refused_with_its_name(broken: str) -> None:
    with pytest.raises(RulebookError, match="rule file") as caught:
        cards.parse(broken, CardKind.TOOL, "kort.toml")
    assert caught.value.file == "kort.toml"


def test_damaged_facts_and_a_damaged_test_are_refused() -> None:
    damaged = '[a]\nda = "x"\nen = "x"\n'
    with pytest.raises(RulebookError, match="rule file"):
        card_facts.parse(damaged)
    with pytest.raises(RulebookError, match="rule file"):
        self_test.parse(damaged)


def test_the_test_of_oneself_counts_only_what_was_answered() -> None:
    test = questions()
    assert len(test.questions) == 5
    assert test.agreed({}) == 0
    assert test.agreed({each.key: each.answer for each in test.questions}) == 5
    assert test.agreed({each.key: Answer.YES for each in test.questions}) == 0
