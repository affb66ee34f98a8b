"""Run by the packaged program before anything else: what other programs inherit from it.

On Linux the packaged program looks for libraries in its own folder. The PDF reader or the printer's
queue that it starts must not: their libraries are the system's. What is loaded later into this
process is not touched, since the system reads the variable once, at the start.
"""

import os
import sys

if sys.platform.startswith("linux"):
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before
