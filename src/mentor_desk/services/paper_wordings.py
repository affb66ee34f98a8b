"""The municipality's own words on its papers (feature H35)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, render, specimen
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.wordings import sentences, trouble, with_wordings
from mentor_desk.errors import UserError
from mentor_desk.models import FormWording
from mentor_desk.services import rows
from mentor_desk.services.paper_parties import sender
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a paper. ``words`` is what is printed; ``own`` the municipality's words, empty
    where there are none; ``trouble`` why they are not printed."""

    path: str
    shipped: str
    words: str
    own: str = ""
    trouble: Text | None = None


def form_for(session: Session, paper: Paper[Any]) -> Form:
    """The words ``paper`` is printed with here."""
    return with_wordings(paper.form(), _own(session, paper.key))


@reads
def wordings(session: Session, *, key: str) -> tuple[Sentence, ...]:
    """Every sentence of the paper ``key`` in its order; own words for sentences that are gone last."""
    form, own = catalogue.by_key(key).form(), _own(session, key)
    shipped = sentences(form)
    found = [_sentence(form, path, words, own.get(path, "")) for path, words in shipped.items()]
    found += [_sentence(form, path, "", words) for path, words in own.items() if path not in shipped]
    return tuple(found)


@reads
def printed(session: Session, *, key: str) -> Form:
    """The words the paper ``key`` is printed with here."""
    return form_for(session, catalogue.by_key(key))


@reads
def preview(session: Session, *, key: str) -> bytes:
    """The paper ``key`` as it is printed here, about people who do not exist."""
    paper = catalogue.by_key(key)
    content = specimen.content(paper)
    if hasattr(content, "sender"):
        content = replace(content, sender=sender(session))
    return render.pdf(paper, content, form_for(session, paper)).data


@writes("wording.changed")
def change_wording(session: Session, *, key: str, path: str, words: str) -> None:
    """Say one sentence in other words; empty, or the shipped ones, take the own words away.

    Raises:
        UserError: the words do not fit the sentence; nothing was changed.
    """
    words, form = words.strip(), catalogue.by_key(key).form()
    row = _row(session, key, path)
    if not words or words == sentences(form).get(path):
        if row is not None:
            rows.delete(session, row)
            journal.note(session, subject=row, detail={"key": key, "path": path})
        return
    if found := trouble(form, path, words):
        raise UserError(found, path)
    if row is None:
        row = FormWording(key=key, path=path, wording=words)
        session.add(row)
    row.wording = words
    session.flush()
    journal.note(session, subject=row, detail={"key": key, "path": path})


@writes("wording.reset")
def reset(session: Session, *, key: str) -> int:
    """Take all own words of the paper ``key`` away; how many there were."""
    found = _rows(session, key)
    for row in found:
        rows.delete(session, row)
    journal.note(session, detail={"key": key, "count": len(found)})
    return len(found)


def _sentence(form: Form, path: str, shipped: str, own: str) -> Sentence:
    found = trouble(form, path, own) if own else None
    return Sentence(path, shipped, own if own and not found else shipped, own, found)


def _own(session: Session, key: str) -> dict[str, str]:
    return {row.path: row.wording for row in _rows(session, key)}


def _rows(session: Session, key: str) -> list[FormWording]:
    query = rows.select_alive(FormWording).where(FormWording.key == key).order_by(FormWording.path)
    return list(session.scalars(query))


def _row(session: Session, key: str, path: str) -> FormWording | None:
    return next((row for row in _rows(session, key) if row.path == path), None)
