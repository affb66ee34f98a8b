"""What the program writes down about itself: never about people."""

from __future__ import annotations

import faulthandler
import re
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    import logging

_CPR = re.compile(r"(?<!\d)\d{6}[- ]?\d{4}(?!\d)")
_QUOTED_PATH = re.compile(r'File "([^"]+)"')
_MAX_BYTES = 500_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def masked(words: str) -> str:
    """``words`` with everything that looks like a CPR number covered."""
    return _CPR.sub("······-····", words)


def report(error: BaseException) -> str:
    """What may leave the computer about a fault: types and lines of code, no values, no user name.

    An exception's message may quote what was on the screen, so only its type is told.
    """
    import platform
    from importlib import metadata

    version = metadata.version("mentor-desk")
    # Not platform.platform(): it starts another program, and this one is in trouble.
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    head = f"Mentor Desk {version} · Python {platform.python_version()} · {system}"
    return "\n".join([head, *_frames(error)])


def _frames(error: BaseException) -> list[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [*_frames(cause), ""] if cause else []
    trace = traceback.extract_tb(error.__traceback__)
    lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in trace]
    kind = type(error)
    lines.append(f"{kind.__module__}.{kind.__qualname__}")
    return lines


def _short(file: str) -> str:
    """The end of a path: enough to find the line, too little to name the user."""
    return "/".join(Path(file.replace("\\", "/")).parts[-3:])


def set_up(folder: Path) -> None:
    """Log to ``mentor-desk.log`` in ``folder``, at most four files of half a megabyte.

    The logging library is imported here because it would cost the first window a few milliseconds.
    """
    import logging
    from logging.handlers import RotatingFileHandler

    class Discreet(logging.Formatter):
        """CPR numbers covered, exceptions without their messages."""

        def format(self, record: logging.LogRecord) -> str:
            record.exc_text = None
            return masked(super().format(record))

        def formatException(self, ei: object) -> str:  # noqa: N802  the base class's name
            error = ei[1] if isinstance(ei, tuple) else None
            return "\n".join(_frames(error)) if isinstance(error, BaseException) else ""

    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "mentor-desk.log"
    handler = RotatingFileHandler(file, maxBytes=_MAX_BYTES, backupCount=3, encoding="utf-8")
    handler.setFormatter(Discreet(_FORMAT))
    logger = logging.getLogger("mentor_desk")
    for old in tuple(logger.handlers):
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


class CrashLog:
    """``crash.log``: where the interpreter writes its last words when the process dies at once.

    A clean end empties it, so words in it at the next start mean that the last run died.
    """

    def __init__(self, folder: Path) -> None:
        """Read what the last run left and listen for a crash of this one."""
        self._path = folder / "crash.log"
        self._file: TextIO | None = None
        self.last_words = self._read()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._file)

    def _read(self) -> str:
        try:
            words = self._path.read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return ""
        return masked(_QUOTED_PATH.sub(lambda m: f'File "{_short(m[1])}"', words))

    def close(self) -> None:
        """The program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        self._path.unlink(missing_ok=True)
