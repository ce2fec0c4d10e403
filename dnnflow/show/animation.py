"""What is to be shown: an animation of points on their way, or several side by side."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Unpack

from dnnflow._settings import check_choices, setting
from dnnflow._typing import Image, Size
from dnnflow.data.points import as_dataset
from dnnflow.data.sampling import lightened
from dnnflow.dnn.gauge import GAUGES
from dnnflow.errors import UsageError
from dnnflow.flow.sources import Sent, source_of
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import CLOCKS
from dnnflow.projection.arrangement import Arrangement
from dnnflow.projection.film import Film
from dnnflow.projection.mosaic import mosaic_of
from dnnflow.projection.views import VIEWS
from dnnflow.render.colors.given import check_count, chosen_background, chosen_colors
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import checked_marks, marks_shown
from dnnflow.render.painter import painter_of
from dnnflow.render.theme import THEMES
from dnnflow.save.formats import format_of
from dnnflow.show.clouds import OfClouds
from dnnflow.show.delivery import Target
from dnnflow.show.dials import check_combinations, dialled, raw_track
from dnnflow.show.film import Part, film_of_parts
from dnnflow.show.fit.fitting import Scene, Wanted, save_fitted, wanted
from dnnflow.show.output import OUTPUT, PICTURE_SIZE, check_output
from dnnflow.show.recipe.writing import comment_of, is_private, recipe_of
from dnnflow.show.saving import Progress, warm_up


class Shown(ABC):
    """What animations and comparisons can both do.

    ``a | b`` shows two side by side, ``a & b`` one above the other, on one clock.
    """

    @abstractmethod
    def alone(self) -> "Comparison":
        """As a comparison."""

    def __or__(self, other: "Shown") -> "Comparison":
        left, right = self.alone(), other.alone()
        if len(left.rows) != len(right.rows):
            raise UsageError(f"{len(left.rows)} rows cannot stand beside {len(right.rows)}")
        rows = tuple(one + two for one, two in zip(left.rows, right.rows, strict=True))
        return replace(left, rows=rows, arrangement=Arrangement())

    def __and__(self, other: "Shown") -> "Comparison":
        upper, lower = self.alone(), other.alone()
        return replace(upper, rows=upper.rows + lower.rows, arrangement=Arrangement())

    def _repr_mimebundle_(self, **_asked: object) -> dict[str, str]:
        """What a notebook shows: the player, a still picture where none can be, or words."""
        from dnnflow.show.notebook import notebook_bundle  # only notebooks need it

        return notebook_bundle(film_of(self, dials=True))

    def image(self, time: float = 0.0, *, size: Size = PICTURE_SIZE) -> Image:
        """The picture at a time in seconds, RGB, shape (height, width, 3).

        Raises:
            UsageError, DataError: as ``film_of`` and ``painter_of``.
        """
        film = film_of(self)
        return painter_of(film, size).picture(film.at(film.index_at(time))).image()

    def save(self, path: Target, *, progress: Progress = iter, **asked: Unpack[Wanted]) -> Path:
        """Write a file; the suffix says what: a movie, or a picture that does not move.

        Args:
            path: Where to; an old file is replaced when the new one is whole. The suffix is one of
                ``dnnflow.save.formats.FORMATS``: some move, others show all clouds, or one moment.
                Or a folder, for a clip of each layer; or an open binary file.
            progress: Passes the frame numbers of a movie on.
            asked: What is asked of the file, by the names of ``Output``'s fields: ``size``, ``at``
                or ``cloud``, ``quality``, ``colors``, ``embed``, ``no_recipe``; of ``Delivery``'s:
                ``format`` and ``captions``; and ``max_size``, its bytes at most, as in ``3MB``.

        Raises:
            UsageError, DataError: as ``film_of`` does, or an unknown suffix or quality.
            CannotCreateError, OutputError: the file cannot be created or finished.
        """
        shown = self.alone()
        fps, background = shown.first.schedule.fps, shown.first.background
        place, output, fit = wanted(path, asked, fps)
        check_output(place.name, output, fps=fps, background=background)
        place.check()
        warm_up(place.name)
        form = format_of(place.name)
        film = film_of(shown, fps=fps or form.fps, dials=form.dials)
        save_fitted(Scene(shown, film, film_of), place, output, fit, progress=progress)
        return place.path

    def to_toml(self) -> str:
        """How all of it is made, as ``from_toml`` takes it; your own data are named by hash only.

        Raises:
            UsageError: its source is of your own making.
        """
        return recipe_of(self.alone(), OUTPUT)


@dataclass(frozen=True, eq=False)
class Animation(OfClouds, Shown):
    """What is to be shown; nothing is computed until it is drawn or saved.

    Attributes:
        source: What moves the points: ``Layers`` of a network, ``Epochs`` of a history, ``Both``,
            or ``Recorded``. What ``load`` takes stands for its layers, a history for its epochs.
        dataset: The points: a ``Dataset``, or a pair (X, y) of arrays, or a file.
        schedule: How long each part of the motion lasts, and its manner; ``GLIDING`` suits a
            history.
        gauge: ``canonical``: the same function, its neurons turned, and those of ReLU rescaled, so
            that space moves gently; ``raw``: the network's own neurons.
        view, theme, language: Names from ``VIEWS``, ``THEMES`` and ``LANGUAGES``.
        background: ``#rrggbb``, a name of CSS, or ``transparent``; the theme's if empty.
        title: The words above the picture; the data set's name if empty.
        marks: What is drawn, names from ``MARKS``; they always lie in the order of that table.
        class_colors: One a class, ``#rrggbb`` or names of CSS; the theme's if there are none.

    Raises:
        UsageError: an unknown gauge, view, theme, language, mark or color; or no source or points.
        MissingInputError, DataError: a file or a model that cannot be read.
    """

    source: Any
    dataset: Any
    schedule: Schedule = field(default_factory=Schedule)
    gauge: str = setting("canonical", "raw: the neurons as they were trained.", choices=GAUGES)
    view: str = setting("auto", "How wider spaces are seen; auto: by the width.", choices=VIEWS)
    theme: str = setting("dark", "The colours.", choices=THEMES)
    background: str = setting("", "A colour as in '#ffffff', or transparent.", shown="the theme's")
    title: str = setting("", "The words above the picture.", shown="the data set's name")
    language: str = setting("en", "Of the fixed words.", choices=LANGUAGES)
    marks: tuple[str, ...] = field(default_factory=marks_shown)
    class_colors: tuple[str, ...] = setting((), "As in '#4477aa,tomato'.", shown="the theme's")

    def __post_init__(self) -> None:
        check_choices(self)
        ground = chosen_background(self.background, self.theme)
        seen_on = ground if ground.startswith("#") else THEMES[self.theme].background
        colors = chosen_colors(self.class_colors, seen_on, stacklevel=3)
        vars(self).update(background=ground, class_colors=colors, marks=checked_marks(self.marks))
        vars(self).update(source=source_of(self.source), dataset=as_dataset(self.dataset))

    @property
    def heading(self) -> str:
        """The words above the picture."""
        return self.title or str(self.dataset.name)

    @cached_property
    def sent(self) -> Sent:
        """The points sent through the source.

        Raises:
            UsageError: the source has no such layer.
            DataError: points that do not fit the network or its classes, or a cloud overflows.
        """
        sent: Sent = self.source.send(
            lightened(self.dataset), gauge=self.gauge, planar=self.view in {"auto", "pca"}
        )
        return sent.matched()

    @property
    def part(self) -> Part:
        """What a film needs of it."""
        return Part(self.heading, self.language, self.view, self.marks, self.sent)

    def alone(self) -> "Comparison":
        """A comparison of one."""
        return Comparison(((self,),))


@dataclass(frozen=True, eq=False)
class Comparison(Shown):
    """Animations side by side, on one clock; schedule, theme and colors are the first one's.

    Attributes:
        rows: The animations of each row, from the top, each from the left.
        arrangement: What is said of rows, columns and all, and how they may be seen.
        clock: ``stage``: every stage takes equal time, the shallow networks wait at their end;
            ``total``: all arrive together.

    Raises:
        UsageError: an unknown clock, or dials that are not those of the animations.
    """

    rows: tuple[tuple[Animation, ...], ...]
    clock: str = setting("stage", "total: all networks arrive together.", choices=CLOCKS)
    arrangement: Arrangement = field(default_factory=Arrangement)

    def __post_init__(self) -> None:
        check_choices(self)
        check_combinations(self.arrangement, len(self.animations))

    def alone(self) -> "Comparison":
        """Itself, as of an animation."""
        return self

    @property
    def animations(self) -> tuple[Animation, ...]:
        """All of them, row by row."""
        return sum(self.rows, ())

    @property
    def first(self) -> Animation:
        """The one whose schedule, theme and class colors count."""
        return self.rows[0][0]


def film_of(
    shown: Shown, *, fps: float | None = None, longest: float | None = None, dials: bool = False
) -> Film:
    """Resolve what is to be shown: every frame of it can then be asked for, in any order.

    Args:
        shown: An animation or a comparison.
        fps: Frames a second; the schedule's if not given.
        longest: The duration, in seconds, that a longer film is sped up to.
        dials: Whether one track is seen at a time; of what goes over both, that of an epoch.

    Raises:
        UsageError: a view or colors that do not fit, or a layer that is not there.
        DataError: points that do not fit their network, or a cloud overflows.
    """
    comparison = dialled(shown.alone()) if dials else shown.alone()
    first = comparison.first
    check_count(first.class_colors, [each.sent.dataset for each in comparison.animations])
    rows = tuple(tuple(each.part for each in row) for row in comparison.rows)
    timed = replace(first.schedule, fps=fps or first.schedule.fps)
    film = film_of_parts(rows, timed, clock=comparison.clock, longest=longest)
    return replace(
        film if dials else mosaic_of(film),
        theme=first.theme,
        background=first.background,
        class_colors=first.class_colors,
        comment=comment_of(shown.alone()),
        arrangement=comparison.arrangement,
        private=is_private(shown.alone()),
        raw=raw_track(comparison, film) if dials else None,
    )
