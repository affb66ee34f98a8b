"""Partnership agreements in words: who is shown under which filter, and what stands in each row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, folding
from mentor_desk.services.agreements import AgreementRow
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.list_rows import ListRow

RENEW_SOON_DAYS = 60
"""The first reminder before an agreement is renegotiated (domain §5)."""


class Group(StrEnum):
    """The filters that are always there."""

    ALL = "all"
    RUNNING = "running"
    RENEW = "renew"
    UNSIGNED = "unsigned"
    NEW = "new"
    ENDED = "ended"


def belongs(row: AgreementRow, group: Group, today: date) -> bool:
    """Whether an agreement is shown under the filter ``group``."""
    return {
        Group.ALL: True,
        Group.RUNNING: row.running,
        Group.RENEW: renew_soon(row, today),
        Group.UNSIGNED: row.running and row.signed_on is None,
        Group.NEW: row.is_new and row.starts_on.year == today.year,
        Group.ENDED: not row.running,
    }[group]


def renew_soon(row: AgreementRow, today: date) -> bool:
    """Whether it is time to talk about the next year."""
    if row.talked_of or not row.running or row.renew_on is None:
        return False
    return (row.renew_on - today).days <= RENEW_SOON_DAYS


def chips(rows: Sequence[AgreementRow], today: date, chosen: str | None) -> list[tuple[str, str]]:
    """The filters that show something, with how many; the one that is chosen stays."""
    words = {
        Group.ALL: QCoreApplication.translate("AgreementsPage", "All"),
        Group.RUNNING: QCoreApplication.translate("AgreementsPage", "Running"),
        Group.RENEW: QCoreApplication.translate("AgreementsPage", "To renew"),
        Group.NEW: QCoreApplication.translate("AgreementsPage", "New this year"),
        Group.UNSIGNED: QCoreApplication.translate("AgreementsPage", "Not signed"),
        Group.ENDED: QCoreApplication.translate("AgreementsPage", "Ended"),
    }
    if not rows:
        return []
    counts = {group: sum(belongs(row, group, today) for row in rows) for group in Group}
    return [
        (group, f"{words[group]} {counts[group]}")
        for group in Group
        if counts[group] or group in (Group.ALL, chosen)
    ]


def matching(rows: Sequence[AgreementRow], typed: str) -> list[AgreementRow]:
    """The agreements whose firm or town has every typed word."""
    parts = folding.fold(typed).split()
    return [
        row for row in rows if all(part in folding.fold(f"{row.firm} {row.town}") for part in parts)
    ]


def list_row(row: AgreementRow, today: date, language: Language, *, with_firm: bool = True) -> ListRow:
    """Two lines and a badge; on the firm's own page the term stands where the firm's name would."""
    title = row.firm if with_firm else term(row.starts_on, row.ends_on, today, language)
    badge, tone = badge_of(row, today)
    return ListRow(str(row.id), title, f"{points(row)} · {places(row)}", badge, tone)


def term(starts_on: date, ends_on: date | None, today: date, language: Language) -> str:
    """``1. jan. – 31. dec. 2027``."""
    if ends_on is None:
        first = days.short(starts_on, language, today)
        return QCoreApplication.translate("AgreementsPage", "From {day}").format(day=first)
    first = days.short(starts_on, language, ends_on)
    return f"{first} – {days.short(ends_on, language)} {ends_on.year}"


def points(row: AgreementRow) -> str:
    """``4 af 7 punkter``."""
    words = QCoreApplication.translate("AgreementsPage", "{chosen} of {all} points")
    return words.format(chosen=row.points, all=row.of)


def places(row: AgreementRow) -> str:
    """``3 af 10 pladser brugt``."""
    return used_words(row.used, row.places)


def used_words(used: int, agreed: int | None) -> str:
    """How many of the agreed places are used."""
    if agreed is None:
        return QCoreApplication.translate("AgreementsPage", "%n place(s) used", "", used)
    words = QCoreApplication.translate("AgreementsPage", "{used} of {agreed} places used")
    return words.format(used=used, agreed=agreed)


def badge_of(row: AgreementRow, today: date) -> tuple[str, Tone]:
    """The word that says what to do about the agreement."""
    if not row.running:
        if row.renewed:
            return QCoreApplication.translate("AgreementsPage", "Renewed"), "neutral"
        return QCoreApplication.translate("AgreementsPage", "Ended"), "neutral"
    if renew_soon(row, today) and row.renew_on is not None:
        return _renewal((row.renew_on - today).days)
    if row.signed_on is None:
        return _unsigned(row), "accent"
    if row.renewed:
        return QCoreApplication.translate("AgreementsPage", "Renewed"), "neutral"
    return "", "neutral"


def _unsigned(row: AgreementRow) -> str:
    """With whom the paper lies, where it has been printed."""
    translate = QCoreApplication.translate
    if row.signing is None or {"employer", "mentor"} <= set(row.signing.missing):
        return translate("AgreementsPage", "Not signed")
    if not row.signing.missing:
        return translate("AgreementsPage", "Write the day")
    if "employer" in row.signing.missing:
        return translate("AgreementsPage", "The firm has not signed")
    return translate("AgreementsPage", "We have not signed")


def _renewal(left: int) -> tuple[str, Tone]:
    if left > 0:
        return QCoreApplication.translate("AgreementsPage", "Renew in %n day(s)", "", left), "warning"
    if left == 0:
        return QCoreApplication.translate("AgreementsPage", "Renew today"), "warning"
    late = QCoreApplication.translate("AgreementsPage", "Renewal %n day(s) late", "", -left)
    return late, "danger"
