"""A rule file with a fault stops the start and says where."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from mentor_desk import resources
from mentor_desk.rules.rates import rate
from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.rules.rulebook_file import load


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped rules that a test may spoil."""
    return Path(shutil.copytree(resources.path("rules"), tmp_path / "rules"))


def _change(path: Path, old: str, new: str) -> None:
    written = path.read_text("utf-8")
    assert old in written
    path.write_text(written.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        (
            "praktik.toml",
            'unit = "timer om ugen"',
            'unit = "timer"\ncolour = "blue"',
            "max_weekly_hours",
        ),
        ("praktik.toml", "value = 37", 'value = "37"', "max_weekly_hours"),
        ("praktik.toml", "value = 37", "value = -37", "max_weekly_hours"),
        ("praktik.toml", "value = 37\n", "", "max_weekly_hours"),
        ("praktik.toml", "one_per = 5, ", "", "ratio"),
        ("praktik.toml", "[last_employer]", "[latest_employer]", "latest_employer"),
        ("praktik.toml", "from = 2022-01-01", 'from = "2022"', "duration"),
        ("praktik.toml", 'law = "LAB § 61"', 'law = ""', "duration"),
        ("contact.toml", "confirmed = true", 'confirmed = "yes"', "soon_after_days"),
        ("contact.toml", "confirmed = true", "", "soon_after_days"),
        ("wording.toml", "from = 2026-02-01", "from = 2022-01-01", "authority"),
        ("wording.toml", "from = 2026-02-01", "from = 2020-01-01", "authority"),
        ("wording.toml", "from = 2022-01-01", "from = 2022-01-01\nuntil = 2026-02-01", "authority"),
        ("wording.toml", "from = 2022-01-01", "from = 2022-01-01\nuntil = 2021-01-01", "authority"),
        ("target_groups.toml", 'status = "jobparat"\n', "", "dagpenge"),
        ("target_groups.toml", "weeks = 4", "week = 4", "dagpenge"),
        ("target_groups.toml", "closed = { from", "closed = { since", "ressourceforloeb.closed"),
        ("sets.toml", "from = 2025-07-01", "from = 2021-07-01", "LAB 1. juli 2025"),
        ("sets.toml", "confirmed = true\n", "", "LAB 1. januar 2022"),
        ("sets.toml", 'title = "Regelsæt"\n', "", "title"),
        ("praktik.toml", '["praktik", "fleksjob"]', '["praktik"]', "beside"),
        ("wage_subsidy.toml", "dagpenge = 4", 'dagpenge = "4"', "public_months"),
        ("fleksjob.toml", "value = 10", 'value = ""', "mini_hours"),
        ("paid_work.toml", "over_hours = 8", "hours = 8", "contract"),
        ("rates.toml", 'value = ""', 'value = "84"', "wage_subsidy_private"),
        ("life.toml", 'key = "m3", ', "", "outcome_steps"),
        ("purposes.toml", 'title = "', "title = ", "-"),
    ],
)
def test_a_fault_is_named_with_its_file_and_key(
    folder: Path, file: str, old: str, new: str, key: str
) -> None:
    _change(folder / file, old, new)
    with pytest.raises(RulebookError) as caught:
        load(folder)
    assert (caught.value.file, caught.value.key) == (file, key)
    assert file in str(caught.value.text)


def test_a_value_without_a_source_is_not_a_rule(folder: Path) -> None:
    lines = (folder / "contact.toml").read_text("utf-8").splitlines(keepends=True)
    first = next(n for n, line in enumerate(lines) if line.startswith("source"))
    (folder / "contact.toml").write_text("".join(lines[:first] + lines[first + 1 :]), "utf-8")
    with pytest.raises(RulebookError, match="rule file") as caught:
        load(folder)
    assert "source is missing" in str(caught.value.text)


def test_a_missing_or_an_unknown_file_stops_the_start(folder: Path) -> None:
    (folder / "extra.toml").write_text('title = "x"\n', "utf-8")
    with pytest.raises(RulebookError) as caught:
        load(folder)
    assert caught.value.file == "extra.toml"
    (folder / "extra.toml").unlink()
    (folder / "contact.toml").unlink()
    with pytest.raises(RulebookError) as caught:
        load(folder)
    assert caught.value.file == "contact.toml"


def test_a_rate_that_is_entered_is_read(folder: Path) -> None:
    _change(folder / "rates.toml", 'value = ""', "value = 83.89")
    book = load(folder)
    assert rate(book, "wage_subsidy_private", date(2026, 11, 24)) == 83.89
    assert rate(book, "wage_subsidy_private", date(2021, 12, 31)) is None


def test_a_rule_may_end_and_then_says_nothing(folder: Path) -> None:
    _change(folder / "wording.toml", "from = 2022-01-01", "from = 2022-01-01\nuntil = 2025-12-31")
    book = load(folder)
    assert book.at("wording.authority", date(2025, 12, 31))
    assert book.at("wording.authority", date(2026, 1, 15)) is None
    assert book.at("wording.authority", date(2026, 2, 1))
