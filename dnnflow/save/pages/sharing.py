"""What several tracks have in common, such as their points, travels once."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from dnnflow.save.pages.packing import Packed

LEAST_SHARED = 200
"""Shorter texts are not worth a reference."""


def shared(tracks: list[dict[str, Any]]) -> dict[str, Any]:
    """The tracks, with the number of an array in the place of each that stands in several places.

    Args:
        tracks: As JSON, with packed arrays anywhere in it.
    """
    packed = [*_arrays(tracks)]
    counts = Counter(map(_text, packed))
    common = {
        _text(array): array
        for array in packed
        if counts[_text(array)] > 1 and len(array["base64"]) >= LEAST_SHARED
    }
    numbers = {text: number for number, text in enumerate(common)}
    return {"shared": [*common.values()], "tracks": _numbered(tracks, numbers)}


def _text(array: Packed) -> str:
    """All of a packed array; equal ones have equal texts."""
    return repr(sorted(array.items()))


def _arrays(value: Any) -> Iterator[Packed]:
    """All packed arrays."""
    if isinstance(value, dict):
        if "base64" in value:
            yield value
        else:
            yield from _arrays([*value.values()])
    elif isinstance(value, list):
        for each in value:
            yield from _arrays(each)


def _numbered(value: Any, numbers: dict[str, int]) -> Any:
    if isinstance(value, list):
        return [_numbered(each, numbers) for each in value]
    if not isinstance(value, dict):
        return value
    if "base64" in value and _text(value) in numbers:
        return {"shared": numbers[_text(value)]}
    return {key: _numbered(each, numbers) for key, each in value.items()}
