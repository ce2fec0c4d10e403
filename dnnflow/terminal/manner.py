"""What was given becomes the manner in which something is shown, and the file that it becomes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dnnflow._settings import setting, settings_of
from dnnflow._text import aligned
from dnnflow.data.dataset import Dataset
from dnnflow.flow.sources import Layers, Source
from dnnflow.motion.schedule import Schedule
from dnnflow.raster.kernels import warm
from dnnflow.render.marks import MARKS, marks_shown
from dnnflow.save.formats import formats_table
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.output import Output, check_output
from dnnflow.show.preflight import check_film
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.screen import Screen


@dataclass(frozen=True)
class MarkChoice:
    """Which marks are drawn, other than usual.

    Attributes:
        mark_to_add: Names of marks that are not shown unless asked for.
        mark_to_leave_out: Names of marks that are.
    """

    mark_to_add: tuple[str, ...] = setting((), "Marks to add.", choices=MARKS, option="with")
    mark_to_leave_out: tuple[str, ...] = setting(
        (), "Marks to leave out.", choices=MARKS, option="without"
    )

    @property
    def marks(self) -> tuple[str, ...]:
        """The names of all that are drawn."""
        names = dict.fromkeys((*marks_shown(), *self.mark_to_add))
        return tuple(name for name in names if name not in self.mark_to_leave_out)


SECTIONS = (
    Section("Motion", settings_of(Schedule)),
    Section("Look", (*settings_of(Animation), *settings_of(MarkChoice), *settings_of(Layers))),
)


@dataclass(frozen=True)
class Manner:
    """How networks are shown.

    Attributes:
        schedule: When everything moves.
        animation: Makes an animation of a source and points.
        output: What is asked of the file.
        path: Where it goes.
    """

    schedule: Schedule
    animation: Callable[[Source, Dataset], Animation]
    output: Output
    path: Path

    def check(self) -> None:
        """Raise an error unless such a file can be made.

        Raises:
            UsageError, CannotCreateError: as ``check_output``.
        """
        check_output(self.path, self.output, fps=self.schedule.fps)

    def try_out(self, shown: Comparison) -> None:
        """Raise the error that networks not yet trained would end with, if it can be known.

        Raises:
            UsageError, DataError: as ``check_film``.
        """
        check_film(shown, cloud=self.output.cloud)

    def save(self, shown: Comparison, screen: Screen) -> None:
        """Write the file and say where it is.

        Raises:
            UsageError, DataError, CannotCreateError, OutputError: as ``Comparison.save``.
        """
        shown.save(self.path, **vars(self.output), progress=screen.bar(self.path.name))
        screen.say(self.path)


def manner_of(given: Given, path: Path, usual: Schedule) -> Manner:
    """The manner that a command was asked for, with the times of a usual schedule.

    Raises:
        UsageError: a setting that makes no sense.
    """
    schedule = given.into(usual)
    look = given.fields(settings_of(Animation))
    marks = given.into(MarkChoice()).marks
    animation = partial(Animation, schedule=schedule, marks=marks, **look)
    return Manner(schedule, animation, given.into(Output()), path)


def formats_text() -> str:
    """The last paragraph of a command's help: what each suffix of the file stands for.

    Its lines are indented as those of the text before them; the first has click keep them.
    """
    rows = [(suffix, description) for suffix, description, _ in formats_table()]
    return "".join(f"\n    {line}" for line in ("\b", *aligned(rows)))


def warm_up() -> None:
    """Have the kernels ready by the time that a network is trained."""
    warm()
