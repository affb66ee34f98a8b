"""What a line on the Today page is."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from mentor_desk.texts import Text


class Group(StrEnum):
    """The blocks of the Today page, in order."""

    OVERDUE = "overdue"
    TODAY = "today"
    ENDING = "ending"
    QUIET = "quiet"


class Action(StrEnum):
    """What can be done on the spot."""

    RECORD_VISIT = "record_visit"
    NOTE = "note"
    KEEP_PROMISE = "keep_promise"
    ASK_PROMISE = "ask_promise"
    FINISH_STEP = "finish_step"
    DECIDE = "decide"
    SETTLE = "settle"
    CALL_ABSENT = "call_absent"
    OPEN_PLACEMENT = "open_placement"
    OPEN_AGREEMENT = "open_agreement"
    RECORD_OUTCOME = "record_outcome"
    AFTER_CARE = "after_care"
    MORE_OUTCOMES = "more_outcomes"
    FOLLOW_NEWS = "follow_news"
    FOLLOW_SIGNATURES = "follow_signatures"
    KEEP_STATEMENT = "keep_statement"
    FOLLOW_FIRM = "follow_firm"
    SEASON_SOON = "season_soon"
    ALONE_OVER = "alone_over"
    CARE_VISIT = "care_visit"
    MORE_FIRMS = "more_firms"
    ANSWER_INQUIRY = "answer_inquiry"
    SAY_WELCOME = "say_welcome"
    MORE_WELCOMES = "more_welcomes"
    RING_BACK = "ring_back"
    OPEN_CLUSTER = "open_cluster"
    ASK_PANEL = "ask_panel"
    RECRUIT_STEP = "recruit_step"
    RECRUIT_AGAIN = "recruit_again"
    GIVE_ANSWERS = "give_answers"
    OPEN_RECRUITMENT = "open_recruitment"
    SEND_AGENDA = "send_agenda"
    WRITE_MINUTES = "write_minutes"
    FOLLOW_GUEST = "follow_guest"
    PLAN_MEETING = "plan_meeting"
    MAKE_ROUND = "make_round"
    EVALUATE = "evaluate"
    PLAN_VISITS = "plan_visits"
    MEASURE = "measure"
    PREPARE_ABSENCE = "prepare_absence"
    WRITE_JOURNAL = "write_journal"
    ERASE_RIPE = "erase_ripe"
    PRINT_GONE = "print_gone"
    FOLLOW_DECISION = "follow_decision"


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One line: ``days`` from today (negative is late), ``ref`` the row the action is about.

    ``placement_id`` is the placement it is about where ``ref`` is something else.
    ``since`` is the number of days that have passed, for the badge of a quiet citizen or of what
    waits for somebody.
    """

    group: Group
    action: Action
    ref: uuid.UUID
    case_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    title: Text | str
    detail: Text | str
    day: date
    days: int
    at: time | None = None
    since: int | None = None
    placement_id: uuid.UUID | None = None
