"""The caseload summary on its way out: for the team meeting as PDF, XLSX and DOCX (features K1, K4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.teamoversigt import TeamSummary
from mentor_desk.errors import UserError
from mentor_desk.exchange import locked_pdf, summary_docx, summary_xlsx
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import nameless, paper_summary, paper_wordings, passphrase
from mentor_desk.services.mentor import required
from mentor_desk.services.paper_copies import How
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

Format = Literal["pdf", "xlsx", "docx"]
FORMS: Final[tuple[Format, ...]] = ("pdf", "xlsx", "docx")
SUMMARY = "teamoversigt"
LOCKED = f"{SUMMARY}-med-navne"


@dataclass(frozen=True, slots=True)
class Export:
    """A file ready to be saved; ``people`` is the head-count that stands in the journal."""

    data: bytes
    file_name: str
    people: int
    named: bool


@dataclass(frozen=True, slots=True)
class Exports:
    """Several files of one act, by their names."""

    files: Mapping[str, bytes]
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
    """The summary as one file. The journal keeps the head-count, the form and the reason for names.

    ``how`` says whether it goes to a file or to a printer. With names it may only be printed like
    this; a file with names is made by :func:`export_locked`.

    Raises:
        UserError: names are asked for without a reason, or as an open file.
    """
    content = _content(session, today, rulebook, named, reason)
    if named and how != "printed":
        raise UserError(
            text("services", "A file with names is locked with a passphrase."), "passphrase"
        )
    _note(session, content, form, how)
    stem = f"{catalogue.by_key(SUMMARY).file_stem}-{today.isoformat()}"
    data = _made(session, content, form)
    return Export(data, f"{stem}.{form}", len(content.rows), named)


@writes("summary.exported")
def export_all(session: Session, *, today: date, rulebook: Rulebook) -> Exports:
    """The summary without names as PDF, XLSX and DOCX in one act: one entry in the journal."""
    content = _content(session, today, rulebook, named=False, reason="")
    _note(session, content, "+".join(FORMS), "saved")
    stem = f"{catalogue.by_key(SUMMARY).file_stem}-{today.isoformat()}"
    made = {f"{stem}.{form}": _made(session, content, form) for form in FORMS}
    return Exports(made, len(content.rows), named=False)


@writes("summary.exported")
def export_locked(
    session: Session, *, today: date, rulebook: Rulebook, reason: str, words: str
) -> Export:
    """The summary with names: one PDF that the passphrase ``words`` opens, with the spreadsheet and
    the text document inside it. The passphrase is kept nowhere.

    Raises:
        UserError: no reason is written, it names somebody, or the passphrase does not hold
            (``reason``, ``passphrase``).
    """
    content = _content(session, today, rulebook, named=True, reason=reason)
    _judge(session, words)
    _note(session, content, "locked", "saved")
    attached = {f"{LOCKED}.{form}": _made(session, content, form) for form in FORMS if form != "pdf"}
    data = locked_pdf.lock(_pdf(session, content), words, attached)
    return Export(data, f"{LOCKED}-{today.isoformat()}.pdf", len(content.rows), named=True)


def _judge(session: Session, words: str) -> None:
    if len(words) < locked_pdf.LEAST:
        sentence = text("services", "At least {least} signs: four or five words are easy to tell.")
        raise UserError(sentence.fill(least=locked_pdf.LEAST), "passphrase")
    mentor = required(session)
    strength = passphrase.judge(words, mentor.name, mentor.municipality)
    if not strength.enough:
        raise UserError(strength.sentence, "passphrase")


def _note(session: Session, content: TeamSummary, form: str, how: How) -> None:
    detail = {
        "form": form, "how": how, "people": len(content.rows), "named": content.named,
        "reason": content.reason,
    }  # fmt: skip
    journal.note(session, detail=detail)


def _made(session: Session, content: TeamSummary, form: Format) -> bytes:
    if form == "pdf":
        return _pdf(session, content)
    return summary_xlsx.workbook(content) if form == "xlsx" else summary_docx.document(content)


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
