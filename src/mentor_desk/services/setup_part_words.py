"""The municipality's own words on papers and agreements, and its letterhead, as parts of its setup."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, clause_sets, logo
from mentor_desk.documents.wordings import sentences, trouble
from mentor_desk.models import FormWording
from mentor_desk.rules.shapes import Table, words
from mentor_desk.services import letterhead, mentor, paper_wordings, rows
from mentor_desk.services.agreement_clauses import OWN_SETS
from mentor_desk.services.setup_part import (
    LEFT_OUT,
    STRANGE,
    Entry,
    SetupChange,
    Taking,
    Weighed,
    put_setting,
    setting,
)
from mentor_desk.texts import Text, text

_NO_PAPER = text("data_sets", "This program has no such paper or sentence.")
_LONGEST: Final = 2000


class OwnWordings:
    """Sentences of papers in the municipality's own words."""

    key: Final = "wordings"
    title: Final = text("data_sets", "Our own words on the papers")
    _fields: Final = ("paper", "path", "words")
    _entry: Final = Table(dict.fromkeys(_fields, words), frozenset(_fields))

    def gather(self, session: Session) -> list[Any]:
        """Paper, place and words."""
        query = rows.select_alive(FormWording).order_by(FormWording.key, FormWording.path)
        return [
            {"paper": row.key, "path": row.path, "words": row.wording} for row in session.scalars(query)
        ]

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """Words that do not fit their sentence here are left out."""
        del session
        papers = {paper.key: paper.form() for paper in catalogue.PAPERS}
        entries, left_out = list[Entry](), list[Text]()
        for each in found:
            if not self._entry(each):
                left_out.append(STRANGE)
                continue
            form, path = papers.get(each["paper"]), each["path"]
            known = form is not None and path in sentences(form)
            fault = trouble(form, path, each["words"]) if form is not None and known else _NO_PAPER
            if fault is None:
                entries.append(each)
            else:
                name = f"{form.title if form else each['paper']}: {path}"
                left_out.append(LEFT_OUT.fill(name=name, fault=fault))
        return Weighed(tuple(entries), tuple(left_out))

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """A line a sentence, with the words printed now and then."""
        own = {(each["paper"], each["path"]): each["words"] for each in self.gather(session)}
        found = []
        for each in entries:
            form = catalogue.by_key(each["paper"]).form()
            before = own.get((each["paper"], each["path"])) or sentences(form)[each["path"]]
            if before != each["words"]:
                found.append(SetupChange(form.title, before, each["words"]))
        return found

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Say each sentence so."""
        del taking
        for each in entries:
            paper_wordings.change_wording(
                session, key=each["paper"], path=each["path"], words=each["words"]
            )


class OwnClauseSets:
    """Sets of points for partnership agreements; one of the same key is replaced."""

    key: Final = "clause_sets"
    title: Final = text("data_sets", "Our own points in agreements")

    def gather(self, session: Session) -> list[Any]:
        """The sets as they lie in the caseload."""
        kept = setting(session, OWN_SETS)
        return list(kept) if isinstance(kept, list) else []

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """A set that cannot be used, or that is too long, is left out."""
        del session
        usable = tuple(each for each in found if len(clause_sets.own([each])) == 1 and _is_short(each))
        return Weighed(usable, (STRANGE,) * (len(found) - len(usable)))

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """A line a set, with its points."""
        own = {each.get("key"): each for each in self.gather(session)}
        return [
            SetupChange(each["title"], _points(own.get(each["key"])), _points(each))
            for each in entries
            if own.get(each["key"]) != each
        ]

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Put them among those that are here."""
        del taking
        kept = {each.get("key"): each for each in self.gather(session)}
        put_setting(session, OWN_SETS, [*{**kept, **{each["key"]: each for each in entries}}.values()])


class Letterhead:
    """The logo and the lines beneath the municipality's name; nothing of the mentor."""

    key: Final = "letterhead"
    title: Final = text("data_sets", "Logo and letterhead")
    _entry: Final = Table({"lines": words, "logo": words})

    def gather(self, session: Session) -> list[Any]:
        """One entry with the lines and the picture in base64."""
        me = mentor.me(session)
        found = {"lines": me.letterhead if me else "", "logo": letterhead.logo_for_papers(session)}
        return [{key: value for key, value in found.items() if value}] if any(found.values()) else []

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """A picture that cannot be printed leaves the letterhead out."""
        del session
        usable = tuple(each for each in found[:1] if self._entry(each) and _fits(each))
        return Weighed(usable, (STRANGE,) * (len(found) - len(usable)))

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """The lines, and whether the picture is another."""
        kept = (self.gather(session) or [{}])[0]
        found = []
        for each in entries:
            if each.get("lines", "") not in ("", kept.get("lines", "")):
                title = text("data_sets", "Lines of the letterhead")
                found.append(SetupChange(title, kept.get("lines", ""), each["lines"]))
            if each.get("logo", "") not in ("", kept.get("logo", "")):
                found.append(SetupChange(text("data_sets", "Another logo")))
        return found

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Use them on papers made from now on."""
        del taking
        for each in entries:
            if each.get("lines"):
                mentor.required(session).letterhead = each["lines"]
            if each.get("logo"):
                letterhead.set_logo(session, data=base64.b64decode(each["logo"]))


def _points(found: Entry | None) -> str:
    return ", ".join(point["title"] for point in found["points"]) if found else ""


def _is_short(found: Entry) -> bool:
    said = [words for point in found["points"] for words in point.values()]
    return all(len(words) <= _LONGEST for words in (found["key"], found["title"], *said))


def _fits(each: Entry) -> bool:
    if len(each.get("lines", "")) > _LONGEST:
        return False
    try:
        if each.get("logo"):
            logo.check(base64.b64decode(each["logo"], validate=True))
    except (logo.LogoError, binascii.Error, ValueError):
        return False
    return True
