"""A film becomes a deck of slides: the clips of its layers, words, and a filmstrip."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from dnnflow._typing import Size
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Film
from dnnflow.render.filmstrip import filmstrip_of
from dnnflow.render.page.plot import plot_painter
from dnnflow.render.painter import Painter
from dnnflow.render.panel import even
from dnnflow.render.script.alt import alt_of
from dnnflow.render.script.slides import Script
from dnnflow.render.script.steps import Step, steps_of
from dnnflow.save.formats import format_of
from dnnflow.save.pictures.png import write_indexed
from dnnflow.save.probe import checked
from dnnflow.save.slides.deck import Deck, Shot

BELOW_SHARE = 0.8
"""Of the height of a slide, what a picture below the words has."""


def save_deck(
    film: Film,
    path: Path,
    size: Size,
    save_clip: Callable[[Film, Painter, Path], None],
    most: int | None = None,
) -> None:
    """Write a slide that opens, one a layer with its clip, and one with the verdicts.

    A clip ends with the picture that the next one begins with, at the same place of the slide.

    Args:
        film: The whole film.
        path: Where to.
        size: Of the pictures, in pixels, if they had all of a slide.
        save_clip: Writes all pictures of a film as a painter paints them.
        most: How many bytes the file may have.

    Raises:
        UsageError, DataError: as ``save_clip``.
        CannotCreateError, OutputError: the file cannot be created or finished.
        TooLargeError: it has more bytes than it may; nothing was replaced.
    """
    form, script = format_of(path), Script(film, alt_of(film))
    with checked(path, most) as partial, TemporaryDirectory(prefix="dnnflow-") as folder:
        studio = _Studio(film, _picture_size(size, beside=script.alone), Path(folder), save_clip)
        steps = steps_of(film)
        layers = [(script.layer(step), studio.shot(step)) for step in steps]
        opening = script.opening(), replace(layers[0][1], clip=None)
        slides = (opening, *layers, (script.closing(), studio.filmstrip()))
        deck = Deck(
            script.title,
            slides,
            script.alone,
            script.theme,
            film.deepest.language,
            film.comment,
        )
        if form.slides:
            form.slides(partial, deck)


def _picture_size(size: Size, *, beside: bool) -> Size:
    """The size of the pictures: squares beside the words, or all of the width below them."""
    width, height = size
    side = even(height)
    return (side, side) if beside else (even(width), even(BELOW_SHARE * height))


@dataclass(frozen=True, eq=False)
class _Studio:
    """Where the pictures and clips of a film are made.

    Attributes:
        film: The whole film.
        size: Of them, in pixels.
        folder: Where they go.
        save_clip: Writes a clip.
    """

    film: Film
    size: Size
    folder: Path
    save_clip: Callable[[Film, Painter, Path], None]

    def shot(self, step: Step) -> Shot:
        """The clip of a layer, and its first picture."""
        clip, film = self.folder / f"{step.stem}.mp4", replace(step.film, comment="")
        self.save_clip(film, plot_painter(film, self.size, "yuv420"), clip)
        painter = plot_painter(film, self.size)
        poster = self._kept(painter, film.at(0), step.stem)
        return Shot(poster, self.size, clip, film.frames / film.fps)

    def filmstrip(self) -> Shot:
        """All clouds, without a heading if the slide has one; the last ones of a mosaic."""
        if self.film.mosaic:
            painter = plot_painter(self.film, self.size)
            last = self.film.when(self.film.time_of(len(self.film.deepest.flow.stages)))
            return Shot(self._kept(painter, last, "filmstrip"), painter.size)
        painter, frames = filmstrip_of(self.film, headed=len(self.film.tracks) > 1)
        return Shot(self._kept(painter, frames, "filmstrip"), painter.size)

    def _kept(self, painter: Painter, frames: Sequence[Frame], stem: str) -> Path:
        path = self.folder / f"{stem}.png"
        write_indexed(path, painter.picture(frames), painter.ground)
        return path
