"""The summary as a text document, read back."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from mentor_desk.documents.teamoversigt import SummaryGroup, SummaryMoved, TeamSummary
from mentor_desk.exchange.summary_docx import document
from tests.exchange.test_summary_xlsx import ROW, SUMMARY

FULL = replace(
    SUMMARY,
    rows=(*SUMMARY.rows, replace(ROW, question="=1+1\x07 æøå")),
    groups=(SummaryGroup("interview", "started", 5), SummaryGroup("follow_up", "after_care", 8)),
    moved=(SummaryMoved("Helbred", 12, 7, rest=5), SummaryMoved("Sprog")),
    moved_since=date(2026, 5, 24),
)


def test_it_is_a_document_to_go_on_writing_in() -> None:
    found = docx.Document(io.BytesIO(document(FULL)))
    section = found.sections[0]
    assert section.orientation is WD_ORIENT.LANDSCAPE
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
    names = {paragraph.style.name for paragraph in found.paragraphs}
    assert {"Title", "Heading 1", "Heading 2"} <= names
    cases, stages, _load, moved = found.tables
    assert [cell.text for cell in cases.rows[0].cells][:2] == ["Sag", "Målgruppe"]
    assert cases.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert cases.rows[3].cells[11].text == "=1+1 æøå"
    assert [row.cells[0].text for row in stages.rows][1:] == [
        "Samtale – Lige begyndt",
        "Opfølgning – Efterværn",
    ]
    assert stages.rows[2].cells[-1].text == "8 sager"
    assert len(moved.rows) == 2, "an area that is hidden is not there"
    assert {lang.get(qn("w:val")) for lang in found.styles.element.iter(qn("w:lang"))} == {"da-DK"}


def test_its_properties_name_nobody_and_no_clock_reaches_it() -> None:
    properties = docx.Document(io.BytesIO(document(FULL))).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created.replace(tzinfo=None) == datetime(2026, 11, 24)  # noqa: DTZ001  as the file has it
    assert properties.language == "da-DK"
    assert document(FULL) == document(replace(FULL))


def test_an_empty_caseload_is_a_page_that_says_so() -> None:
    found = docx.Document(io.BytesIO(document(TeamSummary(date(2026, 11, 24)))))
    assert "Der er ingen åbne sager." in [paragraph.text for paragraph in found.paragraphs]
