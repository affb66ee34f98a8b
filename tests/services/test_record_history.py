"""The history of a record speaks the words of its form, and a field can be put back."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import ConflictError
from mentor_desk.models import Case, Firm, Placement, Row
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import citizens, field_words, firms, record_history
from mentor_desk.services.field_values import Reader
from mentor_desk.services.record_history import Turn
from mentor_desk.storage.journal_standing import models
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Text

TODAY = date(2026, 11, 24)
_KEPT = {"id", "owner_id", "created_at", "updated_at", "server_seq", "base_seq"}
_NEVER = {"Draft", "Setting"}


def said(words: tuple[Text | str, ...]) -> str:
    return ", ".join(each if isinstance(each, str) else each.source for each in words)


def lines(turn: Turn) -> list[tuple[str, str, str]]:
    return [(each.label, said(each.before), said(each.after)) for each in turn.fields]


def history(vault: Vault, rulebook: Rulebook, model: type[Row], row_id: uuid.UUID) -> list[Turn]:
    return vault.database.read(
        record_history.of_record,
        model=model.__name__,
        row_id=row_id,
        today=TODAY,
        language="da",
        rulebook=rulebook,
    )


def test_every_column_has_words_or_is_bookkeeping() -> None:
    words = field_words.load()
    missing = [
        f"{name}.{column.key}"
        for name, model in models().items()
        if name not in _NEVER
        for column in model.__table__.columns
        if column.key not in _KEPT
        and words.shows(column.key)
        and column.key not in words.words
        and f"{name}.{column.key}" not in words.words
    ]
    assert missing == []
    assert {name.partition(".")[0] for name in words.words if "." in name} <= set(models())
    for column in field_words.SETS:
        model, _, name = column.partition(".")
        assert name in models()[model].__table__.columns


def test_a_field_that_was_changed_is_told_in_words_and_put_back(
    vault: Vault, rulebook: Rulebook
) -> None:
    database = vault.database
    firm_id = database.write(firms.create, name="Bager Bo", kind="private", town="Odense")
    database.write(firms.update, firm_id=firm_id, kind="public", town="Vejle")
    changed, made = history(vault, rulebook, *_firm(firm_id))
    assert ("By", "Odense", "Vejle") in lines(changed)
    assert ("Slags", "Private", "Public") in lines(changed)
    assert made.is_new
    assert not any(field.can_put_back for field in made.fields)
    database.write(record_history.put_back, seq=changed.seq, row_id=firm_id, column="town")
    back, changed, _ = history(vault, rulebook, *_firm(firm_id))
    assert lines(back) == [("By", "Vejle", "Odense")]
    assert {field.label: field.can_put_back for field in changed.fields} == {"By": False, "Slags": True}
    with pytest.raises(ConflictError, match="no longer here"):
        database.write(record_history.put_back, seq=changed.seq, row_id=firm_id, column="name")


def test_a_case_tells_of_its_citizen_with_names_and_a_covered_cpr_number(
    sampled: Vault, rulebook: Rulebook
) -> None:
    case, placement = sampled.database.read(_case)
    sampled.database.write(citizens.update, citizen_id=case.citizen_id, job_goal="Gartner")
    newest, *older = history(sampled, rulebook, Case, case.id)
    assert ("Jobmål", "Gartner") in [(label, after) for label, _, after in lines(newest)]
    told = [line for turn in older for line in lines(turn)]
    assert told
    assert sampled.database.read(_covered, rulebook=rulebook) == ("610190-••••",)
    (made,) = (t for t in history(sampled, rulebook, Placement, placement.id) if t.model == "Placement")
    firm = next(after for label, _, after in lines(made) if label == "Virksomhed")
    assert firm
    assert "-" not in firm[8:9]


def _firm(firm_id: uuid.UUID) -> tuple[type[Row], uuid.UUID]:
    return Firm, firm_id


@reads
def _case(session: Session) -> tuple[Case, Placement]:
    placement = session.scalars(select(Placement).order_by(Placement.id)).first()
    assert placement is not None
    case = session.get_one(Case, placement.case_id)
    return case, placement


@reads
def _covered(session: Session, *, rulebook: Rulebook) -> tuple[Text | str, ...]:
    return Reader(session, "da", TODAY, rulebook).words("Citizen", "cpr", "6101901234")
