"""A figure of matplotlib becomes the bytes of a file: the same of the same figure, everywhere."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FILE_SETTINGS = ("agg.", "path.", "pdf.", "savefig.", "svg.")
"""How the names of matplotlib's settings begin that change files; a user's may differ."""

SALT = {"svg.hashsalt": "dnnflow"}
"""Without it the names inside an SVG would be drawn by lot."""


def figure_bytes(figure: "Figure", kind: str, remarks: dict[str, Any]) -> bytes:
    """The bytes of a figure as a file of a kind; what it says of itself has no date.

    They are made in memory: matplotlib does not survive a disk that is full.
    """
    from matplotlib import rc_context, rcParamsDefault

    settings: Any = {
        name: value for name, value in rcParamsDefault.items() if name.startswith(FILE_SETTINGS)
    }
    buffer = BytesIO()
    with rc_context(settings | SALT):
        figure.savefig(buffer, format=kind, facecolor=figure.get_facecolor(), metadata=remarks)
    return buffer.getvalue()
