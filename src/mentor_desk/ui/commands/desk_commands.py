"""Commands that work everywhere over the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mentor_desk.texts import text
from mentor_desk.ui.commands.command import DOING, GOING, MOVING, Act, Command

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk


def _to(kind: str, ref: str | None = None) -> Act:
    return lambda desk: desk.go(kind, ref)


def _over(factory: str) -> Act:
    """Open a dialog, named and not imported before it is asked for."""
    return lambda desk: desk.open(factory)


def _new_on(page: str) -> Act:
    def begin(desk: Desk) -> None:
        desk.go(page)
        desk.new_here()

    return begin


SEARCH: Final = Command(
    "search",
    text("commands", "Search everything"),
    MOVING,
    ("Ctrl+K",),
    _over("mentor_desk.ui.dialogs.search_everything:open_search"),
)
HELP: Final = Command(
    "help",
    text("commands", "The guide, about what is in view"),
    DOING,
    ("F1",),
    _over("mentor_desk.ui.guide.opening:open_help"),
)
NEW: Final = Command(
    "new", text("commands", "New on this page"), DOING, ("Ctrl+N",), lambda desk: desk.new_here()
)
PRINT: Final = Command(
    "print",
    text("commands", "Print what is in view"),
    DOING,
    ("Ctrl+P",),
    lambda desk: desk.print_here(),
)
PRINT_SEVERAL: Final = Command(
    "print_several",
    text("commands", "Print several papers"),
    DOING,
    ("Ctrl+Shift+P",),
    lambda desk: desk.print_several(),
)
HISTORY: Final = Command(
    "history",
    text("commands", "History of what is in view"),
    DOING,
    ("Ctrl+Shift+H",),
    _over("mentor_desk.ui.history.opening:open_history"),
)
UNDO: Final = Command(
    "undo", text("commands", "Undo the last change"), DOING, ("Ctrl+Z",), lambda desk: desk.undo()
)
LOCK: Final = Command(
    "lock", text("commands", "Lock the desk"), DOING, ("Ctrl+L",), lambda desk: desk.lock()
)
NEXT_PART: Final = Command(
    "part.next",
    text("commands", "The next part of the window"),
    MOVING,
    ("F6",),
    lambda desk: desk.next_part(1),
)
PART_BEFORE: Final = Command(
    "part.before",
    text("commands", "The part of the window before"),
    MOVING,
    ("Shift+F6",),
    lambda desk: desk.next_part(-1),
)
NOTE: Final = Command(
    "note",
    text("commands", "Write a quick note"),
    DOING,
    ("Ctrl+Shift+N",),
    _over("mentor_desk.ui.dialogs.quick_note:open_quick_note"),
)

DOINGS: Final = (
    NEW,
    NOTE,
    Command("new.citizen", text("commands", "New citizen"), act=_new_on("cases")),
    Command("new.firm", text("commands", "New firm"), act=_new_on("firms")),
    Command("new.placement", text("commands", "New placement"), act=_new_on("placements")),
    Command("new.visit", text("commands", "New visit"), act=_new_on("week")),
    Command("new.agreement", text("commands", "New agreement"), act=_new_on("agreements")),
    Command("new.paper", text("commands", "Make a paper"), act=_new_on("papers")),
    PRINT,
    PRINT_SEVERAL,
    UNDO,
    HISTORY,
    HELP,
    Command(
        "text.larger", text("commands", "Larger text"), act=_over("mentor_desk.ui.text_size:larger")
    ),
    Command(
        "text.smaller",
        text("commands", "Smaller text"),
        act=_over("mentor_desk.ui.text_size:smaller"),
    ),
    LOCK,
)
"""What is done, wherever one is."""

GOINGS: Final = (
    Command(
        "changes",
        text("commands", "Latest changes and undo"),
        GOING,
        ("Ctrl+Shift+Z",),
        _to("log", "changes"),
    ),
    Command("log", text("commands", "Log: who did what"), GOING, act=_to("log", "log")),
    Command("board", text("commands", "Cases on a board"), GOING, act=_to("cases", "board")),
    Command("weight", text("commands", "Cases by weight"), GOING, act=_to("cases", "weight")),
    Command("absence", text("commands", "Days away and stand-in"), GOING, act=_to("absence")),
    Command(
        "data_sets", text("commands", "Data sets and rules"), GOING, act=_to("settings", "data_sets")
    ),
    Command(
        "clause_sets",
        text("commands", "Points of a partnership agreement"),
        GOING,
        act=_to("clause_sets"),
    ),
    Command("setup_give", text("commands", "Keep the setup in a file"), GOING, act=_to("setup_give")),
    Command("setup_take", text("commands", "Take a setup file in"), GOING, act=_to("setup_take")),
    Command("job_ideas", text("commands", "Jobs of few hours"), GOING, act=_to("job_ideas")),
    Command("test", text("commands", "Test yourself on small firms"), GOING, act=_to("bag", "test")),
    Command(
        "colleagues",
        text("commands", "Colleagues: who knows what"),
        GOING,
        act=_to("networks", "colleagues"),
    ),
    Command(
        "volunteers",
        text("commands", "Volunteer mentors"),
        GOING,
        act=_to("networks", "volunteers"),
    ),
    Command(
        "firm_mentors",
        text("commands", "Firm mentors"),
        GOING,
        act=_to("networks", "firm_mentors"),
    ),
    Command(
        "picture",
        text("commands", "Team picture: all mentors together"),
        GOING,
        act=_to("team", "picture"),
    ),
    Command(
        "decisions",
        text("commands", "What the team decided"),
        GOING,
        act=_to("team", "decisions"),
    ),
    Command(
        "duplicates",
        text("commands", "Citizens and firms that look alike"),
        GOING,
        act=_to("duplicates"),
    ),
    Command(
        "retention",
        text("commands", "How long people are kept, and erasing"),
        GOING,
        act=_to("retention"),
    ),
    Command(
        "list",
        text("commands", "Read in your own list of citizens"),
        GOING,
        act=_to("caseload_import"),
    ),
    Command(
        "give",
        text("commands", "Hand cases over to a colleague"),
        GOING,
        act=_to("hand_over_give"),
    ),
    Command(
        "take",
        text("commands", "Take cases over from a colleague"),
        GOING,
        act=_to("hand_over_take"),
    ),
    Command("case_out", text("commands", "Take a case out"), GOING, act=_to("case_export")),
    Command(
        "all_out",
        text("commands", "Take everything out of the program"),
        GOING,
        act=_to("vault_export"),
    ),
    Command("gone", text("commands", "If the computer is gone"), GOING, act=_to("laptop_gone")),
    Command(
        "backups",
        text("commands", "Backups and restoring"),
        GOING,
        act=_to("settings", "backups"),
    ),
    Command(
        "look",
        text("commands", "Look, language and text size"),
        GOING,
        act=_to("settings", "look"),
    ),
    Command(
        "shortcuts",
        text("commands", "Shortcuts, and changing them"),
        GOING,
        act=_to("settings", "keys"),
    ),
)
"""Where one can go, besides the pages of the sidebar."""

MOVES: Final = (SEARCH, NEXT_PART, PART_BEFORE)
"""Ways about the window."""
