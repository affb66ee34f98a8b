"""The cells of one row, read one by one; what is not understood goes into the note and is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from mentor_desk.errors import UserError
from mentor_desk.exchange import caseload_days, caseload_reasons, caseload_words
from mentor_desk.exchange.caseload_records import Doubt
from mentor_desk.exchange.firm_values import phone_number
from mentor_desk.formats import cpr, mail
from mentor_desk.texts import Text

LONGEST: Final = 300
"""Letters of a field; a note may have a hundred times as many."""
_LONGEST_NOTE: Final = 30_000
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\u200b-\u200f\u2028-\u202e\ud800-\udfff]")
_NOT_DIGIT = re.compile(r"\D")
_NUMBER = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:t|timer|tim|hours|h)?\.?", re.IGNORECASE)
_BIRTH_ONLY = re.compile(r"(\d{6})(?:\s*[-–]?\s*[x*•?]{1,4})?", re.IGNORECASE)
_COMMA_NAME = re.compile(r"([^,]{2,}),\s*([^,]{2,})")


def plain(cell: str) -> str:
    """A cell on one line, without what nobody sees."""
    return " ".join(_INVISIBLE.sub("", cell).split())[:LONGEST]


def lines(cell: str) -> str:
    """A cell of free text: its lines stay."""
    cleared = _INVISIBLE.sub("", cell.replace("\r\n", "\n").replace("\r", "\n"))
    return "\n".join(" ".join(line.split()) for line in cleared.split("\n")).strip()[:_LONGEST_NOTE]


class Cells:
    """One row. Each field is asked for once; ``doubts`` and ``kept`` gather what is to be told."""

    def __init__(
        self, row: Sequence[str], columns: Mapping[str, int], headings: Sequence[str], today: date
    ) -> None:
        self._row, self._columns, self._headings, self._today = row, columns, headings, today
        self.doubts: list[Doubt] = []
        self.kept: list[str] = []

    def raw(self, field: str) -> str:
        """What stands there, as it stands."""
        at = self._columns.get(field, -1)
        return self._row[at] if 0 <= at < len(self._row) else ""

    def text(self, field: str) -> str:
        """What stands there, on one line."""
        return plain(self.raw(field))

    def heading(self, field: str) -> str:
        """What the column of the field is called."""
        at = self._columns.get(field, -1)
        return self._headings[at] if 0 <= at < len(self._headings) else ""

    def doubt(self, field: str, sentence: Text, *, keep: bool = True, hide: bool = False) -> None:
        """Tell that the field was not taken as it stands; with ``keep`` the note has it."""
        written = self.text(field)
        self.doubts.append(Doubt(field, "" if hide else written, sentence))
        if keep:
            self.keep(self.heading(field), written)

    def replace_doubt(self, field: str, sentence: Text) -> None:
        """Say more exactly what becomes of a field that is told already."""
        self.doubts = [
            replace(each, sentence=sentence) if each.field == field else each for each in self.doubts
        ]

    def keep(self, heading: str, written: str) -> None:
        """A line of the note."""
        line = f"{heading}: {written}" if heading else written
        if written and line not in self.kept:
            self.kept.append(line)

    def name(self) -> str:
        """Who it is: ``Hansen, Jens`` is Jens Hansen."""
        whole = self.text("name")
        parts = " ".join(part for part in (self.text("first_name"), self.text("last_name")) if part)
        if not whole or (parts and " " not in whole):
            whole = parts or whole
        turned = _COMMA_NAME.fullmatch(whole)
        return f"{turned[2].strip()} {turned[1].strip()}" if turned else whole

    def identity(self) -> tuple[str, date | None]:
        """The CPR number and the day of birth, as far as they can be told."""
        written, number = self.text("cpr"), ""
        birth = self._birth()
        if not written:
            return "", birth
        digits = _NOT_DIGIT.sub("", written)
        only = _BIRTH_ONLY.fullmatch(written)
        if only:
            return "", birth or caseload_days.born(only[1], self._today)
        try:
            # A spreadsheet program takes the nought away in front of a number.
            number = cpr.parse(f"0{digits}" if len(digits) == 9 and written.isdigit() else written)
        except UserError:
            self.doubt("cpr", caseload_reasons.cpr(), keep=False, hide=True)
            return "", birth
        told = cpr.born_on(number)
        if birth is not None and told is not None and birth != told:
            self.doubt("born_on", caseload_reasons.cpr_against_birth(), keep=False)
        return number, told

    def _birth(self) -> date | None:
        written = self.text("born_on")
        if not written:
            return None
        birth = caseload_days.born(written, self._today)
        if birth is None and cpr.born_on(_NOT_DIGIT.sub("", written)) is None:
            self.doubt("born_on", caseload_reasons.birthday(), keep=False, hide=len(written) > 10)
        return birth

    def phone(self, field: str) -> str:
        """The first telephone number; what else stands there goes into the note."""
        written = self.text(field)
        number = _first_phone(written)
        if written and not number:
            self.doubt(field, caseload_reasons.phone())
        elif number and not _only_a_number(written, number):
            self.keep(self.heading(field), written)
        return number

    def email(self) -> str:
        """An e-mail address."""
        written = self.text("email")
        try:
            return mail.parse(written) if written else ""
        except UserError:
            self.doubt("email", caseload_reasons.email())
            return ""

    def key(self, table: str) -> str:
        """The key of a word; a word nobody is sure of is told and kept."""
        written = self.text(table)
        found = caseload_words.key_of(table, written) if written else ""
        if written and not found:
            self.doubt(table, caseload_reasons.word())
        return found

    def target_group(self) -> str:
        """The target group; the benefit beside it may tell which of two is meant."""
        written, benefit = self.text("target_group"), self.text("benefit")
        both = caseload_words.key_of("target_group", written, benefit) if written and benefit else ""
        return both or self.key("target_group")

    def day(self, field: str, *, past: bool = False) -> date | None:
        """A day; one without a year is told, and taken as the last one gone by if it is ``past``."""
        written = self.text(field)
        found = caseload_days.understood(written, self._today, past=past) if written else None
        if written and found is None:
            self.doubt(field, caseload_reasons.day())
        elif found is not None and not found.whole:
            self.doubt(field, caseload_reasons.day_without_year(found.day), keep=False)
        return found.day if found else None

    def hours(self) -> float | None:
        """Hours a week."""
        written = self.text("hours")
        found = _NUMBER.fullmatch(written)
        hours = float(found[1].replace(",", ".")) if found else None
        if written and (hours is None or not 0 < hours <= 60):
            self.doubt("hours", caseload_reasons.number())
            return None
        return hours

    def digits(self, field: str, parse: Callable[[str], str]) -> str:
        """A number of the firm, as ``parse`` understands it."""
        written = self.text(field).removesuffix(".0")
        try:
            return parse(written) if written else ""
        except UserError:
            self.doubt(field, caseload_reasons.firm_number(), keep=False)
            return ""


def _only_a_number(written: str, number: str) -> bool:
    """Whether nothing else stands there, such as a second number or whose it is."""
    digits = _NOT_DIGIT.sub("", written)
    return digits.removeprefix("00").removeprefix("45") == _NOT_DIGIT.sub("", number).removeprefix(
        "45"
    ) and not any(letter.isalpha() for letter in written)


def _first_phone(written: str) -> str:
    number = phone_number(written)
    if number or not written:
        return number
    found = re.search(r"(?:\+45|0045)?\s*[2-9]\d(?:[\s.]?\d){6}(?!\d)", written)
    return phone_number(found[0]) if found else ""
