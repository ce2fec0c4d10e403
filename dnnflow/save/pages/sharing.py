"""What several tracks have in common, such as their points and their colours, travels once."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

LEAST_SHARED = 200
"""Parts with shorter texts are not worth a reference."""


def shared(tracks: list[dict[str, Any]]) -> dict[str, Any]:
    """The tracks, with a number in the place of each part that stands in several places.

    Args:
        tracks: As JSON; what is shared is as large a part as can be.
    """
    counts = Counter(map(repr, _parts(tracks)))
    common: dict[str, tuple[int, Any]] = {}

    def numbered(value: Any) -> Any:
        if isinstance(value, dict | list) and counts[text := repr(value)] > 1:
            return {"shared": common.setdefault(text, (len(common), value))[0]}
        if isinstance(value, list):
            return list(map(numbered, value))
        if isinstance(value, dict):
            return {key: numbered(each) for key, each in value.items()}
        return value

    told = list(map(numbered, tracks))
    return {"shared": [value for _, value in common.values()], "tracks": told}


def _parts(value: Any) -> Iterator[Any]:
    """All lists and tables in it that are worth a reference."""
    if isinstance(value, dict | list) and len(repr(value)) >= LEAST_SHARED:
        yield value
        for each in value.values() if isinstance(value, dict) else value:
            yield from _parts(each)
