"""An invented team picture."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.papers.holdbillede import (
    Holdbillede,
    PictureFirmRow,
    PictureKind,
    PictureMember,
    PictureStages,
)
from mentor_desk.documents.parties import Person, Sender

DAY = date(2026, 11, 24)
HOLDBILLEDE = Holdbillede(
    on=DAY,
    sender=Sender("Åby Kommune", Person("Karen Ærøskov", "jobmentor")),
    members=(
        PictureMember("Karen Ærøskov", DAY, 24, 24.5, 18, 28),
        PictureMember("Bo Åkjær", date(2026, 11, 19), 26, 27.5, 18, 28),
        PictureMember("Hanne Ellegaard", date(2026, 11, 18)),
    ),
    stages=(
        PictureStages("interview", "interview", 13),
        PictureStages("firm_talk", "agreement", 14),
        PictureStages("started", "after_care", 23),
    ),
    placements=(PictureKind("praktik", 20), PictureKind("paid_hours", 8), PictureKind("", 7)),
    shared=(
        PictureFirmRow(
            "Ørum Håndværksbageri", "P-nr. 1003456789", "Åbyhøj",
            "Karen Ærøskov (20. nov.) · Bo Åkjær (18. nov.)",
        ),
    ),
    free=(
        PictureFirmRow("Hotel", "P-nr. 9988002135", "Horsens", "Bo Åkjær (16. nov.)", 2),
        PictureFirmRow("Lager", "CVR 99179961", "Vejle", "Bo Åkjær", 1),
    ),
)  # fmt: skip
FULL: dict[str, object] = {"holdbillede": HOLDBILLEDE}
EMPTY: dict[str, object] = {"holdbillede": Holdbillede(DAY)}
