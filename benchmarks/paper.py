"""One praktik agreement, warm, against a bare reportlab canvas that writes the same words."""

from __future__ import annotations

import io
import time
from datetime import date
from typing import Any

from benchmarks.figures import report
from mentor_desk import resources
from mentor_desk.documents import catalogue, render
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.praktikaftale import FirmPeople, Praktikaftale, PraktikCitizen, Task, Term

ROUNDS = 40
LINES_A_PAGE = 52


def content(number: int) -> Praktikaftale:
    """An agreement that differs a little each time, so that nothing can be remembered."""
    return Praktikaftale(
        sender=Sender("Silkeborg Kommune", Person("Karen Aagaard", "Jobmentor", "20123456")),
        citizen=PraktikCitizen(
            name=f"Ahmed Osman {number}",
            address=f"Møllevej {number}\n8600 Silkeborg",
            target_group="Kontanthjælp, aktivitetsparat",
            job_goal="Hjælper på VVS-lager",
            competences="Overblik, tålmodighed og gode hænder. " * 3,
        ),
        firm=Workplace("Lunde VVS", "24256790", "9900000001", "Håndværkervej 12", "VVS", "private"),
        people=FirmPeople(Person("Torben Lunde"), Person("Mette Sø"), Person("Bo Ø")),
        term=Term(
            starts_on=date(2026, 11, 30),
            ends_on=date(2027, 2, 26),
            weeks=13,
            hours_start=12.0,
            hours=20.0,
            working_days="Mandag til torsdag 8–12",
            purposes=("paid_hours",),
            purpose="Ahmed styrer varemodtagelsen selv tre dage om ugen. " * 3,
            tasks=tuple(Task(f"Opgave {n}", "overblik og dansk") for n in range(6)),
        ),
        rule_version="LAB 2026-07-01",
    )


def words_of(data: bytes) -> list[list[str]]:
    """The lines of each page of a finished paper."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    return [page.extract_text().splitlines() for page in reader.pages]


def bare(pages: list[list[str]], number: int) -> bytes:
    """The same words on a bare canvas: no layout, no story."""
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, initialFontName="Floor")
    for lines in pages:
        canvas.setFont("Floor", 10)
        for place, words in enumerate(lines):
            canvas.drawString(57, 800 - 14 * (place % LINES_A_PAGE), f"{words} {number}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def measure() -> dict[str, Any]:
    """Milliseconds a paper, ``ROUNDS`` of each, turn about."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = resources.path("fonts", "SourceSans3-Regular.ttf")
    pdfmetrics.registerFont(TTFont("Floor", str(font)))
    paper = catalogue.by_key("praktikaftale")
    pages = words_of(render.pdf(paper, content(0)).data)
    bare(pages, 0)
    ours: list[float] = []
    floor: list[float] = []
    for number in range(1, ROUNDS + 1):
        begun = time.perf_counter()
        render.pdf(paper, content(number))
        between = time.perf_counter()
        bare(pages, number)
        ended = time.perf_counter()
        ours.append((between - begun) * 1000)
        floor.append((ended - between) * 1000)
    return report("praktikaftale, warm", "ms", ours, floor, pages=len(pages))
