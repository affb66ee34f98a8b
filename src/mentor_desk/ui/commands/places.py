"""Commands that belong to a place: they work where they make sense, by the same keys everywhere."""

from __future__ import annotations

from typing import Final

from mentor_desk.texts import text
from mentor_desk.ui.commands.command import HERE, MOVING, Command

FIND: Final = Command("find", text("commands", "Find in what is in view"), HERE, ("Ctrl+F",))
FIND_NEXT: Final = Command("find_next", text("commands", "The next place found"), HERE, ("F3",))
FINISH: Final = Command(
    "finish", text("commands", "Finish what you are writing"), HERE, ("Ctrl+Return",)
)
LARGE_TYPE: Final = Command(
    "large_type",
    text("commands", "Large type, to look at together"),
    HERE,
    ("F11", "Ctrl+Shift+K"),
)
OWN_NOTES: Final = Command(
    "own_notes", text("commands", "Hide or show your own notes on the visit sheet"), HERE, ("Ctrl+H",)
)
SAVE_FILTER: Final = Command(
    "save_filter", text("commands", "Save the filter of the cases"), HERE, ("Ctrl+Shift+S",)
)
SAVE_COPY: Final = Command("save_copy", text("commands", "Save a copy of the paper"), HERE, ("Ctrl+S",))
PAPER_LARGER: Final = Command(
    "paper.larger", text("commands", "Show the paper larger"), HERE, ("Ctrl++", "Ctrl+=")
)
PAPER_SMALLER: Final = Command(
    "paper.smaller", text("commands", "Show the paper smaller"), HERE, ("Ctrl+-",)
)
PAPER_WHOLE: Final = Command(
    "paper.whole", text("commands", "Show the whole width of the paper"), HERE, ("Ctrl+0",)
)
TO_NOW: Final = Command(
    "to_now", text("commands", "To this week, in the chart of placements"), HERE, ("Ctrl+Home",)
)
BACK: Final = Command("back", text("commands", "Back"), MOVING, ("Alt+Left",))
FORWARD: Final = Command("forward", text("commands", "Forward"), MOVING, ("Alt+Right",))
NEXT_TAB: Final = Command("tab.next", text("commands", "Next tab"), MOVING, ("Ctrl+Tab",))
TAB_BEFORE: Final = Command(
    "tab.before", text("commands", "The tab before"), MOVING, ("Ctrl+Shift+Tab",)
)

HERE_COMMANDS: Final = (
    FINISH,
    FIND,
    FIND_NEXT,
    SAVE_FILTER,
    OWN_NOTES,
    LARGE_TYPE,
    TO_NOW,
    SAVE_COPY,
    PAPER_LARGER,
    PAPER_SMALLER,
    PAPER_WHOLE,
)
"""What is done with what is in view, in the order in which it is listed."""

MOVES_HERE: Final = (BACK, FORWARD, NEXT_TAB, TAB_BEFORE)
"""Ways about what is in view."""
