"""Every pair of colours that the style sheet really uses can be told apart, in all four palettes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mentor_desk.ui import theme
from mentor_desk.ui.colors import Colors
from mentor_desk.ui.stylesheet import stylesheet
from tests.ui.test_theme import TONES, contrast

PALETTES = [theme.LIGHT, theme.DARK, theme.HIGH_LIGHT, theme.HIGH_DARK]
IDS = ["light", "dark", "high light", "high dark"]
TEXT, LINE = 4.5, 3.0
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_COLOR = re.compile(r"#[0-9a-f]{6}")


def rules(colors: Colors) -> Iterator[tuple[str, dict[str, str]]]:
    """Each rule of the style sheet: whom it is for, and its colours by property."""
    for found in _RULE.finditer(stylesheet(colors)):
        pairs = (line.split(":", 1) for line in found[2].split(";") if ":" in line)
        coloured = {
            name.strip(): color[0]
            for name, value in pairs
            if (color := _COLOR.search(value)) is not None
        }
        yield " ".join(found[1].split()), coloured


def grounds(colors: Colors) -> tuple[str, ...]:
    """What words without a ground of their own may stand on."""
    return colors.window, colors.surface, colors.sidebar


@pytest.mark.parametrize("colors", PALETTES, ids=IDS)
def test_words_of_every_rule_can_be_read_where_they_stand(colors: Colors) -> None:
    looked = 0
    for whom, pairs in rules(colors):
        for ink, ground in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
            ("placeholder-text-color", "background"),
        ):
            if ink not in pairs:
                continue
            under = (pairs[ground],) if ground in pairs else grounds(colors)
            if "primary" in whom and ground not in pairs:
                continue
            for each in under:
                looked += 1
                assert contrast(pairs[ink], each) >= TEXT, (whom, ink, pairs[ink], each)
    assert looked > 40


@pytest.mark.parametrize("colors", PALETTES, ids=IDS)
def test_words_stay_readable_while_a_button_is_hovered_or_pressed(colors: Colors) -> None:
    for whom, pairs in rules(colors):
        if "background" not in pairs or "color" in pairs or "Button" not in whom:
            continue
        ink = colors.on_accent if "primary" in whom else colors.text
        assert contrast(ink, pairs["background"]) >= TEXT, whom


@pytest.mark.parametrize("colors", PALETTES, ids=IDS)
def test_the_ring_where_the_keyboard_is_and_the_edge_of_a_field_can_be_seen(colors: Colors) -> None:
    rings = 0
    for whom, pairs in rules(colors):
        edge = pairs.get("border") or pairs.get("border-color")
        if edge is None or ":disabled" in whom or 'readOnly="true"' in whom:
            continue
        if ":focus" in whom or "wrong" in whom or "indicator" in whom or whom.startswith("QLineEdit,"):
            rings += 1
            for ground in (colors.window, colors.surface, colors.field):
                assert contrast(edge, ground) >= LINE, (whom, edge, ground)
    assert rings > 15


@pytest.mark.parametrize("colors", PALETTES, ids=IDS)
def test_what_is_painted_can_be_told_apart(colors: Colors) -> None:
    for tone in TONES:
        soft, ink = colors.tone(tone)
        assert contrast(ink, soft) >= TEXT, tone
        for ground in grounds(colors):
            assert contrast(ink, ground) >= LINE, (tone, ground)
    for ground in (*grounds(colors), colors.accent_soft, colors.neutral_soft):
        assert contrast(colors.text, ground) >= TEXT
        assert contrast(colors.muted, ground) >= TEXT
        assert contrast(colors.accent, ground) >= LINE
    assert contrast(colors.accent, colors.neutral_soft) >= LINE


@pytest.mark.parametrize("high", [False, True], ids=["usual", "high contrast"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_painted_widgets_follow_the_palette_that_is_shown(
    qapp: QApplication, scheme: theme.Scheme, high: bool
) -> None:
    before = qapp.palette()
    try:
        qapp.setPalette(theme.palette(scheme, high=high))
        assert theme.colors_of(QWidget()) is theme.colors(scheme, high=high)
        group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
        off, ground = qapp.palette().color(group, role), qapp.palette().color(role.Base)
        assert contrast(off.name(), ground.name()) >= TEXT
    finally:
        qapp.setPalette(before)
