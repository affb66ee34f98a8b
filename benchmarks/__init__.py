"""Measured speed: ``python -m benchmarks startup|search|paper`` prints one JSON object.

Every figure stands beside a named floor measured in the same run, since the machine is never quiet;
``ratio`` is the figure's median over the floor's.
"""
