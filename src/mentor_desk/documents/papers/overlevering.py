"""The hand-over pack: what a stand-in needs to carry a case on (feature H16).

Internal: it holds the considerations, and never reaches a firm.
"""

from __future__ import annotations

from typing import Final

from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.overlevering_content import Overlevering
from mentor_desk.documents.papers.overlevering_story import story
from mentor_desk.documents.required import Required
from mentor_desk.texts import text

PAPER: Final = Paper(
    key="overlevering",
    title=text("terms", "Hand-over"),
    content_type=Overlevering,
    story=story,
    file_stem="overlevering",
    required=(
        Required("stand_in", "stand_in", text("terms", "Who takes over"), ""),
        Required("citizen.phone", "citizen.phone", text("terms", "The citizen’s phone number"), ""),
    ),
    purpose=text("terms", "All that a stand-in needs to carry the case on. Confidential."),
    asks=(
        Ask("stand_in", text("terms", "Who takes over"), "line"),
        Ask("from_day", text("terms", "From the day"), "day"),
        Ask("until", text("terms", "Until the day"), "day"),
        Ask("first", text("terms", "Do this first")),
        Ask("careful", text("terms", "Be careful about")),
    ),
)
