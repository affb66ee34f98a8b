"""The caseload summary as a file for the team meeting (features K1 and K4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.teamoversigt import TeamSummary
from mentor_desk.errors import UserError
from mentor_desk.exchange import summary_xlsx
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import nameless, paper_summary, paper_wordings
from mentor_desk.services.paper_copies import How
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

Format = Literal["pdf", "xlsx"]
SUMMARY = "teamoversigt"


@dataclass(frozen=True, slots=True)
class Export:
    """A file ready to be saved; ``people`` is the head-count that stands in the journal."""

    data: bytes
    file_name: str
    people: int
    named: bool


@reads
def preview_summary(
    session: Session, *, today: date, rulebook: Rulebook, named: bool = False, reason: str = ""
) -> bytes:
    """The summary as PDF, to look at. Looking at one's own caseload is no export.

    Raises:
        UserError: names are asked for without a reason.
    """
    return _pdf(session, _content(session, today, rulebook, named, reason))


@writes("summary.exported")
def export_summary(
    session: Session,
    *,
    today: date,
    rulebook: Rulebook,
    form: Format,
    named: bool = False,
    reason: str = "",
    how: How = "saved",
) -> Export:
    """The summary as a file. The journal keeps the head-count, the form and the reason for names.

    ``how`` says whether it goes to a file or to a printer.

    Raises:
        UserError: names are asked for without a reason.
    """
    content = _content(session, today, rulebook, named, reason)
    people = len(content.rows)
    data = _pdf(session, content) if form == "pdf" else summary_xlsx.workbook(content)
    journal.note(
        session,
        detail={
            "form": form,
            "how": how,
            "people": people,
            "named": named,
            "reason": content.reason,
        },
    )
    stem = catalogue.by_key(SUMMARY).file_stem
    return Export(data, f"{stem}-{today.isoformat()}.{form}", people, named)


def _pdf(session: Session, content: TeamSummary) -> bytes:
    paper = catalogue.by_key(SUMMARY)
    return render.pdf(paper, content, paper_wordings.form_for(session, paper)).data


def _content(
    session: Session, today: date, rulebook: Rulebook, named: bool, reason: str
) -> TeamSummary:
    if named and not reason.strip():
        raise UserError(text("services", "Write why the summary must hold names."), "reason")
    nameless.demand(session, reason, "reason")
    return paper_summary.gather(session, today=today, rulebook=rulebook, named=named, reason=reason)
