"""300 firms laid beside one citizen through the service, encrypted, against plain sqlite3.

The floor reads the same rows from an unencrypted file and measures the same distances; it judges
nothing. Every figure is milliseconds. ``pair`` is one citizen and one firm, as when a line is chosen.
"""

from __future__ import annotations

import gc
import math
import random
import sqlite3
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from benchmarks.figures import report, spread
from mentor_desk import resources
from mentor_desk.models import (
    Case,
    Citizen,
    Firm,
    FirmSeason,
    FirmTask,
    HeadCount,
    MatchDecision,
    Opening,
    Placement,
    Row,
)
from mentor_desk.rules.rulebook_file import load
from mentor_desk.services import match
from mentor_desk.services.match_types import Search
from mentor_desk.services.positions import position
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.use_case import writes
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import Adjustment, CustomerContact, SeasonKind, ToneTag, Transport

FIRMS, CITIZENS, TIMES, LIMIT_MS = 300, 28, 40, 50
TODAY = date(2026, 11, 24)
POSTCODES = ("8722", "8723", "8700", "7130", "7150", "7160", "7171", "8783", "8763", "8721", "7140")
TASKS = (
    ("Modtage varer på lageret", "overblik"),
    ("Rydde og feje værkstedet", "rutine"),
    ("Klargøre brugte cykler", "håndelag"),
    ("Fylde op i køl og drikkevarer", "tempo"),
    ("Skære grønt i køkkenet", "samarbejde"),
    ("Passe planter i drivhuset", "ro"),
    ("Scanne og navngive bilag", "nøjagtighed"),
)
READ = ("firm", "firm_task", "opening", "firm_season", "head_count", "placement", "match_decision")


def rows() -> list[Row]:
    """The same register every time."""
    draw = random.Random(20261124)
    made: list[Row] = []
    cases = [_case(draw, made) for _ in range(CITIZENS)]
    for number in range(FIRMS):
        firm = _firm(draw, number)
        made += [firm, *_around(draw, firm)]
        for _ in range(draw.randrange(3)):
            start = TODAY - timedelta(weeks=draw.randrange(60))
            made.append(
                Placement(
                    case_id=draw.choice(cases),
                    firm_id=firm.id,
                    starts_on=start,
                    ends_on=start + timedelta(weeks=13),
                    hours=15.0,
                )
            )
    return made


def _case(draw: random.Random, made: list[Row]) -> UUID:
    citizen = Citizen(
        name=f"Borger {draw.randrange(10**6)}",
        postcode=draw.choice(POSTCODES),
        job_goal="Hjælper på et lager eller et værksted",
        competences="Truckkort, overblik og tålmodighed",
        wishes="Faste kolleger, cykler og planter",
        weekly_hours=15.0,
        transport=Transport.BICYCLE.value,
        travel_minutes=40,
        needs=draw.sample([each.value for each in Adjustment], 2),
        thrives_with=draw.sample([each.value for each in ToneTag], 2),
        customer_contact=CustomerContact.SOME.value,
    )
    case = Case(citizen_id=citizen.id, opened_on=TODAY)
    made += [citizen, case]
    return case.id


def _firm(draw: random.Random, number: int) -> Firm:
    return Firm(
        name=f"Firma {number}",
        postcode=draw.choice(POSTCODES),
        branch=draw.choice(("Cykelværksted", "Gartneri", "Dagligvarer", "Bogføring", "Smed")),
        about="Ni mand og et lager, der trænger til en hånd. Kaffe klokken ni.",
        hours_least=10.0,
        hours_most=25.0,
        can_meet=draw.sample([each.value for each in Adjustment], 4),
        tone_tags=draw.sample([each.value for each in ToneTag], 3),
        customer_contact=CustomerContact.SOME.value,
        most_at_once=draw.choice((None, 2)),
    )


