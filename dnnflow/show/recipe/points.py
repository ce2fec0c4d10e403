"""How points are made becomes an entry of a recipe, and such an entry points again."""

from typing import Any

from dnnflow.data.dataset import Dataset, Origin
from dnnflow.data.sampling import lightened
from dnnflow.data.shapes import DATASETS
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.tensors import field, packed, read_tensors


def made_again(origin: Origin) -> Dataset:
    """The points of a data set, light enough to be shown.

    Raises:
        DataError: there is no such data set, or no such parameter.
    """
    try:
        return lightened(DATASETS[origin.name](**dict(origin.parameters)))
    except (KeyError, TypeError, UsageError) as error:
        raise DataError(f"data set {origin.name[:40]!r} cannot be made: {error}") from error


def count_of(origin: Origin) -> int:
    """How many points a data set will have, before it is made; 0 if it does not say."""
    parameters = dict(origin.parameters)
    return int(parameters.get("points_per_class", 0) * parameters.get("classes", 2))


def table_of(origin: Origin) -> dict[str, Any]:
    """How points are made, as an entry of a recipe says it."""
    parameters = {name.replace("_", "-"): value for name, value in origin.parameters}
    return {"data": origin.name, **parameters}


def origin_of(table: Any) -> Origin:
    """How points are made, of an entry of a recipe or of a description.

    Raises:
        DataError: it makes no sense.
    """
    if not isinstance(table, dict) or not isinstance(name := table.get("data"), str):
        raise DataError("an entry of points does not name a data set")
    values = {key.replace("-", "_"): value for key, value in table.items() if key != "data"}
    if not all(type(value) in {int, float} for value in values.values()):
        raise DataError(f"the parameters of data set {name[:40]!r} are no numbers")
    return Origin(name, tuple(values.items()))


def points_file(dataset: Dataset) -> bytes:
    """The bytes of a file of points, for ``points_of_file``.

    Raises:
        DataError: it would be too large to be read again.
    """
    described = {
        "name": dataset.name,
        "class_names": dataset.class_names,
        "class_order": dataset.class_order,
        "values": dataset.values,
        "origin": dataset.origin and table_of(dataset.origin),
    }
    tensors = {"points": dataset.points, "labels": dataset.labels}
    return packed(tensors, described, kind="points")


def points_of_file(content: bytes) -> Dataset:
    """The points that ``points_file`` made bytes of.

    Raises:
        DataError: the bytes are broken, or hold no points. Other exceptions: they were made to
            break the parser.
    """
    tensors, described = read_tensors(content, "points")
    if tensors.keys() != {"points", "labels"}:
        raise DataError("its points are not whole")
    if (tensors["points"].dtype.kind, tensors["labels"].dtype.kind) != ("f", "i"):
        raise DataError("its points or labels are of another type")
    origin = described.get("origin")
    return Dataset(
        tensors["points"],
        tensors["labels"],
        field(described, "name", str),
        _names(described, "class_names"),
        field(described, "class_order", str),
        _names(described, "values"),
        origin_of(origin) if origin else None,
    )


def _names(described: dict[str, Any], key: str) -> tuple[str, ...]:
    names = field(described, key, list)
    if not all(isinstance(each, str) for each in names):
        raise DataError(f"its {key!r} are no names")
    return tuple(names)
