"""What was given becomes the manner in which something is shown, and the file that it becomes."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dnnflow._settings import settings_of
from dnnflow._text import aligned
from dnnflow.data.dataset import Dataset
from dnnflow.errors import DnnflowError
from dnnflow.flow.sources import Layers, Source
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.film import Film
from dnnflow.render.colors.clear import TRANSPARENT
from dnnflow.render.script.alt import alt_of
from dnnflow.render.theme import THEMES
from dnnflow.save.formats import format_of, formats_table
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, Comparison, film_of
from dnnflow.show.delivery import Delivery, destination_of
from dnnflow.show.destination import STANDARD_OUTPUT, Destination, File
from dnnflow.show.fit.fitting import YIELDING, Fit, Fitted, Scene, save_fitted
from dnnflow.show.output import Output, check_output
from dnnflow.show.preflight import check_film, resolved
from dnnflow.show.saving import warm_up
from dnnflow.show.share.published import published_in
from dnnflow.show.share.report import report_of, unseen_in, warning_of
from dnnflow.show.share.snippet import Sharing, snippet_of, still_of, still_output
from dnnflow.terminal.choice import MarkChoice
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.recipes import Printing
from dnnflow.terminal.screen import Opening, Screen

ASKED_SETTINGS = tuple(
    each for kind in (Delivery, Output, Fit, Opening, Sharing) for each in settings_of(kind)
)
"""What can be asked of a file, beside its name."""

MADE_SETTINGS = (*ASKED_SETTINGS, *settings_of(Printing))
"""What can be asked of a file that options alone say how to make."""

SECTIONS = (
    Section("Motion", settings_of(Schedule)),
    Section("Look", (*settings_of(Animation), *settings_of(Layers))),
    Section("Marks", settings_of(MarkChoice)),
)


@dataclass(frozen=True)
class Target:
    """The file that something becomes.

    Attributes:
        destination: Where it goes.
        output: What is asked of it.
        fit: How large it may be.
        opening: Whether it is shown at the end.
        sharing: What is made for a page that shows it.
        fps: Frames a second; the format's own if not given.
    """

    destination: Destination
    output: Output
    fit: Fit
    opening: Opening
    sharing: Sharing
    fps: float | None

    def check(self) -> None:
        """Raise an error unless such a file can be made.

        Raises:
            UsageError: as ``check_output``, or its place does not take such a file.
            CannotCreateError, OutputError: the file cannot be created.
        """
        self.fit.limit(self.destination.name.suffix.lower())
        check_output(self.destination.name, self.output, fps=self.fps)
        self.destination.check()

    def try_out(self, shown: Comparison) -> None:
        """Raise the error that networks not yet trained would end with, if it can be known.

        Raises:
            UsageError, DataError, CannotCreateError: as ``check_film``.
        """
        check_film(shown, self.output, self.destination.name)

    def film(self, shown: Comparison) -> Film:
        """The film of networks that are loaded or trained.

        Raises:
            UsageError, DataError, CannotCreateError: as ``resolved``.
        """
        return resolved(shown, self.destination.name, self.output)

    def warm_up(self) -> None:
        """Have ready what draws the file by the time that there is something to draw."""
        warm_up(self.destination.name)

    def save(self, shown: Comparison, film: Film, screen: Screen) -> None:
        """Write the file, and say where it is and what there is to know of it.

        Raises:
            UsageError, DataError, CannotCreateError, OutputError: as ``save_fitted``.
        """
        self._warn(film, screen)
        scene, bar = Scene(shown, film, film_of), screen.bar(self.destination.name.name)
        fitted = save_fitted(scene, self.destination, self.output, self.fit, progress=bar)
        path = self.destination.path
        if isinstance(self.destination, File):
            self._tell(path, shown, fitted, screen)
        elif path != STANDARD_OUTPUT:
            self.opening.made(path, screen)

    def _tell(self, path: Path, shown: Comparison, fitted: Fitted, screen: Screen) -> None:
        """Say where the file is, and what there is to know of it."""
        if fitted.given_up:
            screen.remark(f"to fit, {path} has {', '.join(fitted.given_up)}")
        self.opening.made(path, screen)
        asked = fitted.output.embed
        if format_of(path).film and (said := published_in(path, fitted.film, embed=asked)):
            screen.remark(said)
        with suppress(DnnflowError, OSError):  # it is there and whole, whatever can be told of it
            if self.fit.free and (warning := warning_of(path)):
                screen.remark(warning)
            if format_of(path).movie and (unseen := unseen_in(fitted.film, probe(path).size)):
                screen.remark(unseen)
            if screen.terminal:
                screen.note(report_of(path))
        if self.sharing.snippet:
            screen.say(*self._snippet(path, shown, fitted.film))

    def _snippet(self, path: Path, shown: Comparison, film: Film) -> tuple[str, ...]:
        """Markdown and HTML that show the file; a still of it is saved beside."""
        if still := still_of(path):
            output = still_output(film, probe(path).size)
            scene = Scene(shown, resolved(shown, still, output), film_of)
            save_fitted(scene, File(still), output, Fit())
        return snippet_of(path, alt_of(film))

    def _warn(self, film: Film, screen: Screen) -> None:
        """Say what becomes of a transparent film in a format with a matte."""
        name = self.destination.name
        if film.background == TRANSPARENT and format_of(name).matte:
            screen.remark(
                f"a pixel of a {name.suffix} is transparent or not: those that are not look "
                f"as they do on {THEMES[film.theme].background}; a .webp suits every page"
            )

    def make(self, shown: Comparison, screen: Screen) -> None:
        """Write the file of networks that are there.

        Raises:
            UsageError, DataError, CannotCreateError, OutputError: as ``film`` and ``save``.
        """
        self.check()
        film = self.film(shown)
        self.warm_up()
        self.save(shown, film, screen)


@dataclass(frozen=True)
class Manner(Target):
    """How networks are shown, and the file that they become.

    Attributes:
        animation: Makes an animation of a source and points.
    """

    animation: Callable[[Source, Dataset], Animation]


def manner_of(given: Given, path: Path, usual: Schedule) -> Manner:
    """The manner that a command was asked for, with the times of a usual schedule.

    Raises:
        UsageError: a setting that makes no sense.
    """
    place, fps = destination_from(given, path), given.into(usual).fps
    animation = animation_of(given, usual)
    return Manner(place, given.into(Output()), *file_manner(given), fps, animation)


def animation_of(given: Given, usual: Schedule) -> Callable[[Source, Dataset], Animation]:
    """What makes an animation as a command was asked to show it, in the times of a usual schedule.

    Raises:
        UsageError: a setting that makes no sense.
    """
    look, marks = given.fields(settings_of(Animation)), given.into(MarkChoice()).marks
    return partial(Animation, schedule=given.into(usual), marks=marks, **look)


def destination_from(given: Given, path: Path) -> Destination:
    """Where a command's film goes; a usual name gets the suffix of the format that is asked for.

    Raises:
        UsageError: as ``destination_of``.
    """
    delivery = given.into(Delivery())
    if delivery.format and given.values["output"] is None:
        path = path.with_suffix(f".{delivery.format}")
    return destination_of(path, delivery)


def file_manner(given: Given) -> tuple[Fit, Opening, Sharing]:
    """How large a file may be, and what is done with it.

    Raises:
        UsageError: a setting that makes no sense.
    """
    held = frozenset(name for name in YIELDING if given.values.get(name) is not None)
    return given.into(Fit(held=held)), given.into(Opening()), given.into(Sharing())


def formats_text() -> str:
    """The last paragraph of a command's help: what each suffix of the file stands for.

    Its lines are indented as those of the text before them; the first has click keep them.
    """
    rows = [(suffix, description) for suffix, description, _ in formats_table()]
    return "".join(f"\n    {line}" for line in ("\b", *aligned(rows)))
