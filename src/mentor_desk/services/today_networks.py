"""What networks ask of the mentor's day: agendas, minutes, follow-ups, a meeting to plan, the round."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Cluster, ClusterStep, EventGuest, Firm, Network, NetworkEvent
from mentor_desk.rules.meeting_days import deadlines
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import checklists, cluster_rounds, clusters, networks, rows
from mentor_desk.services.network_kinds import method
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import Text, text


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """The lines of the networks page."""
    del names, rulebook
    return [
        *_papers(session, today),
        *_follow_ups(session, today),
        *_meetings_to_plan(session, today),
        *_rounds(session, today),
        *_steps(session, today),
    ]


def _papers(session: Session, today: date) -> Iterator[TodayRow]:
    """The agenda from some days before it is due, the minutes from the day after the meeting."""
    query = (
        select(NetworkEvent, Network)
        .join(Network, Network.id == NetworkEvent.network_id)
        .where(alive(NetworkEvent), alive(Network), NetworkEvent.cancelled_on.is_(None))
    )
    ahead = timedelta(days=method().agenda_ahead_days)
    for event, network in session.execute(query):
        due = deadlines(event.day, network.agenda_days, network.minutes_days)
        if event.day >= today and event.agenda_sent_on is None and due.agenda - ahead <= today:
            title = text("services", "Send the agenda of {meeting}").fill(meeting=event.name)
            detail = text("services", "The meeting is {day}").fill(day=event.day)
            yield _line(Action.SEND_AGENDA, event.id, (title, detail), due.agenda, today)
        if event.day < today and event.minutes_sent_on is None:
            title = text("services", "Send the minutes of {meeting}").fill(meeting=event.name)
            detail = text("services", "The meeting was {day}").fill(day=event.day)
            yield _line(Action.WRITE_MINUTES, event.id, (title, detail), due.minutes, today)


def _follow_ups(session: Session, today: date) -> Iterator[TodayRow]:
    query = (
        select(EventGuest, NetworkEvent, Firm.name)
        .join(NetworkEvent, NetworkEvent.id == EventGuest.event_id)
        .outerjoin(Firm, Firm.id == EventGuest.firm_id)
        .where(alive(EventGuest), alive(NetworkEvent))
        .where(EventGuest.follow_up != "", EventGuest.followed_on.is_(None))
        .where(EventGuest.follow_by <= today)
    )
    for guest, event, firm in session.execute(query):
        title = text("services", "{who}: {what}").fill(who=guest.name or firm, what=guest.follow_up)
        detail = text("services", "Promised at {meeting}, {day}").fill(
            meeting=event.name, day=event.day
        )
        due = guest.follow_by or today
        yield _line(Action.FOLLOW_GUEST, guest.id, (title, detail), due, today, guest.firm_id)


def _meetings_to_plan(session: Session, today: date) -> Iterator[TodayRow]:
    soon = today + timedelta(days=method().plan_ahead_days)
    for row in networks.listing(session, today=today):
        if row.running and row.wanted is not None and row.wanted <= soon:
            title = text("services", "Plan the next meeting of {network}").fill(network=row.name)
            detail = text("services", "The rhythm says about {day}").fill(day=row.wanted)
            if row.last_day is not None:
                said = text("services", "Last met {last} · the rhythm says about {day}")
                detail = said.fill(last=row.last_day, day=row.wanted)
            yield TodayRow(
                group=Group.ENDING,
                action=Action.PLAN_MEETING,
                ref=row.id,
                case_id=None,
                firm_id=None,
                title=title,
                detail=detail,
                day=row.wanted,
                days=(row.wanted - today).days,
            )


def _rounds(session: Session, today: date) -> Iterator[TodayRow]:
    """The weekly round of a cluster, on its day and until it is written down."""
    query = rows.select_alive(Cluster).where(Cluster.round_weekday == today.weekday())
    for cluster in session.scalars(query):
        if cluster.started_on is not None and cluster.started_on > today:
            continue
        if cluster_rounds.last_round(session, cluster) == today:
            continue
        title = text("services", "The round in {cluster}").fill(cluster=cluster.name)
        yield _line(Action.MAKE_ROUND, cluster.id, (title, cluster.base or "–"), today, today)


def _steps(session: Session, today: date) -> Iterator[TodayRow]:
    """The first step of each cluster's ten that should have been done by now."""
    query = (
        select(ClusterStep, Cluster)
        .join(Cluster, Cluster.id == ClusterStep.cluster_id)
        .where(alive(ClusterStep), alive(Cluster))
        .where(ClusterStep.done_on.is_(None), ClusterStep.due_on <= today)
        .order_by(ClusterStep.due_on, ClusterStep.id)
    )
    titles = {item.key: item.title for item in checklists.read(clusters.STEPS).items}
    told: set[uuid.UUID] = set()
    for step, cluster in session.execute(query):
        if cluster.id in told or step.step not in titles:
            continue
        told.add(cluster.id)
        title = text("services", "{cluster}: {step}").fill(cluster=cluster.name, step=titles[step.step])
        detail: Text | str = text("services", "A step of the ten")
        if step.who:
            detail = text("services", "A step of the ten · {who}").fill(who=step.who)
        due = step.due_on or today
        yield _line(Action.OPEN_CLUSTER, cluster.id, (title, detail), due, today)


def _line(
    action: Action,
    ref: uuid.UUID,
    said: tuple[Text | str, Text | str],
    day: date,
    today: date,
    firm_id: uuid.UUID | None = None,
) -> TodayRow:
    title, detail = said
    group = Group.OVERDUE if day < today else Group.TODAY if day == today else Group.ENDING
    return TodayRow(
        group=group,
        action=action,
        ref=ref,
        case_id=None,
        firm_id=firm_id,
        title=title,
        detail=detail,
        day=day,
        days=(day - today).days,
    )
