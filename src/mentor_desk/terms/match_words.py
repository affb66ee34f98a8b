"""The closed sets around a match."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mentor_desk.texts import Text, text


class Adjustment(StrEnum):
    """An allowance a citizen may need and a workplace may give.

    ``NONE`` is a citizen's answer alone: asked, and nothing is needed.
    """

    BREAKS = "breaks"
    SHORT_DAYS = "short_days"
    LATE_START = "late_start"
    SITTING = "sitting"
    NO_LIFTING = "no_lifting"
    QUIET = "quiet"
    FEW_PEOPLE = "few_people"
    ROUTINE = "routine"
    WRITTEN = "written"
    ONE_PERSON = "one_person"
    LANGUAGE_HELP = "language_help"
    NO_DRIVING = "no_driving"
    NONE = "none"


class ToneTag(StrEnum):
    """How people are with each other at a workplace."""

    SMALL_TEAM = "small_team"
    LARGE_TEAM = "large_team"
    HUMOUR = "humour"
    BLUNT = "blunt"
    CALM = "calm"
    BUSY = "busy"
    NOISY = "noisy"
    TOGETHER = "together"
    ALONE = "alone"


class CustomerContact(StrEnum):
    """How much one meets customers or guests."""

    NONE = "none"
    SOME = "some"
    MUCH = "much"


class MatchChoice(StrEnum):
    """What the mentor decided about a citizen and a firm."""

    PROPOSED = "proposed"
    REJECTED = "rejected"


class Fit(StrEnum):
    """How one piece of a match falls out. No number stands behind it."""

    FITS = "fits"
    TALK = "talk"
    NOT = "not"


class Piece(StrEnum):
    """The pieces a match is laid of (feature D2)."""

    TASKS = "tasks"
    HOURS = "hours"
    MEETING_TIMES = "meeting_times"
    TRANSPORT = "transport"
    ADJUSTMENTS = "adjustments"
    SERVICE_CONTACT = "service_contact"
    TONE = "tone"
    SEASON = "season"
    CAPACITY = "capacity"
    HISTORY = "history"


LABELS: Final[dict[type[StrEnum], dict[str, Text]]] = {
    Adjustment: {
        Adjustment.BREAKS: text("terms", "Extra breaks"),
        Adjustment.SHORT_DAYS: text("terms", "Short days"),
        Adjustment.LATE_START: text("terms", "A later start"),
        Adjustment.SITTING: text("terms", "Sitting down at times"),
        Adjustment.NO_LIFTING: text("terms", "No heavy lifting"),
        Adjustment.QUIET: text("terms", "A quiet place"),
        Adjustment.FEW_PEOPLE: text("terms", "Few people around"),
        Adjustment.ROUTINE: text("terms", "The same routine"),
        Adjustment.WRITTEN: text("terms", "Written instructions"),
        Adjustment.ONE_PERSON: text("terms", "One person to turn to"),
        Adjustment.LANGUAGE_HELP: text("terms", "Help with the language"),
        Adjustment.NO_DRIVING: text("terms", "No driving"),
        Adjustment.NONE: text("terms", "No particular needs"),
    },
    ToneTag: {
        ToneTag.SMALL_TEAM: text("terms", "Small team"),
        ToneTag.LARGE_TEAM: text("terms", "Many colleagues"),
        ToneTag.HUMOUR: text("terms", "Teasing and humour"),
        ToneTag.BLUNT: text("terms", "Straight talk"),
        ToneTag.CALM: text("terms", "Calm"),
        ToneTag.BUSY: text("terms", "Busy"),
        ToneTag.NOISY: text("terms", "Noisy"),
        ToneTag.TOGETHER: text("terms", "Lunch together"),
        ToneTag.ALONE: text("terms", "Work on one’s own"),
    },
    CustomerContact: {
        CustomerContact.NONE: text("terms", "No customers"),
        CustomerContact.SOME: text("terms", "Some customers"),
        CustomerContact.MUCH: text("terms", "Many customers"),
    },
    MatchChoice: {
        MatchChoice.PROPOSED: text("terms", "Proposed"),
        MatchChoice.REJECTED: text("terms", "Does not suit"),
    },
    Fit: {
        Fit.FITS: text("terms", "Fits"),
        Fit.TALK: text("terms", "Talk about it"),
        Fit.NOT: text("terms", "Does not fit"),
    },
    Piece: {
        Piece.TASKS: text("terms", "Tasks"),
        Piece.HOURS: text("terms", "Hours"),
        Piece.MEETING_TIMES: text("terms", "Meeting times"),
        Piece.TRANSPORT: text("terms", "Transport"),
        Piece.ADJUSTMENTS: text("terms", "Considerations"),
        Piece.SERVICE_CONTACT: text("terms", "Customers"),
        Piece.TONE: text("terms", "Tone"),
        Piece.SEASON: text("terms", "Season"),
        Piece.CAPACITY: text("terms", "Places"),
        Piece.HISTORY: text("terms", "History"),
    },
}
