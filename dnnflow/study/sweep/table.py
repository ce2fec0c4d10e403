"""Results become rows, frames and files of a table: a network a row, in the order of the sweep."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

from dnnflow._contents import write_file
from dnnflow.study.sweep.result import QUANTILES, Result

Row: TypeAlias = dict[str, Any]
"""The cells of a row by the names of the columns; None where nothing is known."""

WHOLE_COLUMNS = (
    *("hidden", "width", "epochs", "batch_size", "restarts", "seed"),
    *("parameters", "separable_from"),
)
"""Columns of whole numbers."""

TEXT_COLUMNS = ("dataset", "model", "activation", "network", "failure")
"""Columns of text; all others hold numbers, or lists."""

LAYER_COLUMNS = {"layers": "name", "separable": "separable", "probe": "probe", "margins": "margin"}
"""Columns with a list each, the points themselves first, then a layer an entry."""


def rows_of(results: Sequence[Result]) -> list[Row]:
    """A row for each result; how long it took stands last."""
    return [row_of(each) for each in results]


def row_of(result: Result) -> Row:
    """The settings, parameters, accuracies, verdicts and the file of one network."""
    verdict = result.verdict
    layers = verdict.layers if verdict else None
    accuracies = result.accuracies or [None] * len(QUANTILES)
    return {
        **vars(result.asked),
        "parameters": result.parameters,
        "accuracy": verdict and verdict.accuracy,
        **dict(zip((f"accuracy_{name}" for name in QUANTILES), accuracies, strict=True)),
        "separable_from": verdict and verdict.separable_from,
        "margin": layers and layers[-1].margin,
        **{
            column: layers and [getattr(layer, name) for layer in layers]
            for column, name in LAYER_COLUMNS.items()
        },
        "network": result.network and f"networks/{result.network}.safetensors",
        "failure": result.failure,
        "seconds": result.seconds,
    }


def frame_of(rows: Sequence[Row]) -> Any:
    """A pandas frame of the rows, or a polars one; where neither is installed, the rows."""
    if find_spec("pandas"):
        import pandas

        dtypes = {int: "Int64", float: "Float64", str: "string"}
        kinds = {name: dtypes.get(_kind_of(name), "object") for name in rows[0]}
        return pandas.DataFrame(list(rows)).astype(kinds)
    if find_spec("polars"):
        import polars

        return polars.DataFrame(rows, {name: _kind_of(name) for name in rows[0]})
    return list(rows)


def csv_of(rows: Sequence[Row]) -> bytes:
    """The rows as CSV: lists as JSON, nothing where nothing is known."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return text.getvalue().encode()


def parquet_of(rows: Sequence[Row]) -> bytes | None:
    """The rows as Parquet, lists as such; None if pyarrow is not installed."""
    if find_spec("pyarrow") is None:
        return None
    import pyarrow as pa
    from pyarrow import parquet

    buffer = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(list(rows), _schema(rows[0])), buffer)
    return buffer.getvalue()


def write_tables(rows: Sequence[Row], stem: Path) -> list[Path]:
    """Write the rows as CSV, and as Parquet if pyarrow is installed; the files.

    Raises:
        CannotCreateError, OutputError: a file cannot be created or written.
    """
    contents = {".csv": csv_of(rows), ".parquet": parquet_of(rows)}
    written = {stem.with_suffix(suffix): each for suffix, each in contents.items() if each}
    for path, content in written.items():
        write_file(path, content)
    return list(written)


def _cell(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, list | bool) else value


def _kind_of(column: str) -> Any:
    """The type of a column's cells, where something is known."""
    if column in WHOLE_COLUMNS:
        return int
    if column in TEXT_COLUMNS:
        return str
    return {"layers": list[str], "separable": list[bool], "residual": bool}.get(
        column, list[float] if column in LAYER_COLUMNS else float
    )


def _schema(columns: Iterable[str]) -> Any:
    """The types of all columns in Arrow's terms."""
    import pyarrow as pa

    types: dict[Any, Any] = {int: pa.int64(), float: pa.float64(), str: pa.string()}
    types[bool] = pa.bool_()
    types |= {list[str]: pa.list_(pa.string()), list[bool]: pa.list_(pa.bool_())}
    types[list[float]] = pa.list_(pa.float64())
    return pa.schema([(name, types[_kind_of(name)]) for name in columns])
