"""Tensors of ONNX become arrays, those in files beside it too."""

from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from dnnflow.data.reading import read_beside
from dnnflow.errors import DataError, MissingInputError
from dnnflow.exchange.chain import MOST_WEIGHTS
from dnnflow.exchange.steps import Numbers

_BYTES_OF_KIND = {
    "FLOAT": 4,
    "DOUBLE": 8,
    "FLOAT16": 2,
    "BFLOAT16": 2,
    "INT64": 8,
    "INT32": 4,
    "BOOL": 1,
}


def checked(numbers: int) -> int:
    """How many numbers a file holds, if they keep to the limit.

    Raises:
        DataError: they do not.
    """
    if numbers > MOST_WEIGHTS:
        raise DataError(f"its arrays have {numbers} numbers: more than the limit of {MOST_WEIGHTS}")
    return numbers


def kind_of(tensor: Any) -> str:
    """The name of the type of its numbers."""
    from onnx import TensorProto

    return str(TensorProto.DataType.Name(tensor.data_type))


def array_of(tensor: Any, folder: Path | None) -> Numbers:
    """The numbers of a tensor, of float64, int64 or bool; none if it holds other things.

    Args:
        tensor: The tensor.
        folder: Where the file is that it stands in; without it no other file is read.

    Raises:
        DataError: it is not where the file says. MissingInputError: a file beside it is missing.
    """
    from onnx import TensorProto, numpy_helper

    kind = kind_of(tensor)
    if kind not in _BYTES_OF_KIND:
        return np.zeros((0,))  # it fits no node that calculates with it
    if tensor.data_location == TensorProto.EXTERNAL or tensor.external_data:
        raw = _beside(tensor, prod(tensor.dims) * _BYTES_OF_KIND[kind], folder)
        tensor = TensorProto(dims=tensor.dims, data_type=tensor.data_type, raw_data=raw)
    values = numpy_helper.to_array(tensor)
    return np.asarray(values, {"INT": np.int64, "BOO": np.bool_}.get(kind[:3], np.float64))


def _beside(tensor: Any, length: int, folder: Path | None) -> bytes:
    entry = {each.key: each.value for each in tensor.external_data}
    start = int(entry.get("offset") or 0)
    if folder is None or start < 0 or int(entry.get("length") or length) != length:
        raise DataError(f"the array {tensor.name[:60]!r} is not where the file says")
    try:
        return read_beside(folder, entry.get("location", ""), start, length)
    except (DataError, MissingInputError) as error:
        raise type(error)(
            f"{error}; or save all in one file, as torch.onnx.export(…, external_data=False) does"
        ) from error
