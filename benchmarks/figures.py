"""Medians and tails, and the shape in which a figure is printed."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Any


def spread(samples: Sequence[float], digits: int = 2) -> dict[str, float]:
    """The median, the 95th percentile and the largest of ``samples``."""
    ordered = sorted(samples)
    at = min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))
    return {
        "p50": round(statistics.median(ordered), digits),
        "p95": round(ordered[at], digits),
        "max": round(ordered[-1], digits),
    }


def report(
    figure: str, unit: str, samples: Sequence[float], floor: Sequence[float], **more: Any
) -> dict[str, Any]:
    """The printed object: the figure, what it is held against, and the ratio of their medians."""
    measured, held = spread(samples), spread(floor)
    ratio = statistics.median(samples) / statistics.median(floor)
    return {
        "figure": figure,
        "unit": unit,
        **measured,
        "floor": held,
        "ratio": round(ratio, 2),
        **more,
    }
