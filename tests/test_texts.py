"""Every sentence has its Danish, and no sentence is left behind in the translation file."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.source import ROOT, SOURCES, forget, parsed

PLACE = re.compile(r"\{(\w+)[^}]*\}|%n")


@pytest.fixture(scope="module", autouse=True)
def _forgotten() -> Iterator[None]:
    yield
    forget()


class Message(NamedTuple):
    context: str
    source: str
    translations: tuple[str, ...]
    finished: bool
    plural: bool


def messages(language: str) -> list[Message]:
    root = ET.parse(ROOT / "resources" / "i18n" / f"mentor_desk_{language}.ts").getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform")
            words = [form.text or "" for form in forms] or [translation.text or ""]
            found.append(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    tuple(words),
                    translation.get("type") is None,
                    bool(forms),
                )
            )
    return found


def said(path: Path) -> Iterator[tuple[str | None, str]]:
    """The context (``None`` for a class's own) and source of each marked sentence in a file."""
    for node in parsed(path).calls:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if name == "tr" and words:
            yield None, words[0]
        elif name in {"text", "translate"} and len(words) >= 2:
            yield words[0], words[1]


def test_no_danish_sentence_is_missing_or_unfinished() -> None:
    lacking = [
        f"{m.context}: {m.source}" for m in messages("da") if not m.finished or not all(m.translations)
    ]
    assert lacking == []


def test_english_has_its_plurals() -> None:
    lacking = [m.source for m in messages("en") if not m.finished or not all(m.translations)]
    assert lacking == []


def test_every_sentence_in_the_source_stands_in_the_file_and_none_is_left_over() -> None:
    known = {(m.context, m.source) for m in messages("da")}
    sources = {source for _, source in known}
    spoken = [pair for path in SOURCES for pair in said(path)]
    unknown = [
        pair
        for pair in spoken
        if (pair[0] is None and pair[1] not in sources) or (pair[0] and pair not in known)
    ]
    assert unknown == [], "run packaging/update_translations.py"
    left_over = sources - {source for _, source in spoken}
    assert left_over == set(), "run packaging/update_translations.py"


def test_every_sentence_belongs_to_a_class_or_a_context() -> None:
    """A local name for ``tr`` or ``translate`` misleads lupdate, and the sentence stays English."""
    assert [m.source for m in messages("da") if not m.context] == []


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_translation_keeps_every_place_to_fill(language: str) -> None:
    wrong = [
        (m.source, words)
        for m in messages(language)
        for words in m.translations
        if set(PLACE.findall(m.source)) != set(PLACE.findall(words)) and not m.plural
    ]
    assert wrong == []


def test_marked_sentences_are_plain_literals() -> None:
    """lupdate passes over a call with anything but literals, so the sentence would stay English."""
    hidden = []
    for path in SOURCES:
        for node in parsed(path).calls:
            if getattr(node.func, "id", "") != "text":
                continue
            first = node.args[0] if node.args else None
            context = isinstance(first, ast.Constant) and len(node.args) + len(node.keywords) > 1
            plain = len(node.args) == 2 and isinstance(node.args[1], ast.Constant) and not node.keywords
            if context and not plain:
                hidden.append(f"{path.name}:{node.lineno}")
    assert hidden == []


def test_tr_is_only_asked_of_self() -> None:
    """lupdate files ``form.tr(…)`` under another class than the one Qt asks when it runs."""
    wrong = [
        f"{path.name}:{node.lineno}"
        for path in SOURCES
        for node in parsed(path).calls
        if getattr(node.func, "attr", "") == "tr"
        and getattr(getattr(node.func, "value", None), "id", "") != "self"
    ]
    assert wrong == []


def test_translate_is_called_by_its_name() -> None:
    """lupdate does not know another name for it: what is said by that would stay English."""
    other = re.compile(
        r"^ *(?!translate\b)\w+(?:, \w+)* = QCoreApplication\.translate(?!\()", re.MULTILINE
    )
    aside = re.compile(r"import translate as|translate as \w+")
    found = [
        path.name
        for path in SOURCES
        if other.search(words := path.read_text(encoding="utf-8")) or aside.search(words)
    ]
    assert found == []


def test_danish_says_kommunen_and_never_jobcentret() -> None:
    old = [m.source for m in messages("da") if "jobcent" in " ".join(m.translations).lower()]
    assert old == []


def test_a_plural_of_a_class_that_others_build_on_names_its_context() -> None:
    """Qt looks a plural up under the name of the object's own class only, and else says English."""
    bases: set[str] = set()
    own: list[tuple[str, str, int]] = []
    for path in SOURCES:
        for node in parsed(path).classes:
            bases |= {ast.unparse(base).partition("[")[0].rpartition(".")[2] for base in node.bases}
            own += [(node.name, path.name, call.lineno) for call in plurals(node)]
    assert [where for where in own if where[0] in bases] == []


def plurals(node: ast.ClassDef) -> Iterator[ast.Call]:
    """The calls of ``tr`` that count something."""
    for call in ast.walk(node):
        is_tr = isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr"
        if is_tr and isinstance(call, ast.Call) and len(call.args) > 2:
            yield call
