"""What was given becomes the manner in which something is shown, and the file that it becomes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dnnflow._files import check_writable
from dnnflow._settings import setting, settings_of
from dnnflow._text import aligned
from dnnflow.data.dataset import Dataset
from dnnflow.flow.sources import Layers, Source
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.film import Film
from dnnflow.render.marks import MARKS, marks_shown
from dnnflow.save.formats import formats_table
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, Comparison, film_of
from dnnflow.show.fit.fitting import YIELDING, Fit, Scene, save_fitted
from dnnflow.show.output import Output, check_output
from dnnflow.show.preflight import check_film, resolved
from dnnflow.show.saving import warm_up
from dnnflow.show.share.alt import alt_of
from dnnflow.show.share.report import report_of, warning_of
from dnnflow.show.share.snippet import Sharing, snippet_of, still_of, still_output
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.recipes import Printing
from dnnflow.terminal.screen import Opening, Screen


@dataclass(frozen=True)
class MarkChoice:
    """Which marks are drawn, other than usual.

    Attributes:
        left_out: The names of marks that are left out.
        added: The names of marks that are drawn, though usually they are not.
    """

    left_out: tuple[str, ...] = setting(
        (), "Leave marks out, as in grid,meter.", option="without", choices=MARKS, noun="mark"
    )
    added: tuple[str, ...] = setting(
        (), "Draw marks that are usually left out.", option="with", choices=MARKS, noun="mark"
    )

    @property
    def marks(self) -> tuple[str, ...]:
        """The names of all marks that are drawn."""
        return self.among(marks_shown())

    def among(self, usual: tuple[str, ...]) -> tuple[str, ...]:
        """The names of all marks that are drawn where others than usual are."""
        names = (*usual, *self.added)
        return tuple(name for name in MARKS if name in names and name not in self.left_out)


ASKED_SETTINGS = tuple(
    each for kind in (Output, Fit, Opening, Sharing) for each in settings_of(kind)
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
        path: Where it goes.
        output: What is asked of it.
        fit: How large it may be.
        opening: Whether it is shown at the end.
        sharing: What is made for a page that shows it.
        fps: Frames a second; the format's own if not given.
    """

    path: Path
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
        self.fit.limit(self.path.suffix.lower())
        check_output(self.path, self.output, fps=self.fps)
        check_writable(self.path)

    def try_out(self, shown: Comparison) -> None:
        """Raise the error that networks not yet trained would end with, if it can be known.

        Raises:
            UsageError, DataError, CannotCreateError: as ``check_film``.
        """
        check_film(shown, self.output, self.path)

    def film(self, shown: Comparison) -> Film:
        """The film of networks that are loaded or trained.

        Raises:
            UsageError, DataError, CannotCreateError: as ``resolved``.
        """
        return resolved(shown, self.path, self.output)

    def warm_up(self) -> None:
        """Have ready what draws the file by the time that there is something to draw."""
        warm_up(self.path)

    def save(self, shown: Comparison, film: Film, screen: Screen) -> None:
        """Write the file, and say where it is and what there is to know of it.

        Raises:
            UsageError, DataError, CannotCreateError, OutputError: as ``save_fitted``.
        """
        scene, bar = Scene(shown, film, film_of), screen.bar(self.path.name)
        fitted = save_fitted(scene, self.path, self.output, self.fit, progress=bar)
        if fitted.given_up:
            screen.remark(f"to fit, {self.path} has {', '.join(fitted.given_up)}")
        elif self.fit.free and (warning := warning_of(self.path)):
            screen.remark(warning)
        snippet = self._snippet(shown, fitted.film) if self.sharing.snippet else ()
        self.opening.made(self.path, screen)
        screen.note(report_of(self.path))
        screen.say(*snippet)

    def _snippet(self, shown: Comparison, film: Film) -> tuple[str, ...]:
        """Markdown and HTML that show the file; a still of it is saved beside."""
        if still := still_of(self.path):
            output = still_output(film, probe(self.path).size)
            scene = Scene(shown, resolved(shown, still, output), film_of)
            save_fitted(scene, still, output, Fit())
        return snippet_of(self.path, alt_of(film))

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
    schedule = given.into(usual)
    look, marks = given.fields(settings_of(Animation)), given.into(MarkChoice()).marks
    animation = partial(Animation, schedule=schedule, marks=marks, **look)
    return Manner(path, given.into(Output()), *file_manner(given), schedule.fps, animation)


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
