"""Real kills, cheap enough for hundreds: a clean process forks a child that writes, and kills it.

Starting Python and loading the program takes seconds, a fork of a process that has both takes
milliseconds. So one helper process per test is started afresh (never forked from the test, which may
have a window, threads and open files), loads what the victim needs, and then forks a child for every
life. The child runs the victim; the helper listens to what it says and ends it with SIGKILL – nothing
in it gets a last word: no ``finally``, no flush, no lock given back.

    def victim(say: Say, folder: Path) -> None:
        vault = Vault.unlock(folder, PASSPHRASE)
        for number in itertools.count():
            vault.database.write(note.write, text=f"{number}")
            say(f"{number}")                      # only now it is called saved

    def warm(folder: Path) -> None:               # loads and words what the lives would each load
        vault = Vault.unlock(folder, PASSPHRASE)
        vault.database.read(note.newest)
        vault.close()

    with killing(victim, folder, warm=warm) as killer:
        for _ in range(300):
            said = killer.life(words=moments.randint(1, 3), linger=moments.uniform(0, 0.02))
            # open the vault here and look: whatever was said must be there

What to keep to:

- The victim and ``warm`` are functions of a module (the helper imports it), their arguments can be
  pickled. Heavy libraries that the program imports late are imported by ``warm`` once for all lives.
- ``warm`` closes what it opened: an open database must not be carried over a fork. It makes no
  QApplication either; a victim may make one.
- Wait for words, not for time: a busy computer is slow to begin. ``linger`` says how long after the
  last of them the kill comes, and is drawn by the test from a seeded generator.
- Most of a life of a few milliseconds is opening the vault, in the child and again in the test. Say
  something right after opening (``words=1``) where the kill may hit the first write too.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import selectors
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

from tests.statements import Remembered

Say = Callable[[str], None]

PATIENCE = 120.0
"""Seconds in which a life must say its words, on however busy a computer."""


class Killer:
    """The way to the helper process."""

    def __init__(self, helper: Connection) -> None:
        self._helper = helper

    def life(self, *, words: int = 1, linger: float = 0.0) -> list[str]:
        """Let a child live until it has said ``words`` and ``linger`` seconds more, then kill it.

        Everything it managed to say comes back. AssertionError when it ended by itself.
        """
        self._helper.send((words, linger))
        assert self._helper.poll(2 * PATIENCE), "the helper process does not answer"
        said, ended = self._helper.recv()
        assert ended == -signal.SIGKILL, f"the child ended by itself with {ended}, see its stderr"
        return list(said)


@contextmanager
def killing(
    victim: Callable[..., object],
    /,
    *args: object,
    warm: Callable[..., object] | None = None,
    **kwargs: object,
) -> Iterator[Killer]:
    """A helper process that runs ``victim(say, *args, **kwargs)`` in a child for every life."""
    spawn = multiprocessing.get_context("spawn")
    near, far = spawn.Pipe()
    helper = spawn.Process(target=_serve, args=(far, victim, warm, args, kwargs))
    helper.start()
    far.close()
    try:
        yield Killer(near)
    finally:
        # The closed line tells the helper that no more lives are wanted.
        near.close()
        helper.join(PATIENCE)
        helper.close()


def _serve(
    test: Connection,
    victim: Callable[..., object],
    warm: Callable[..., object] | None,
    args: tuple[object, ...],
    kwargs: dict[str, object],
) -> None:
    Remembered().listen()
    if warm is not None:
        warm(*args, **kwargs)
    gc.collect()
    gc.freeze()
    while True:
        try:
            words, linger = test.recv()
        except EOFError:
            return
        test.send(_one_life(lambda say: victim(say, *args, **kwargs), words, linger))


def _one_life(live: Callable[[Say], object], words: int, linger: float) -> tuple[list[str], int]:
    hear, tell = os.pipe()
    child = os.fork()
    if not child:
        os.close(hear)
        _live(live, tell)
    os.close(tell)
    heard = _Heard(hear)
    try:
        heard.until(words, time.monotonic() + PATIENCE)
        heard.until(None, time.monotonic() + linger)
    finally:
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    heard.until(None, None)
    os.close(hear)
    return heard.words(), os.waitstatus_to_exitcode(status)


def _live(live: Callable[[Say], object], tell: int) -> None:
    # Never back into the helper's own loop, whatever happens.
    try:
        live(lambda word: _write(tell, json.dumps(word).encode() + b"\n"))
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _write(pipe: int, line: bytes) -> None:
    while line:
        line = line[os.write(pipe, line) :]


class _Heard:
    """What the child has written so far, and whether it can write more."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._bytes = b""
        self._ended = False

    def words(self) -> list[str]:
        """Whole lines only: half a line was not said."""
        return [json.loads(line) for line in self._bytes.split(b"\n")[:-1]]

    def until(self, words: int | None, deadline: float | None) -> None:
        """Listen until so many words are said, the time is up, or the child is gone."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._pipe, selectors.EVENT_READ)
            while not self._ended and (words is None or self._bytes.count(b"\n") < words):
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    return
                if selector.select(left):
                    more = os.read(self._pipe, 65536)
                    self._ended = not more
                    self._bytes += more
