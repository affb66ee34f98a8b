"""Whether a picture can stand at the head of a paper."""

from __future__ import annotations

import io
import struct

MOST_PIXELS = 600
MOST_BYTES = 60_000
_PNG = b"\x89PNG\r\n\x1a\n"


class LogoError(ValueError):
    """The picture cannot be printed."""


def check(data: bytes) -> None:
    """Raise :class:`LogoError` unless ``data`` is a whole PNG of at most :data:`MOST_PIXELS` a side and
    :data:`MOST_BYTES`; one that is damaged would otherwise stop every paper."""
    if len(data) > MOST_BYTES or not data.startswith(_PNG) or data[12:16] != b"IHDR":
        raise LogoError("no small PNG")
    wide, high = struct.unpack(">II", data[16:24]) if len(data) > 24 else (0, 0)
    if not (0 < wide <= MOST_PIXELS and 0 < high <= MOST_PIXELS):
        raise LogoError("too many pixels")
    # heavy to load, and only needed when a logo is chosen
    from reportlab.lib.utils import ImageReader

    try:
        ImageReader(io.BytesIO(data)).getRGBData()
    except Exception as trouble:
        raise LogoError("damaged") from trouble
