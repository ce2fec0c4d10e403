"""The networks of a sweep, judged, become tables, a report, films and a mosaic."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Unpack

from dnnflow._contents import write_file
from dnnflow._folders import make_folder
from dnnflow.data.dataset import Dataset
from dnnflow.data.points import as_dataset
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.files import from_own_file
from dnnflow.show.animation import Animation, Comparison
from dnnflow.show.output import Asked, Output, check_output
from dnnflow.study.charts.charted import Charted
from dnnflow.study.films import FILM_FOLDER, Films, film_tasks, make_films
from dnnflow.study.report.page import REPORT_FILE, report_of
from dnnflow.study.sweep.engines import Engine, here
from dnnflow.study.sweep.mosaic import compared
from dnnflow.study.sweep.progress import Observer, silent
from dnnflow.study.sweep.record import Record, results_from
from dnnflow.study.sweep.result import Result
from dnnflow.study.sweep.shelf import TABLE_STEM, Folder, Shelf
from dnnflow.study.sweep.table import Row, frame_of, rows_of, write_tables
from dnnflow.study.sweep.units import Unit
from dnnflow.study.variants import Animate


@dataclass(frozen=True, eq=False)
class Sweep(Charted):
    """Networks of many settings, trained and judged.

    Attributes:
        results: One a network, in the order of data sets and settings.
        datasets: The points, by the names that the results have.
        shelf: Where the files of the networks are.
        record: The versions, and what is known of the points.
    """

    results: tuple[Result, ...]
    datasets: Mapping[str, Dataset]
    shelf: Shelf
    record: Record = field(default_factory=Record)

    @classmethod
    def of(cls, units: Sequence[Unit], shelf: Shelf, results: Sequence[Result]) -> "Sweep":
        """The sweep of some units, with their results."""
        datasets = {unit.dataset.name: unit.dataset for unit in units}
        return cls(tuple(results), datasets, shelf, Record.of(datasets.values()))

    @classmethod
    def open(cls, folder: str | Path, datasets: Any = ()) -> "Sweep":
        """The sweep that filled a folder; nothing is trained or judged.

        Args:
            folder: Of the sweep.
            datasets: Its points, each as in ``train``; they are not in the folder, and needed by
                ``dataset`` alone.

        Raises:
            MissingInputError: it is no folder of a sweep that was finished.
            DataError: its table or record is damaged.
        """
        shelf = Folder(Path(folder))
        record, table = Record.read(shelf.path), shelf.path / f"{TABLE_STEM}.csv"
        points = {each.name: each for each in map(as_dataset, listed(datasets or []))}
        return cls(tuple(results_from(table)), points, shelf, record)

    def network(self, result: Result) -> Network:
        """The network of a result.

        Raises:
            DataError: there is none, because it failed.
            MissingInputError: its file is not there any more.
        """
        if result.network is None:
            raise DataError(f"{result.asked}: there is no network: {result.failure}")
        return from_own_file(self.shelf.file(result.network))

    def dataset(self, result: Result) -> Dataset:
        """The points of a result.

        Raises:
            DataError: the sweep was opened without them.
        """
        name = result.asked.dataset
        if name not in self.datasets:
            raise DataError(f"the sweep was opened without the points {name!r}: give open() them")
        return self.datasets[name]

    @property
    def rows(self) -> list[Row]:
        """The table, a mapping from columns to cells a network."""
        return rows_of(self.results)

    def table(self) -> Any:
        """The table as a pandas or polars frame, whichever is installed, or else ``rows``."""
        return frame_of(self.rows)

    @property
    def judged(self) -> list[Result]:
        """The results of all networks that did not fail."""
        return [each for each in self.results if each.verdict]

    @property
    def failures(self) -> list[Result]:
        """The results of those that did."""
        return [each for each in self.results if each.failure is not None]

    def best(self) -> Result:
        """The result of the highest accuracy.

        Among equals that which is separable from the earliest layer on, with the fewest parameters.

        Raises:
            DataError: all have failed.
        """
        if not self.judged:
            raise DataError(f"all {len(self.results)} networks of the sweep have failed")
        return max(self.judged, key=_merit)

    def write(self) -> list[Path]:
        """Write the table, the record and the report into the folder of the sweep; the files.

        Raises:
            UsageError: it has none.
            CannotCreateError, OutputError: a file cannot be created or written.
        """
        folder = self._folder
        self.record.write(folder)
        tables = write_tables(self.rows, folder / TABLE_STEM)
        report = folder / REPORT_FILE
        write_file(report, report_of(self.results, self.record, folder).encode())
        return [*tables, report]

    def films(
        self,
        suffix: str = ".mp4",
        *,
        engine: Engine = here,
        animate: Animate = Animation,
        progress: Observer = silent,
        fresh: bool = False,
        **asked: Unpack[Asked],
    ) -> Films:
        """Write a film of each network that was judged into ``films/`` of the sweep's folder.

        Args:
            suffix: Of their format, one of ``FORMATS``.
            engine: What makes them: this process, or what ``engine_of`` gives.
            animate: As in ``mosaic``.
            progress: Is told how far it is.
            fresh: Whether those that are there, made in the same way, are made too.
            asked: What is asked of each, by the names of ``Output``'s fields, such as ``size``.

        Raises:
            UsageError: the sweep has no folder, an unknown suffix, or what no such file can be.
            MissingInputError: the file of a network is not there any more.
            MissingPackageError, ClusterError: the work cannot be done.
            CannotCreateError, OutputError: a film cannot be written.
        """
        folder = self._folder / FILM_FOLDER
        check_output(Path(f"film{suffix}"), Output(**asked))
        make_folder(folder)
        tasks = film_tasks(
            self.results,
            lambda each: animate(self.network(each), self.dataset(each)),
            folder,
            suffix,
            asked,
        )
        return make_films(tasks, engine=engine, progress=progress, fresh=fresh)

    @property
    def _folder(self) -> Path:
        if not isinstance(self.shelf, Folder):
            raise UsageError("the sweep has no folder: sweep with folder=")
        return self.shelf.path

    def mosaic(self, animate: Animate = Animation) -> Comparison:
        """All networks that did not fail, side by side: more than 16 make a mosaic.

        Args:
            animate: Makes the animation of a network and its points, as ``Animation`` does.

        Raises:
            DataError: all have failed.
            UsageError: they are more than a film has panels.
            MissingInputError: the file of a network is not there any more.
        """
        return compared(
            self.results, lambda each: (self.network(each), self.dataset(each)), animate
        )


def _merit(result: Result) -> tuple[float, ...]:
    verdict = result.verdict
    assert verdict  # noqa: S101 - none of them has failed
    first = verdict.separable_from
    return verdict.accuracy, -1e9 if first is None else -first, -(result.parameters or 0)


def listed(given: Any) -> list[Any]:
    """One value or several as a list."""
    return list(given) if isinstance(given, list | range | set | Iterator) else [given]
