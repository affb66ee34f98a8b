"""Tasks: do the citizen's words and the firm's words speak of the same work?"""

from __future__ import annotations

from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Missing, Side, ask, fits, talk
from mentor_desk.matching.words import any_meet, meet
from mentor_desk.terms import Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.TASKS
_MOST_WORDS = 4
_BANK: Final = Missing(Side.FIRM, "tasks")
_GOAL: Final = Missing(Side.CITIZEN, "job_goal")


def tasks(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """Fits where words meet. That none do is no «no»: words are poor proof of what somebody can do."""
    del between
    if not offered.words.line:
        return ask(_PIECE, _ask_firm, _BANK)
    if not wanted.words.written:
        return ask(_PIECE, lambda: _ask_citizen(wanted), _GOAL)
    if offered.opening is not None and offered.opening.demands.strip():
        return talk(_PIECE, lambda: _demands(wanted, offered))
    if any_meet(wanted.words, offered.words):
        return fits(_PIECE, lambda: _why(wanted, offered))
    return talk(_PIECE, lambda: _none_meet(wanted, offered))


def _ask_firm() -> Text:
    return text("matching", "You know no task there yet. Ask what somebody could help with.")


def _ask_citizen(wanted: Wanted) -> Text:
    sentence = text("matching", "Ask {citizen} what the work should be about, and write it down.")
    return sentence.fill(citizen=wanted.name)


def _demands(wanted: Wanted, offered: Offered) -> Text:
    demands = offered.opening.demands if offered.opening else ""
    sentence = text("matching", "The place asks for «{demands}». Ask {citizen} whether that is there.")
    return sentence.fill(demands=demands, citizen=wanted.name)


def _none_meet(wanted: Wanted, offered: Offered) -> Text:
    sentence = text(
        "matching",
        "What is written does not tell whether the tasks suit. Ask {citizen} about «{task}», or the "
        "firm about what else there is.",
    )
    first = offered.tasks[0][0] if offered.tasks else offered.branch or offered.words.line
    return sentence.fill(citizen=wanted.name, task=first)


def _why(wanted: Wanted, offered: Offered) -> Text:
    words = meet(wanted.words, offered.words)
    said = ", ".join(words[:_MOST_WORDS])
    for task, trains in offered.tasks:
        if any(word in f"{task} {trains}".casefold() for word in words):
            if trains:
                sentence = text(
                    "matching", "«{task}» trains {trains}. It meets what {citizen} says: {words}."
                )
                return sentence.fill(task=task, trains=trains, citizen=wanted.name, words=said)
            sentence = text("matching", "«{task}» meets what {citizen} says: {words}.")
            return sentence.fill(task=task, citizen=wanted.name, words=said)
    sentence = text("matching", "{citizen} and the firm both speak of {words}.")
    return sentence.fill(citizen=wanted.name, words=said)
