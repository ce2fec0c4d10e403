"""The mark above the plot: what is shown, and which dot is which class."""

from dataclasses import dataclass, replace
from typing import ClassVar, TypeAlias

from dnnflow.motion.frame import Frame
from dnnflow.projection.track import Track
from dnnflow.raster.canvas import Canvas, Drawing
from dnnflow.raster.sprites import Dot
from dnnflow.raster.text import Words, cut, fitted, shortened, width_of, wrapped
from dnnflow.render.dots import OPEN_SHARE, dot_of
from dnnflow.render.language import Language
from dnnflow.render.legend import DOT_GAP, DOT_RADIUS, Entry, legend_of, row_width
from dnnflow.render.measures.words import LAW_ROOM
from dnnflow.render.panel import TITLE_TYPE, WORDS_TYPE, Band, Panel
from dnnflow.render.theme import Theme
from dnnflow.render.words.facts import facts_of, fewer

BASELINES = (5.8, 9.3)
"""Of the two lines above a plot, in hundredths of type."""

PARTED_BASELINES = (4.3, 7.4, 10.3)
"""The same where a long title has two lines."""

TITLE_SIZES = (TITLE_TYPE, 0.85 * TITLE_TYPE, 0.7 * TITLE_TYPE)
"""The sizes that a title may have, in hundredths of type: a long one shrinks."""

COLUMN_TOP, TITLE_STEP, WORDS_STEP = 7.5, 5.2, 3.9
"""In a column: the first base line, and how far it is to the next one, in hundredths of type."""

NO_BREAK = "\u00a0"
"""A space at which no line ends: a fact stays in one line."""

LEGEND_SHARE = 0.5
"""How much of the first line a long legend takes from a long title at most."""

FACTS_SHARE = 0.7
"""How much of the second line is left to the facts where a legend lacks room."""


@dataclass(frozen=True)
class Heading:
    """Title and facts at the left, the classes at the right; what is too long is shortened.

    Attributes:
        title: The first line.
        facts: The second line; where it is narrow, the middle ones are left out.
        class_names: One a class.
        separator: What stands between two facts.
        wrong: What an open dot means, if there are any.
        spare: How much is left free at the end of the last line, and in a column below it, in
            hundredths of type.
    """

    title: str
    facts: tuple[str, ...]
    class_names: tuple[str, ...]
    separator: str = " · "
    wrong: str | None = None
    spare: tuple[float, float] = (0.0, 0.0)
    band: ClassVar[Band] = "title"

    @property
    def named(self) -> tuple[str, ...]:
        """All that a dot stands for."""
        return (*self.class_names, *filter(None, [self.wrong]))

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
        words, signs = laid_out(self.heading, panel)
        for line in words:
            canvas.words(line)
        size = panel.letters(WORDS_TYPE)
        for label, x, y in signs:
            dot = _sign(label, self.heading, panel.theme, DOT_RADIUS * size)
            canvas.dot((x + DOT_RADIUS * size, y - 0.36 * size), dot)


def _sign(label: int, heading: Heading, theme: Theme, radius: float) -> Dot:
    """The dot of a class; behind the last one, an open dot of no class."""
    if label < len(heading.class_names):
        return dot_of(label, theme, radius)
    return replace(dot_of(0, theme, radius, core=OPEN_SHARE), color=theme.muted)


def drawn(heading: Heading, panel: Panel) -> tuple[Drawing, float]:
    """A heading, and the lowest of its base lines, in pixels; 0 if it says nothing."""
    words, _ = laid_out(heading, panel)
    said = (line.y for line in words if any(text for text, _ in line.pieces))
    return _Lines(heading, panel), max(said, default=0.0)


LaidOut: TypeAlias = tuple[list[Words], list[tuple[int, float, float]]]
"""Lines of words; and of each dot its label, its left side, and its base line."""


def laid_out(heading: Heading, panel: Panel) -> LaidOut:
    """All words and the dots of the legend, none over another."""
    return (_in_column if panel.shape == "wide" else _above)(heading, panel)


def _above(heading: Heading, panel: Panel) -> LaidOut:
    """One or two lines, none over another: the title and the facts, the legend at the right."""
    size, inner, spare = panel.letters(WORDS_TYPE), _inner(panel), panel.letters(heading.spare[0])
    title = _title(heading, panel)
    for share in (1.0, FACTS_SHARE):
        facts = _facts(heading, panel, len(title), share * inner - spare)
        rows = (title[-1], *facts)
        rooms = tuple(
            inner - size - width_of(line.pieces[0][0], line.size, weight=line.weight) - taken
            for line, taken in zip(rows, (0.0, spare), strict=False)
        )
        entries = legend_of(heading.class_names, rooms, size, wrong=heading.wrong)
        if entries and entries[-1].label is not None:
            break
    if not entries:
        facts = _facts(heading, panel, len(title), inner - spare)
    right = panel.title.width - panel.margin
    names, signs = _legend(entries, panel, (right, right - spare), tuple(line.y for line in rows))
    return [*title, *facts, *names], signs


def _inner(panel: Panel) -> float:
    """How wide a line may be, in pixels."""
    return panel.title.width - 2 * panel.margin


