"""The answer to «is there a free place?» in sentences, the shortest first."""

from __future__ import annotations

from mentor_desk.services.firm_free import By, FreePlace, whole
from mentor_desk.texts import Text, text


def sentences(free: FreePlace) -> tuple[Text, ...]:
    """The answer itself, then what else is good to know; empty where nobody knows."""
    if free.by is not None:
        law = [] if free.by is By.RATIO else _law(free)
        return (_full(free, free.by), *law, _next(free))
    if free.left is None:
        return ()
    return (_room(free), *_limit(free))


def _full(free: FreePlace, by: By) -> Text:
    if by is By.REST:
        return text("services", "Not now: they want peace for a while after the last placement.")
    if by is By.LIMIT:
        if not free.most:
            return text("services", "Not now: they want nobody for the time being.")
        if free.most == 1:
            return text("services", "Full now: they want one at a time.")
        sentence = text("services", "Full now: they want no more than {most} at a time.")
        return sentence.fill(most=free.most)
    places = free.room.places if free.room else None
    if places == 1:
        return text("services", "Full now: the one place the law gives is taken.")
    sentence = text("services", "Full now: the {places} places the law gives are taken.")
    return sentence.fill(places=places)


def _law(free: FreePlace) -> list[Text]:
    """What the law would give besides, where it is not the law that stands in the way."""
    left = free.by_law
    if left is None:
        return []
    if left <= 0:
        return [text("services", "The places the law gives are taken too.")]
    count = whole(left)
    if not count:
        return [text("services", "The law gives room for some hours more.")]
    if count == 1:
        return [text("services", "The law gives room for one more.")]
    return [text("services", "The law gives room for {number} more.").fill(number=count)]


def _next(free: FreePlace) -> Text:
    if free.next_on is None:
        return text("services", "When the next place is free, nobody has written.")
    return text("services", "Next place {day}.").fill(day=free.next_on)


def _room(free: FreePlace) -> Text:
    if not free.left:
        return text("services", "Room for some hours now.")
    if free.left == 1:
        return text("services", "Room for one more now.")
    return text("services", "Room for {number} more now.").fill(number=free.left)


def _limit(free: FreePlace) -> list[Text]:
    """The firm's own limit, where it is that which leaves no more."""
    if free.most is None or free.by_law is None or free.most - free.here > whole(free.by_law):
        return []
    if free.most == 1:
        return [text("services", "They want one at a time.")]
    return [text("services", "They want no more than {most} at a time.").fill(most=free.most)]
