"""Many films become files: each is a task of an engine, and is written when it is whole."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import ClassVar

from dnnflow._contents import write_file
from dnnflow.errors import DnnflowError
from dnnflow.fit.task import digest_of
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, Shown
from dnnflow.show.output import Asked, Output
from dnnflow.show.recipe.reading import recipe_in
from dnnflow.show.recipe.writing import remark_of
from dnnflow.study.sweep.engines import Engine, here
from dnnflow.study.sweep.progress import Observer, Step, silent
from dnnflow.study.sweep.result import Result

FILM_FOLDER = "films"
"""What the folder of films is called in that of a sweep."""


@dataclass(frozen=True, eq=False)
class FilmTask:
    """A file that is to be made, as a task of an engine: what it shows decides all of its bytes.

    Attributes:
        path: Where it goes; its suffix is one of ``FORMATS``.
        shown: Networks, points and how they are shown.
        asked: What is asked of it, by the names of ``Output``'s fields.
    """

    path: Path
    shown: Shown
    asked: Asked = field(default_factory=Asked)
    trains: ClassVar[bool] = False

    def content(self) -> bytes:
        """Of the file.

        Raises:
            UsageError, DataError, CannotCreateError, OutputError: as ``Shown.save``.
        """
        with TemporaryDirectory(prefix="dnnflow-") as folder:
            path = Path(folder, f"film{self.path.suffix}")
            self.shown.save(path, **self.asked)
            return path.read_bytes()

    def alone(self) -> list["FilmTask"]:
        """It is alone."""
        return [self]

    @property
    def is_there(self) -> bool:
        """Whether its file can be read, and was made in the same way if it says how."""
        try:
            remark = probe(self.path).comment
        except DnnflowError:
            return False
        return not (made := recipe_in(remark)) or made == self._recipe

    @property
    def _recipe(self) -> str:
        """How it is made, as its file says it."""
        return recipe_in(remark_of(self.shown.alone(), Output(**self.asked)))


@dataclass(frozen=True)
class Films:
    """Files that were made.

    Attributes:
        paths: Of all that are there, in the order in which they were asked for.
        failures: Why others are not, by their paths.
    """

    paths: tuple[Path, ...] = ()
    failures: Mapping[Path, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many were asked for."""
        return len(self.paths) + len(self.failures)


def make_films(
    tasks: Sequence[FilmTask],
    *,
    engine: Engine = here,
    progress: Observer = silent,
    fresh: bool = False,
) -> Films:
    """Make the files that are not there yet; one that fails costs no other.

    Args:
        tasks: A file each.
        engine: What does the work.
        progress: Is told how far it is.
        fresh: Whether those that are there are made too.

    Raises:
        MissingPackageError, ClusterError: the work cannot be done.
        CannotCreateError, OutputError: a file cannot be written.
    """
    begun = monotonic()
    waiting = [task for task in tasks if fresh or not task.is_there]
    kept = finished = len(tasks) - len(waiting)
    failures: dict[Path, str] = {}

    def tell() -> None:
        progress(Step(finished, len(tasks), kept, len(failures), monotonic() - begun, "films"))

    tell()
    for done in engine(waiting) if waiting else ():
        if done.failure is None:
            write_file(done.task.path, done.content)
        else:
            failures[done.task.path] = done.failure
        finished += 1
        tell()
    return Films(tuple(task.path for task in tasks if task.path not in failures), failures)


def film_tasks(
    results: Sequence[Result],
    animated: Callable[[Result], Animation],
    folder: Path,
    suffix: str,
    asked: Asked,
) -> list[FilmTask]:
    """A film of each network that was judged, called as the network's file is.

    A network that was trained before may be shown on many points, which are in the name then.

    Args:
        results: Of a sweep.
        animated: The animation of a result.
        folder: Where the films go.
        suffix: Of their names.
        asked: What is asked of each.

    Raises:
        UsageError, MissingInputError, DataError: as ``animated``.
    """
    tasks: dict[Path, FilmTask] = {}
    for result in (each for each in results if each.verdict):
        shown = animated(result)
        before = result.asked.model is not None
        points = f"-{digest_of(shown.dataset)[:8]}" if before else ""
        path = folder / f"{result.network}{points}{suffix}"
        tasks[path] = FilmTask(path, shown, asked)
    return list(tasks.values())
