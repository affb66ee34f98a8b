"""The guide's pages: the same in both languages, true to the program's words, with no dead ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from mentor_desk import resources
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Language
from mentor_desk.ui.commands.catalogue import COMMANDS
from mentor_desk.ui.guide import credits as shipped
from mentor_desk.ui.guide.book import LICENCE, Book, contents
from mentor_desk.ui.guide.law_page import LawPage
from mentor_desk.ui.guide.links import link
from mentor_desk.ui.page_registry import PAGES
from mentor_desk.ui.pages.settings import _SECTIONS
from tests.conftest import TUESDAY

LANGUAGES: tuple[Language, ...] = ("da", "en")
_VIEWS = {
    "cases/board", "cases/movement", "cases/journal", "log/log", "networks/colleagues",
    "outreach/inquiries", "outreach/campaigns", "outreach/forecast", "outreach/clusters",
    "team/decisions", "team/picture",
}  # fmt: skip
_LARGEST = 60 * 1024
_LARGEST_TOGETHER = 2_500_000
_KEY = re.compile(r"((Ctrl|Shift|Alt)\+)*(Ctrl|Shift|Alt|[A-Z0-9]|F\d+|Enter|Esc|Tab|⋯)")


def book(language: Language) -> Book:
    def nothing(_: str) -> str:
        return ""

    names = ("sets", "rules", "keys", "libraries", "licence")
    return Book(language, keys=lambda key: f"<{key}>", writers=dict.fromkeys(names, nothing))


def sources(language: Language) -> Iterator[tuple[str, str]]:
    for part in contents():
        for key in part.pages:
            yield key, resources.path("guide", language, f"{key}.md").read_text("utf-8")


def words(sentence: str) -> str:
    return sentence.replace("&", "").replace("…", "").strip().rstrip(".").strip()


@cache
def said(language: Language) -> frozenset[str]:
    """Every sentence of the program in a language."""
    root = ET.parse(resources.path("i18n", "mentor_desk_da.ts")).getroot()
    found = set()
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        danish = [each.text or "" for each in translation.iter("numerusform")]
        danish = danish or [translation.text or ""]
        found |= {
            words(each) for each in ([message.findtext("source", "")] if language == "en" else danish)
        }
    return frozenset(found)


def test_every_page_stands_in_the_contents_once_and_in_both_languages() -> None:
    keys = [key for part in contents() for key in part.pages]
    assert len(keys) == len(set(keys)) > 40
    for language in LANGUAGES:
        files = {path.stem for path in resources.path("guide", language).glob("*.md")}
        assert files == set(keys)


def test_both_languages_have_the_same_headings_and_links() -> None:
    danish, english = book("da"), book("en")
    for key in danish.pages:
        heads = [[each.anchor for each in one.page(key).sections] for one in (danish, english)]
        assert heads[0] == heads[1], key
        assert heads[0][0] == "", key
        links = [
            sorted(re.findall(r"\]\(([^)]+)\)", one.page(key).markdown)) for one in (danish, english)
        ]
        assert links[0] == links[1], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_is_a_dead_end(language: Language) -> None:
    one = book(language)
    desk_keys = {spec.key for spec in PAGES}
    doing = {each.key for each in COMMANDS if each.act is not None}
    libraries = {each.key for each in shipped.packages()} | {"mentor-desk", *shipped._OURS}
    for key, source in sources(language):
        assert not re.search(r"https?:|www\.", source), key
        for address in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", source):
            found = link(address)
            assert found is not None, (key, address)
            if found.way == "guide" and found.key.startswith(LICENCE):
                assert found.key.removeprefix(LICENCE) in libraries, (key, address)
            elif found.way == "guide":
                anchors = {each.anchor for each in one.page(found.key).sections}
                assert found.ref in anchors, (key, address)
            elif found.way == "desk":
                assert found.key in desk_keys, (key, address)
                known = _SECTIONS if found.key == "settings" else _VIEWS
                where = found.ref if found.key == "settings" else f"{found.key}/{found.ref}"
                assert not found.ref or where in known, (key, address)
            else:
                assert found.key in doing, (key, address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_bold_can_be_seen_in_the_program(language: Language) -> None:
    known = said(language)
    missing = [
        f"{key}: {bold}"
        for key, source in sources(language)
        for bold in re.findall(r"\*\*(.+?)\*\*", source)
        if words(bold) not in known and not _KEY.fullmatch(bold)
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_named_is_one_of_a_command(language: Language) -> None:
    known = {each.key for each in COMMANDS if each.keys}
    for key, source in sources(language):
        assert set(re.findall(r"\{key:([^}]+)\}", source)) <= known, key
        if key != "keys":
            assert not re.search(r"Ctrl\+", source), key  # the keys in force are written, not these


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_small_and_told_in_words(language: Language) -> None:
    folder = resources.path("guide", "pictures", language)
    named = set()
    for key, source in sources(language):
        for told, stem in re.findall(r"!\[([^\]]*)\]\(picture:([a-z0-9-]+)\)", source):
            file = folder / f"{stem}.png"
            assert len(told) > 15, (key, stem)
            assert file.stat().st_size <= _LARGEST, stem
            assert not QImage(str(file)).isNull(), stem
            named.add(file)
    assert named == set(folder.glob("*.png"))
    assert sum(each.stat().st_size for each in folder.parent.rglob("*.png")) <= _LARGEST_TOGETHER


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_law_is_told_with_its_day_source_and_doubt(rulebook: Rulebook, language: Language) -> None:
    page = LawPage(rulebook, TUESDAY, language)
    told = page.rules()
    for rule in rulebook.rules.values():
        value = rule.at(TUESDAY)
        if value is None:
            continue
        title = f"**{rule.title.written(language)}**"
        lines = [each for each in told.splitlines() if title in each]
        assert any(value.law in each and value.source in each for each in lines), title
    unsure = {"da": "Ikke bekræftet", "en": "Not confirmed"}[language]
    values = [value for rule in rulebook.rules.values() if (value := rule.at(TUESDAY))]
    assert told.count(unsure) == sum(not each.confirmed for each in values)
    assert len(page.sets().splitlines()) == len(rulebook.sets)


def test_every_library_has_its_licence_in_words() -> None:
    libraries = shipped.packages()
    assert {"sqlalchemy", "reportlab", "pyside6-essentials"} <= {each.key for each in libraries}
    assert not [each.name for each in libraries if len(shipped.words(each.key)) < 500]
    assert not [key for key in (*shipped._OURS, "mentor-desk") if len(shipped.words(key)) < 500]
