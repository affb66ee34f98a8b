"""Tasks: do the citizen's words and the firm's words speak of the same work?"""

from __future__ import annotations

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Side, ask, fits, talk
from mentor_desk.matching.words import meet
from mentor_desk.terms import Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.TASKS
_MOST_WORDS = 4


def tasks(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """Fits where words meet. That none do is no «no»: words are poor proof of what somebody can do."""
    del between
    if not offered.words.line:
        sentence = text("matching", "You know no task there yet. Ask what somebody could help with.")
        return ask(_PIECE, sentence, Side.FIRM, "tasks")
    if not wanted.words.written:
        sentence = text("matching", "Ask {citizen} what the work should be about, and write it down.")
        return ask(_PIECE, sentence.fill(citizen=wanted.name), Side.CITIZEN, "job_goal")
    if offered.opening is not None and offered.opening.demands.strip():
        sentence = text(
            "matching", "The place asks for «{demands}». Ask {citizen} whether that is there."
        )
        return talk(_PIECE, sentence.fill(demands=offered.opening.demands, citizen=wanted.name))
    words = meet(wanted.words, offered.words)
    if words:
        return fits(_PIECE, _why(wanted, offered, words))
    sentence = text(
        "matching", "No words meet. Ask {citizen} about «{task}», or the firm about what else there is."
    )
    first = offered.tasks[0][0] if offered.tasks else offered.branch or offered.words.line
    return talk(_PIECE, sentence.fill(citizen=wanted.name, task=first))


def _why(wanted: Wanted, offered: Offered, words: tuple[str, ...]) -> Text:
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
