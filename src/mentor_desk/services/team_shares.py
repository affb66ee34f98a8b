"""Colleagues' figures: read in from a locked file, kept until they are taken away (feature K3)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.exchange import team_file
from mentor_desk.exchange.sealed import Cost
from mentor_desk.exchange.team_file import TeamFile
from mentor_desk.formats import days, folding
from mentor_desk.models import Setting, TeamShare
from mentor_desk.services import files, rows
from mentor_desk.services.mentor import required
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Language, text

LEAST: Final = 12
"""How many signs the team's words have at least."""
_WORDS: Final = "team_words"


@dataclass(frozen=True, slots=True)
class Share:
    """A colleague's figures as they were read in."""

    id: uuid.UUID
    read_at: datetime
    content: TeamFile


@reads
def listing(session: Session) -> list[Share]:
    """What was read in, by the colleague's name."""
    found = [
        Share(row.id, row.read_at, team_file.from_json(row.content))
        for row in session.scalars(rows.select_alive(TeamShare))
    ]
    return sorted(found, key=lambda each: folding.danish_sort_key(each.content.sender))


@reads
def words(session: Session) -> str:
    """The words the team has agreed on; empty until somebody wrote them."""
    setting = _setting(session)
    return str(setting.value) if setting else ""


@writes("team.words_kept")
def keep_words(session: Session, *, agreed: str) -> None:
    """Remember the team's words, so that nobody types them every week.

    Raises:
        UserError: they are shorter than :data:`LEAST` (field ``words``).
    """
    agreed = demand_words(agreed)
    setting = _setting(session)
    if setting is None:
        setting = Setting(key=_WORDS, value=agreed)
        session.add(setting)
    setting.value = agreed


def demand_words(typed: str) -> str:
    """The words without the blanks around them. Raises :class:`UserError` when they are too short."""
    found = " ".join(typed.split())
    if len(found) < LEAST:
        sentence = text("services", "At least {least} signs: four or five words are easy to tell.")
        raise UserError(sentence.fill(least=LEAST), "words")
    return found


def open_file(file: Path, typed: str) -> TeamFile:
    """What a colleague's file tells. Takes about a second: the lock is meant to.

    Raises:
        UserError: it is no team file, damaged, newer than the program, or cannot be read.
        WrongPassphraseError: the words do not open it.
    """
    try:
        data = file.read_bytes()
    except OSError as trouble:
        raise UserError(text("services", "The file cannot be read."), "file") from trouble
    return team_file.read(data, " ".join(typed.split()))


def write_file(content: TeamFile, file: Path, agreed: str, cost: Cost | None = None) -> None:
    """Lock one's own figures and put them at ``file`` in one step.

    Raises:
        UserError: the words are too short, or the file cannot be written.
    """
    files.write(file, team_file.write(content, demand_words(agreed), cost))


@writes("team.shared")
def note_shared(session: Session, *, content: TeamFile) -> None:
    """That the figures went out stands in the log, with how many cases they count."""
    detail = {"people": content.cases, "count": len(content.firms), "share": str(content.share_id)}
    journal.note(session, detail=detail)


@writes("team.read")
def read_in(session: Session, *, content: TeamFile, now: datetime, language: Language) -> uuid.UUID:
    """Keep a colleague's figures in the place of the older ones from the same colleague.

    Raises:
        UserError: they are one's own, were read in before, or newer ones are here already
            (field ``file``).
    """
    _refuse_own(session, content)
    for before in _from(session, content.sender):
        if before.share_id == content.share_id:
            raise UserError(text("services", "This file was read in before."), "file")
        if before.as_of > content.as_of:
            sentence = text("services", "There are newer figures from {name} here already, of {day}.")
            day = days.long(before.as_of, language)
            raise UserError(sentence.fill(name=content.sender, day=day), "file")
        rows.delete(session, before)
    row = TeamShare(
        share_id=content.share_id,
        sender=content.sender,
        as_of=content.as_of,
        read_at=now,
        content=team_file.to_json(content),
    )
    session.add(row)
    session.flush()
    journal.note(session, subject=row, detail={"count": content.cases})
    return row.id


@writes("team.share_removed")
def remove(session: Session, *, row_id: uuid.UUID) -> None:
    """Take a colleague's figures out of the picture."""
    row = rows.get(session, TeamShare, row_id)
    rows.delete(session, row)
    journal.note(session, subject=row)


def file_name(today: date) -> str:
    """A name for one's own file that says whose it is to nobody."""
    return f"teamtal-{today.isoformat()}{team_file.SUFFIX}"


def _refuse_own(session: Session, content: TeamFile) -> None:
    mentor = required(session)
    same = (mentor.name.casefold(), mentor.municipality.casefold())
    if (content.sender.casefold(), content.municipality.casefold()) == same:
        raise UserError(text("services", "These are your own figures: they are in it already."), "file")


def _from(session: Session, sender: str) -> list[TeamShare]:
    query = rows.select_alive(TeamShare)
    return [row for row in session.scalars(query) if row.sender.casefold() == sender.casefold()]


def _setting(session: Session) -> Setting | None:
    return session.scalars(
        select(Setting).where(Setting.key == _WORDS, Setting.deleted_at.is_(None))
    ).first()
