"""The marks of a page that films do not have: outlines, names, gaps and verdicts."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.raster.text import Words, width_of, wrapped
from dnnflow.render.page.names import BRIEF_BASELINE
from dnnflow.render.panel import WORDS_TYPE, Band, Panel
from dnnflow.render.words.ending import Ending


@dataclass(frozen=True)
class Outline:
    """The mark around the plot of a brief panel.

    Attributes:
        separable: From which cloud on the classes are linearly separable; there it shines.
    """

    separable: int | None = None
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw it, a pixel wide, or two."""
        shines = self.separable is not None and frame.reached >= self.separable
        color = panel.theme.separable if shines else panel.theme.line
        stroke = Stroke((color,), 2.0 if shines else 1.0)
        near = stroke.thickness / 2
        right, bottom = canvas.box.width - near, canvas.box.height - near
        corners = [(near, near), (right, near), (right, bottom), (near, bottom), (near, 0.0)]
        canvas.lines(np.array(corners), np.zeros(1, np.intp), np.zeros(5, np.intp), stroke)


@dataclass(frozen=True)
class Name:
    """The mark above a column: which layer it is."""

    text: str
    band: ClassVar[Band] = "title"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:  # noqa: ARG002
        """Write it."""
        size = panel.letters(WORDS_TYPE)
        size *= min(1.0, canvas.box.width / width_of(self.text, size))
        canvas.words(Words(((self.text, panel.theme.text),), 0.0, panel.letters(3), size))


@dataclass(frozen=True)
class Gap:
    """The mark in the place of columns that are left out."""

    text: str
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:  # noqa: ARG002
        """Write in the middle what is missing."""
        size, middle = panel.letters(WORDS_TYPE), canvas.box.width / 2
        lines = wrapped(self.text, canvas.box.width, size, lines=3)
        top = canvas.box.height / 2 - 0.6 * size * (len(lines) - 2)
        for number, said in enumerate(lines):
            y = top + 1.3 * size * number
            canvas.words(Words(((said, panel.theme.muted),), middle, y, size, "center"))


@dataclass(frozen=True)
class Verdict:
    """The mark below the heading: what the film says at its end.

    Attributes:
        ending: That.
        separator: What stands between two facts.
    """

    ending: Ending
    separator: str
    band: ClassVar[Band] = "caption"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:  # noqa: ARG002
        """Write it in one line, in smaller letters if it is long."""
        theme, size = panel.theme, panel.letters(WORDS_TYPE)
        color = theme.separable if self.ending.separable else theme.text
        said = self.ending.sentence.replace("\n", "")
        facts = "".join(self.separator + fact for fact in self.ending.facts)
        size *= min(1.0, canvas.box.width / width_of(said + facts, size))
        pieces = ((said, color), (facts, theme.muted))
        canvas.words(Words(pieces[: 2 if facts else 1], 0.0, panel.letters(BRIEF_BASELINE), size))
