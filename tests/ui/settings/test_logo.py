"""The municipality's logo: chosen from a file, shown, taken away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from mentor_desk.documents.logo import MOST_BYTES, MOST_PIXELS, check
from mentor_desk.services import letterhead
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.logo import LogoPicker
from mentor_desk.ui.settings.picture import small_png
from mentor_desk.ui.settings.you import YouSection

_SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">
<rect width="40" height="20" fill="#145d66"/></svg>"""


@pytest.fixture
def picker(page: SettingsPage) -> LogoPicker:
    assert isinstance(page.section, YouSection)
    return page.section.logo


def picture(folder: Path, name: str, width: int = 1800, height: int = 700) -> Path:
    """A picture that does not compress well."""
    file = folder / name
    if file.suffix == ".svg":
        file.write_text(_SVG, encoding="utf-8")
        return file
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(height):
            image.setPixelColor(x, y, QColor((x * 7) % 256, (y * 13) % 256, (x * y) % 256))
    assert image.save(str(file))
    return file


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg", "logo.svg"])
def test_a_picture_is_made_small_enough_for_paper(
    name: str, tmp_path: Path, page: SettingsPage
) -> None:
    data = small_png(picture(tmp_path, name, 1000, 400))
    check(data)
    image = QImage.fromData(data)
    assert max(image.width(), image.height()) <= MOST_PIXELS
    assert len(data) <= MOST_BYTES
    assert image.width() / image.height() == pytest.approx(2.0 if "svg" in name else 2.5, rel=0.02)


def test_a_chosen_picture_is_shown_and_stands_on_the_papers(
    picker: LogoPicker, context: Context, tmp_path: Path
) -> None:
    assert picker.picture.text() == "No logo"
    assert picker.remove_button.isHidden()
    picker.take(picture(tmp_path, "logo.svg"))
    assert context.call(letterhead.logo)
    assert not picker.picture.pixmap().isNull()
    assert not picker.remove_button.isHidden()


def test_a_logo_is_taken_away(picker: LogoPicker, context: Context, tmp_path: Path) -> None:
    picker.take(picture(tmp_path, "logo.svg"))
    picker.remove_button.click()
    assert context.call(letterhead.logo) == b""
    assert picker.picture.text() == "No logo"


def test_a_file_without_a_picture_is_told_and_the_logo_stays(
    picker: LogoPicker, context: Context, tmp_path: Path
) -> None:
    picker.take(picture(tmp_path, "logo.svg"))
    before = context.call(letterhead.logo)
    wrong = tmp_path / "brev.png"
    wrong.write_text("Kære alle", encoding="utf-8")
    picker.take(wrong)
    assert "no picture" in picker.told
    assert context.call(letterhead.logo) == before


def test_the_system_s_dialog_asks_for_pictures_only(picker: LogoPicker) -> None:
    dialog = picker.choose()
    assert "*.svg" in dialog.nameFilters()[0]
    dialog.reject()
