"""Start-up: the command line against the bare import of what it cannot do without."""

from collections.abc import Iterator
from dataclasses import replace

from measure import Figure, Lab, python
from movies import command


def startup(lab: Lab) -> Iterator[Figure]:
    """The help, and a saved network's small GIF."""
    path = lab.folder / "small.gif"
    click, shown, base, small = lab.compared(
        python("-c", "import click"),
        python("-m", "dnnflow", "--help"),
        python("-c", "import numpy, av"),
        python(*command(replace(lab, frames=64), path, fps=20, size="320x320")),
    )
    yield Figure.ratio("dnnflow --help / import click", shown, click, most=1.6)
    yield Figure.ratio("network to small GIF / import numpy, av", small, base, most=12)