def _in_column(heading: Heading, panel: Panel) -> LaidOut:
    """Title, facts and legend one below the other; what is long takes another line if it can."""
    least = panel.title.height - panel.letters(1 + heading.spare[1])
    for titles, facts in ((2, 2), (3, 2), (3, 1), (2, 1), (1, 1)):
        words, signs = _stacked(heading, panel, titles, facts)
        whole = fitted(heading.title, _inner(panel), _sizes(panel), lines=titles, weight="bold")
        if max(line.y for line in words) <= least and not cut(heading.title, whole[0]):
            break
    return words, signs


def _stacked(heading: Heading, panel: Panel, titles: int, facts: int) -> LaidOut:
    """The same with at most these numbers of lines for the title and the facts."""
    theme, left, inner = panel.theme, panel.margin, _inner(panel)
    size, y, lines = panel.letters(WORDS_TYPE), panel.letters(COLUMN_TOP), []
    title, large = fitted(heading.title, inner, _sizes(panel), lines=titles, weight="bold")
    for line in title:
        lines.append(Words(((line, theme.text),), left, y, large, weight="bold"))
        y += TITLE_STEP / TITLE_TYPE * large
    y += panel.letters(WORDS_STEP) - TITLE_STEP / TITLE_TYPE * large
    for fact in _wrapped(heading, inner, size, facts):
        lines.append(Words(((fact, theme.muted),), left, y, size))
        y += panel.letters(WORDS_STEP)
    y += panel.letters(WORDS_STEP / 2)
    entries = legend_of(heading.class_names, (inner, inner), size, wrong=heading.wrong)
    widths = [-min((each.left for each in entries if each.row == row), default=0) for row in (0, 1)]
    rights, rows = (left + widths[0], left + widths[1]), (y, y + panel.letters(WORDS_STEP))
    names, signs = _legend(entries, panel, rights, rows)
    return [*lines, *names], signs


def _legend(
    entries: tuple[Entry, ...],
    panel: Panel,
    rights: tuple[float, float],
    baselines: tuple[float, ...],
) -> LaidOut:
    """A legend whose rows end at the right on their base lines."""
    size = panel.letters(WORDS_TYPE)
    words, signs = [], []
    for entry in entries:
        x, y = rights[entry.row] + entry.left, baselines[entry.row]
        if entry.label is not None:
            signs.append((entry.label, x, y))
            x += (2 * DOT_RADIUS + DOT_GAP) * size
        words.append(Words(((entry.name, panel.theme.muted),), x, y, size))
    return words, signs


def _sizes(panel: Panel) -> tuple[float, ...]:
    return tuple(map(panel.letters, TITLE_SIZES))


def _title(heading: Heading, panel: Panel) -> tuple[Words, ...]:
    """The title beside the legend, or if it is long, smaller, over the whole width, or parted."""
    inner, size = _inner(panel), panel.letters(WORDS_TYPE)
    legend = min(row_width(heading.named, size), LEGEND_SHARE * inner)
    for room in (inner - legend - size, inner):
        lines, large = fitted(heading.title, room, _sizes(panel), lines=1, weight="bold")
        if not cut(heading.title, lines):
            break
    else:
        sizes, most = _sizes(panel)[-1:], panel.title_lines
        lines, large = fitted(heading.title, inner, sizes, lines=most, weight="bold")
    baselines = BASELINES if len(lines) == 1 else PARTED_BASELINES
    pieces = (((line, panel.theme.text),) for line in lines)
    return tuple(
        Words(piece, panel.margin, panel.letters(y), large, weight="bold")
        for piece, y in zip(pieces, baselines, strict=False)
    )


def _facts(heading: Heading, panel: Panel, titles: int, room: float) -> tuple[Words, ...]:
    """The line of facts below a title of one or two lines, in its room, in pixels."""
    if panel.title_lines < 2:
        return ()
    y = panel.letters(BASELINES[1] if titles == 1 else PARTED_BASELINES[2])
    facts = ((_joined(heading, room, panel), panel.theme.muted),)
    return (Words(facts, panel.margin, y, panel.letters(WORDS_TYPE)),)


def _joined(heading: Heading, room: float, panel: Panel) -> str:
    """As many facts as there is room for in a line."""
    size = panel.letters(WORDS_TYPE)
    for said in map(heading.separator.join, fewer(heading.facts)):
        if width_of(said, size) <= room:
            break
    return shortened(said, room, size)


def _wrapped(heading: Heading, room: float, size: float, lines: int) -> tuple[str, ...]:
    """As many facts as there is room for in some lines, none of them broken."""
    facts = tuple(fact.replace(" ", NO_BREAK) for fact in heading.facts)
    for said in map(heading.separator.join, fewer(facts)):
        found = wrapped(said, room, size, lines=lines)
        if not cut(said, found):
            break
    return found


def heading_of(track: Track, words: Language, epoch: int) -> Heading:
    """The heading of a track at an epoch."""
    names = words.class_names(track.dataset) if track.dataset.classed else ()
    wrong = words.wrong if any(each.any() for each in track.mistakes) else None
    facts = tuple(facts_of(track, words, epoch))
    spare = LAW_ROOM if "law" in track.marks else (0.0, 0.0)
    return Heading(track.title, facts, names, words.separator, wrong, spare)