def _around(draw: random.Random, firm: Firm) -> list[Row]:
    tasks = [
        FirmTask(firm_id=firm.id, task=task, trains=trains, position=position_)
        for position_, (task, trains) in enumerate(draw.sample(TASKS, 4))
    ]
    opening = Opening(firm_id=firm.id, title="En plads på lageret", told_on=TODAY)
    season = FirmSeason(firm_id=firm.id, kind=SeasonKind.HANDS_WELCOME.value, months=[3, 4, 5])
    heads = float(draw.randrange(1, 60))
    count = HeadCount(firm_id=firm.id, counted_on=TODAY - timedelta(days=30), full_time=heads)
    return [*tasks, opening, season, count]


@writes("benchmark.filled")
def fill(session: Session) -> UUID:
    """Put the register into the vault; a case of it comes back."""
    made = rows()
    for model in (Citizen, Case, Firm, Row):
        session.add_all(each for each in made if isinstance(each, model))
        session.flush()
    case = next(each for each in made if isinstance(each, Case))
    firm = next(each for each in made if isinstance(each, Firm))
    no = {"decision": "rejected", "day": TODAY, "reason": "For langt"}
    session.add(MatchDecision(case_id=case.id, firm_id=firm.id, **no))
    return case.id


@writes("benchmark.copied")
def copy(session: Session, *, to: Path) -> None:
    """The same tables in a plain file."""
    with sqlite3.connect(to) as plain:
        for table in READ:
            found = session.connection().exec_driver_sql(f'SELECT * FROM "{table}"')
            names = list(found.keys())
            plain.execute(f'CREATE TABLE "{table}" ({", ".join(names)})')
            marks = ", ".join("?" * len(names))
            plain.executemany(
                f'INSERT INTO "{table}" VALUES ({marks})',
                [tuple(map(_plain, row)) for row in found],
            )


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, (date, UUID)) else value


def floor(plain: sqlite3.Connection) -> float:
    """Every row that the service reads, and every distance."""
    home = position(None, None, POSTCODES[0])
    nearest = math.inf
    for table in READ:
        for row in plain.execute(f'SELECT * FROM "{table}"'):
            if table == "firm" and home is not None:
                there = position(None, None, row[9] if len(row[9]) == 4 else POSTCODES[1])
                if there is not None:
                    far = math.hypot(there.point.x - home.point.x, there.point.y - home.point.y)
                    nearest = min(nearest, far)
    return nearest


def _timed(times: int, act: Any) -> list[float]:
    act()
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        act()
        taken.append((time.perf_counter() - started) * 1000)
    return taken


def measure() -> dict[str, Any]:
    """Firms for a citizen, citizens for a firm, and one pair."""
    rulebook = load(resources.path("rules"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault, _ = Vault.create(folder / "vault", "kun til måling", kdf=KdfCost(t=1, m=8192, p=1))
        database = vault.database
        case_id = database.write(fill)
        database.write(copy, to=folder / "plain.db")
        with sqlite3.connect(folder / "plain.db") as plain:
            held = _timed(TIMES, lambda: floor(plain))
        common: dict[str, Any] = {"today": TODAY, "rulebook": rulebook}
        search = Search(km=500.0)
        # The window does the same after its start: what is there to stay is not walked again.
        gc.freeze()
        found = database.read(match.firms_for, case_id=case_id, search=search, **common)
        firm_id = found.rows[0].firm_id
        taken = _timed(
            TIMES, lambda: database.read(match.firms_for, case_id=case_id, search=search, **common)
        )
        back = _timed(
            TIMES, lambda: database.read(match.citizens_for, firm_id=firm_id, search=search, **common)
        )
        one = _timed(
            TIMES, lambda: database.read(match.pair, case_id=case_id, firm_id=firm_id, **common)
        )
        vault.close()
    return report(
        "match",
        "ms",
        taken,
        held,
        firms=found.total,
        rows=len(found.rows),
        citizens_for=spread(back),
        pair=spread(one),
        limit=LIMIT_MS,
        within=spread(taken)["p95"] <= LIMIT_MS,
    )
