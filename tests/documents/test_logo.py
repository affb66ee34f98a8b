"""The municipality's mark at the head of the first page."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image
from reportlab.lib.units import mm

from mentor_desk.documents import catalogue, render

from . import reading, samples


def picture(width: int, height: int) -> str:
    """A plain picture as a paper is given it."""
    target = io.BytesIO()
    Image.new("RGBA", (width, height), (180, 30, 30, 128)).save(target, "PNG")
    return base64.b64encode(target.getvalue()).decode("ascii")


def _with_logo(logo: str) -> Any:
    return replace(samples.PRAKTIK, sender=replace(samples.SENDER, logo=logo))


@pytest.mark.parametrize("size", [(600, 100), (300, 300), (90, 500)])
def test_the_logo_stands_on_the_first_page_and_is_at_most_14_mm_high(size: tuple[int, int]) -> None:
    first, *others = reading.reader(_with_logo(picture(*size))).pages
    words = first.get_contents().get_data().decode("latin-1").split()
    width, height = (float(words[at]) for at in _matrix(words))
    assert height <= 14 * mm
    assert width / height == pytest.approx(size[0] / size[1], rel=0.01)
    assert all("/XObject" not in page["/Resources"] for page in others)


def _matrix(words: list[str]) -> tuple[int, int]:
    """Where the size of the picture stands: «w 0 0 h x y cm /name Do»."""
    at = words.index("Do")
    return at - 8, at - 5


def test_the_municipality_s_name_stands_beside_its_logo() -> None:
    assert "Åby Kommune" in reading.pages(_with_logo(picture(200, 100)))[0]


def test_the_same_logo_gives_the_same_bytes() -> None:
    content = _with_logo(picture(200, 100))
    assert render.pdf(catalogue.PRAKTIKAFTALE, content) == render.pdf(catalogue.PRAKTIKAFTALE, content)


def test_no_logo_takes_no_room() -> None:
    assert "/XObject" not in reading.reader(samples.PRAKTIK).pages[0]["/Resources"]
