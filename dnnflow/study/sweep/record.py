"""What the folder of a sweep says of it: versions and points in one file, results in the table."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from dnnflow._contents import write_file
from dnnflow.data.dataset import Dataset
from dnnflow.data.reading import parsing, read_bytes
from dnnflow.errors import DataError
from dnnflow.linear.verdict import LayerVerdict, Verdict
from dnnflow.study.sweep.asked import Asked
from dnnflow.study.sweep.result import QUANTILES, Result
from dnnflow.study.sweep.table import LAYER_COLUMNS, TEXT_COLUMNS
from dnnflow.study.sweep.versions import Versions, versions_here

RECORD_FILE = "sweep.json"
"""Says of a folder that it is a sweep's, of which versions and on which points."""

LARGEST_TABLE = 1 << 30
"""Bytes."""


@dataclass(frozen=True)
class PointsFacts:
    """What is said of points that are not there themselves.

    Attributes:
        count: How many there are.
        dimension: Of the space that they lie in.
        classes: How many classes they have.
    """

    count: int
    dimension: int
    classes: int

    def __str__(self) -> str:
        """All three in words."""
        return f"{self.count:,} points in {self.dimension} dimensions, {self.classes} classes"


@dataclass(frozen=True)
class Record:
    """What is known of a sweep besides its results.

    Attributes:
        versions: Of all that decided them.
        points: By the names of data sets; those of a sweep that never ended are not known.
    """

    versions: Versions = field(default_factory=dict)
    points: Mapping[str, PointsFacts] = field(default_factory=dict)

    @classmethod
    def of(cls, datasets: Iterable[Dataset]) -> "Record":
        """That of a sweep of this process."""
        return cls(versions_here(), {each.name: _facts(each) for each in datasets})

    @classmethod
    def read(cls, folder: Path) -> "Record":
        """That of a folder.

        Raises:
            MissingInputError: there is none.
            DataError: it is damaged.
        """
        path = folder / RECORD_FILE
        content = read_bytes(path, limit=LARGEST_TABLE)
        with parsing(path, "record of a sweep"):
            held = json.loads(content)
            points = held.get("points", {})
            return cls(
                {str(name): str(each) for name, each in held["versions"].items()},
                {str(name): PointsFacts(**each) for name, each in points.items()},
            )

    def write(self, folder: Path) -> None:
        """Keep it in a folder.

        Raises:
            CannotCreateError, OutputError: it cannot be written.
        """
        held = {
            "versions": dict(self.versions),
            "points": {name: asdict(each) for name, each in self.points.items()},
        }
        write_file(folder / RECORD_FILE, json.dumps(held, indent=1).encode())


def results_from(path: Path) -> list[Result]:
    """The results in a table, as CSV.

    Raises:
        MissingInputError: it is not there.
        DataError: it is no table of a sweep, or an empty one.
    """
    content = read_bytes(path, limit=LARGEST_TABLE)
    with parsing(path, "table of a sweep"):
        rows = csv.DictReader(io.StringIO(content.decode(), newline=""))
        results = [
            _result({name: _value(name, cell) for name, cell in row.items()}) for row in rows
        ]
        if not results:
            raise DataError("it has no rows")
    return results


def _facts(dataset: Dataset) -> PointsFacts:
    return PointsFacts(len(dataset), dataset.dimension, dataset.classes)


def _value(column: str, cell: str) -> Any:
    """What stands in a cell; None where nothing does."""
    if column == "dataset":
        return cell
    if not cell:
        return None
    return cell if column in TEXT_COLUMNS else json.loads(cell)


def _result(row: Mapping[str, Any]) -> Result:
    accuracies = tuple(row[f"accuracy_{name}"] for name in QUANTILES)
    network = row["network"]
    return Result(
        Asked(**{each.name: row[each.name] for each in fields(Asked)}),
        network=network and Path(network).stem,
        parameters=row["parameters"],
        accuracies=None if None in accuracies else accuracies,
        verdict=_verdict(row),
        failure=row["failure"],
        seconds=row["seconds"],
    )


def _verdict(row: Mapping[str, Any]) -> Verdict | None:
    if row["accuracy"] is None:
        return None
    lists = zip(*(row[column] for column in LAYER_COLUMNS), strict=True)
    layers = (
        LayerVerdict(**dict(zip(LAYER_COLUMNS.values(), each, strict=True))) for each in lists
    )
    return Verdict(row["accuracy"], row["separable_from"], tuple(layers))
