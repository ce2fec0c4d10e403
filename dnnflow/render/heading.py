"""The mark above the plot: what is shown, and which dot is which class."""

from dataclasses import dataclass
from typing import ClassVar

from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas
from dnnflow.raster.text import Words, shortened, width_of
from dnnflow.render.dots import dot_of
from dnnflow.render.legend import DOT_GAP, DOT_RADIUS, Entry, legend_of, row_width
from dnnflow.render.panel import Band, Panel

BASELINES = (5.8, 9.3)
TITLE_TYPE, SUBTITLE_TYPE, LEGEND_TYPE = 3.5, 2.4, 2.6
"""The base lines and the sizes of the letters."""

LEGEND_SHARE = 0.5
"""How much of the first line a long legend takes from a long title at most."""

FACTS_SHARE = 0.7
"""How much of the second line is left to the facts where a legend lacks room."""

SEPARATOR = " · "


@dataclass(frozen=True)
class Heading:
    """Title and facts at the left, the classes at the right; what is too long is shortened.

    Attributes:
        title: The first line.
        facts: The second line; where it is narrow, the middle ones are left out.
        class_names: One a class.
    """

    title: str
    facts: tuple[str, ...]
    class_names: tuple[str, ...]
    band: ClassVar[Band] = "title"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:  # noqa: ARG002
        """Draw it, the same at every frame."""
        if panel.title_lines:
            canvas.still(_Lines(self, panel), canvas.box, ground=panel.theme.background)


@dataclass(frozen=True)
class _Lines:
    """The heading of a panel."""

    heading: Heading
    panel: Panel

    def draw(self, canvas: Canvas) -> None:
        """Write all words, and put its dot before the name of each class."""
        panel = self.panel
        words, entries = _laid_out(self.heading, panel)
        for line in words:
            canvas.words(line)
        size, right = panel.letters(LEGEND_TYPE), panel.title.width - panel.margin
        for entry in entries:
            if entry.label is not None:
                dot = dot_of(entry.label, panel.theme, DOT_RADIUS * size)
                x, y = right + entry.left + DOT_RADIUS * size, panel.letters(BASELINES[entry.row])
                canvas.dot((x, y - 0.36 * size), dot)


def _laid_out(heading: Heading, panel: Panel) -> tuple[tuple[Words, ...], tuple[Entry, ...]]:
    """All words and the entries of the legend, none over another."""
    size, inner = panel.letters(LEGEND_TYPE), panel.title.width - 2 * panel.margin
    legend = min(row_width(heading.class_names, size), LEGEND_SHARE * inner)
    for share in (1.0, FACTS_SHARE):
        lines = _lines(heading, panel, inner - legend - size, share * inner)
        rooms = tuple(
            inner - size - width_of(line.pieces[0][0], line.size, weight=line.weight)
            for line in lines
        )
        entries = legend_of(heading.class_names, rooms, size)
        if entries and entries[-1].label is not None:
            break
    if not entries:
        lines = _lines(heading, panel, inner, inner)
    return (*lines, *(_name(entry, panel) for entry in entries)), entries


def _lines(heading: Heading, panel: Panel, title_room: float, room: float) -> tuple[Words, ...]:
    """Title and facts, each in its room, in pixels."""
    theme, left, large = panel.theme, panel.margin, panel.letters(TITLE_TYPE)
    first, second = map(panel.letters, BASELINES)
    title = shortened(heading.title, title_room, large, weight="bold")
    facts = _joined(heading.facts, room, panel)
    lines = (
        Words(((title, theme.text),), left, first, large, weight="bold"),
        Words(((facts, theme.muted),), left, second, panel.letters(SUBTITLE_TYPE)),
    )
    return lines[: panel.title_lines]


def _name(entry: Entry, panel: Panel) -> Words:
    size = panel.letters(LEGEND_TYPE)
    indent = 0.0 if entry.label is None else (2 * DOT_RADIUS + DOT_GAP) * size
    x = panel.title.width - panel.margin + entry.left + indent
    y = panel.letters(BASELINES[entry.row])
    return Words(((entry.name, panel.theme.muted),), x, y, size)


def _joined(facts: tuple[str, ...], room: float, panel: Panel) -> str:
    """As many facts as there is room for, the first and the last before the others."""
    size = panel.letters(SUBTITLE_TYPE)
    while len(facts) > 1 and width_of(SEPARATOR.join(facts), size) > room:
        facts = (*facts[: max(0, len(facts) - 2)], facts[-1])
    return shortened(SEPARATOR.join(facts), room, size)
