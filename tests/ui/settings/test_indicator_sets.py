"""The sets of areas: a file is shown before it is kept, and its faults are told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel

from mentor_desk.services import indicator_sets
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.indicator_sets import IndicatorSetsSection

SET: dict[str, Any] = {
    "key": "byens-saet", "version": "1", "title": "Byens sæt", "owner": "Byen", "licence": "Aftale 7",
    "areas": [
        {"key": key, "title": key.title(), "anchors": ["a", "b", "c", "d", "<e>"]}
        for key in ("one", "two", "three")
    ],
}  # fmt: skip


def test_a_set_is_shown_then_taken_in_use_and_a_faulty_one_is_told_about(
    page: SettingsPage, context: Context, tmp_path: Path
) -> None:
    page.choose("indicators")
    section = page.section
    assert isinstance(section, IndicatorSetsSection)
    assert "not a validated instrument" in section.preview.text()
    assert section.preview.buttons == []

    file = tmp_path / "saet.json"
    file.write_text(json.dumps({**SET, "owner": "", "areas": SET["areas"][:2]}), encoding="utf-8")
    section.look_into(file)
    told = "\n".join(label.text() for label in section.faults.findChildren(QLabel))
    assert "Nothing was read in." in told
    assert "who owns the set" in told
    assert "here are 2" in told
    assert len(context.call(indicator_sets.listing)) == 1

    file.write_text(json.dumps(SET), encoding="utf-8")
    section.look_into(file)
    assert section.faults.isHidden()
    assert "Owner: Byen. Terms: Aftale 7." in section.preview.text()
    assert "&lt;e&gt;" in section.preview.text()
    assert len(context.call(indicator_sets.listing)) == 1
    section.preview.buttons[0].click()
    assert context.call(indicator_sets.in_use).title == "Byens sæt"
    assert section.preview.buttons == []

    section.use("shipped")
    section.show_set(section.sets.keys()[1])
    remove = section.preview.buttons[-1]
    assert remove.text() == "Remove the set"
    remove.click()
    assert section.sets.keys() == ["shipped"]
