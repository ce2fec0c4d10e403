"""The bytes of a file become text in a recipe, and such text, which may be anyone's, bytes again.

What unpacks to much is bounded by what the recipe claims, and all claims together by a limit.
"""

import zlib
from base64 import b64decode, b64encode
from typing import Any

from dnnflow.errors import DataError
from dnnflow.show.recipe.values import Table

LARGEST_CONTENTS = 64 << 20
"""Bytes that all contents of a recipe have together at most, unpacked."""

LARGEST_PACKED = 16 << 20
"""Letters that a content has at most, packed."""


def packed(content: bytes) -> dict[str, Any]:
    """What a recipe holds of a file.

    Raises:
        DataError: it could not be read again.
    """
    text = b64encode(zlib.compress(content, 9)).decode()
    if len(content) > LARGEST_CONTENTS or len(text) > LARGEST_PACKED:
        size = f"{len(content) >> 20:,} MiB of points or weights"
        raise DataError(f"a recipe has no room for {size}: leave out --embed")
    return {"bytes": len(content), "content": text}


def unpacked(table: Table) -> bytes:
    """The file that an entry of a recipe holds.

    Raises:
        DataError: it is damaged, or not as large as it claims.
    """
    claimed = number_of(table, "bytes")
    try:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(b64decode(table["content"], validate=True), claimed or 1)
    except (TypeError, ValueError, zlib.error) as error:
        raise DataError("a content of the recipe is damaged") from error
    if len(content) != claimed or unpacking.unconsumed_tail or not unpacking.eof:
        raise DataError(f"a content of the recipe is not of the {claimed:,} bytes that it claims")
    return content


def number_of(table: Table, key: str) -> int:
    """A whole number from 0 in an entry of a recipe.

    Raises:
        DataError: there is none.
    """
    number = table.get(key)
    if type(number) is not int or not 0 <= number < 1 << 63:
        raise DataError(f"an entry of the recipe does not say its {key}")
    return number
