"""Values in sentences are written in the language of the sentence."""

from __future__ import annotations

from datetime import date

from mentor_desk.texts import Catalogue, Words, text


def test_fractions_and_the_words_of_data_follow_the_language() -> None:
    sentence = text("rules", "{group}: {hours} of {limit}, {day}").fill(
        group=Words(da="jobparate", en="people ready for work"),
        hours=18.5,
        limit=37.0,
        day=date(2026, 11, 24),
    )
    assert Catalogue("da", None).say(sentence) == "jobparate: 18,5 of 37, 24.11.2026"
    assert Catalogue("en", None).say(sentence) == "people ready for work: 18.5 of 37, 24.11.2026"
    assert str(sentence) == "people ready for work: 18.5 of 37, 2026-11-24"


def test_a_sentence_within_a_sentence_is_written_too() -> None:
    inner = text("rules", "{count} hours").fill(count=12.25)
    outer = text("rules", "At most {hours}").fill(hours=inner)
    assert Catalogue("da", None).say(outer) == "At most 12,25 hours"
