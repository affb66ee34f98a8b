"""The legal purposes as chips, each with what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.placement_defaults import PurposeChoice
from mentor_desk.texts import Language
from mentor_desk.ui.widgets.chips import Chips


def offer(
    chips: Chips, purposes: Sequence[PurposeChoice], chosen: Sequence[str], language: Language
) -> None:
    """Offer the purposes meant for the citizen's group, and what is chosen already."""
    offered = [one for one in purposes if one.fits or one.key in chosen]
    if [chip.key for chip in chips.chips()] != [one.key for one in offered]:
        chips.set_choices([(one.key, one.name.written(language)) for one in offered])
    chips.set_value(chosen)
    for chip, one in zip(chips.chips(), offered, strict=True):
        meaning = f"{one.meaning.written(language)} ({one.law})"
        if one.limited:
            only = QCoreApplication.translate(
                "PurposeChips", "Only for people who are sick-listed from a job."
            )
            meaning = f"{meaning}\n{only}"
        chip.setToolTip(meaning)
        chip.setAccessibleDescription(meaning)
