"""What differs, as it is shown: the place in bold, what stood there, what stands there."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentor_desk.services.data_set_changes import Difference
from mentor_desk.ui.theme import colors_of

_MOST = 60
_LONGEST = 400


def differences_html(found: Sequence[Difference], on: QWidget) -> str:
    """``found`` as rich text, for a label on ``on``; after sixty it is told how many more there are."""
    muted = colors_of(on).muted
    if not found:
        return escape(QCoreApplication.translate("DataSets", "Nothing differs."))
    nothing = QCoreApplication.translate("DataSets", "nothing")
    blocks = [_block(each, muted, nothing) for each in found[:_MOST]]
    if len(found) > _MOST:
        more = QCoreApplication.translate("DataSets", "and %n more", "", len(found) - _MOST)
        blocks.append(f"<p>{escape(more)}</p>")
    return "".join(blocks)


def _block(each: Difference, muted: str, nothing: str) -> str:
    before, after = (_short(text) or nothing for text in (each.before, each.after))
    return (
        f"<p><b>{escape(each.place)}</b><br>"
        f'<span style="color:{muted}">{escape(before)}</span> → {escape(after)}</p>'
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
