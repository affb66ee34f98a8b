"""Every paper, warm; a day's batch; and one praktik agreement against two others in the same run: a
bare reportlab canvas that writes the same words, and WeasyPrint setting the same story as a page."""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from benchmarks import paper_html
from benchmarks.figures import report, spread
from mentor_desk import resources
from mentor_desk.documents import catalogue, render, specimen
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.praktikaftale import FirmPeople, Praktikaftale, PraktikCitizen, Task, Term

ROUNDS = 40
A_PAPER = 20
AGAINST = 8
BATCH = 28
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
    """Milliseconds, each after a first one that is not counted."""
    return {
        "papers": [every(paper) for paper in catalogue.PAPERS],
        f"batch of {BATCH}": batch(),
        "against a bare canvas": against_bare(),
        "against WeasyPrint": against_weasyprint(),
    }


def every(paper: Any) -> dict[str, Any]:
    """One paper with something in every field."""
    filled = specimen.content(paper)
    pages = render.pdf(paper, filled).pages
    taken = [timed(partial(render.pdf, paper, filled)) for _ in range(A_PAPER)]
    return {"paper": paper.key, "pages": pages, "unit": "ms", **spread(taken)}


def batch() -> dict[str, Any]:
    """A praktik agreement for each of as many citizens, all different."""
    paper = catalogue.PRAKTIKAFTALE
    taken = timed(lambda: [render.pdf(paper, content(1000 + number)) for number in range(BATCH)])
    return {"unit": "s", "seconds": round(taken / 1000, 2)}


def against_bare() -> dict[str, Any]:
    """Turn about with a canvas that knows no layout."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = resources.path("fonts", "SourceSans3-Regular.ttf")
    pdfmetrics.registerFont(TTFont("Floor", str(font)))
    paper = catalogue.PRAKTIKAFTALE
    pages = words_of(render.pdf(paper, content(0)).data)
    bare(pages, 0)
    ours: list[float] = []
    floor: list[float] = []
    for number in range(1, ROUNDS + 1):
        filled = content(number)
        ours.append(timed(partial(render.pdf, paper, filled)))
        floor.append(timed(partial(bare, pages, number)))
    return report("praktikaftale, warm", "ms", ours, floor, pages=len(pages))


def against_weasyprint() -> dict[str, Any]:
    """The same content and words set by both, turn about; how many times longer WeasyPrint takes."""
    try:
        from weasyprint import CSS, HTML
        from weasyprint.text.fonts import FontConfiguration
    except ImportError:
        return {"missing": "install the extra «bench», and the system's Pango"}
    paper, fonts = catalogue.PRAKTIKAFTALE, FontConfiguration()
    form, style = paper.form(), CSS(string=paper_html.CSS, font_config=fonts)

    def set_page(filled: Praktikaftale) -> bytes:
        html = HTML(string=paper_html.page(paper.story(filled, form)))
        return bytes(html.write_pdf(stylesheets=[style], font_config=fonts))

    theirs = set_page(content(0))
    ours: list[float] = []
    other: list[float] = []
    for number in range(1, AGAINST + 1):
        filled = content(number)
        ours.append(timed(partial(render.pdf, paper, filled)))
        other.append(timed(partial(set_page, filled)))
    said = {name: count(data) for name, data in (("ours", pdf(paper)), ("weasyprint", theirs))}
    return {
        "figure": "praktikaftale, warm",
        "unit": "ms",
        "ours": spread(ours),
        "weasyprint": spread(other),
        "times": round(statistics.median(other) / statistics.median(ours), 1),
        "words": said,
    }


def pdf(paper: Any) -> bytes:
    """The first of the agreements."""
    return render.pdf(paper, content(0)).data


def count(data: bytes) -> dict[str, int]:
    """How many pages and words a file has: both must have said the same."""
    pages = words_of(data)
    return {
        "pages": len(pages),
        "words": len(" ".join(line for page in pages for line in page).split()),
    }


def timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000
