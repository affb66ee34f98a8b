"""The guide: in both languages, section by section, with nothing that leads to a network."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk import resources
from mentor_desk.texts import Language
from mentor_desk.ui.dialogs.help import Guide, section_of
from mentor_desk.ui.page_registry import PAGES


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_section_can_be_read(qtbot: QtBot, language: Language) -> None:
    guide = Guide(language)
    qtbot.addWidget(guide)
    files = list(resources.path("guide", language).glob("*.md"))
    assert guide.sections.count() == len(files) >= 9
    seen = set()
    for row in range(guide.sections.count()):
        guide.sections.setCurrentIndex(row)
        guide.sections.activated.emit(row)
        words = guide.text.toPlainText()
        assert words.startswith(guide.sections.itemText(row))
        seen.add(words)
    assert len(seen) == len(files)


def test_both_languages_have_the_same_sections() -> None:
    numbers = [
        sorted(path.stem[0] for path in resources.path("guide", language).glob("*.md"))
        for language in ("da", "en")
    ]
    assert numbers[0] == numbers[1]


def test_no_section_links_anywhere() -> None:
    for path in resources.path("guide").rglob("*.md"):
        assert not re.search(r"https?:|www\.|\]\(", path.read_text("utf-8")), path.name


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_guide_opens_at_the_section_about_the_page_in_view(
    qtbot: QtBot, language: Language
) -> None:
    sections = {path.stem for path in resources.path("guide", language).glob("*.md")}
    about = {spec.key: section_of(spec.key, language) for spec in PAGES}
    assert {named for named in about.values() if named} <= sections
    sidebar = {spec.key for spec in PAGES if not spec.hidden and not spec.foot}
    assert all(about[key] for key in sidebar)
    guide = Guide(language, about["figures"])
    qtbot.addWidget(guide)
    assert guide.sections.value() == about["figures"]
