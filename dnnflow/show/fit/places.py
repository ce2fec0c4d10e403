"""The places where pictures go, and what each of them takes, as ``places.toml`` says."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dnnflow._text import bytes_shown
from dnnflow._typing import Size
from dnnflow.errors import UsageError


@dataclass(frozen=True)
class Limit:
    """What a place takes of some formats; None where no limit is known.

    Attributes:
        formats: Their suffixes.
        source: The address of the page that says so.
        read: When it was read.
        bytes: How many a file has at most.
        width, height: Of a picture at most, in pixels.
        frames: How many there are at most.
        pixels: How many all frames have together at most.
        fps: The highest rate, in frames a second.
        seconds: How long a film lasts at most.
        size: The size that is shown best, in pixels.
        advised: Whether larger files are taken too, though it is advised against them.
    """

    formats: tuple[str, ...]
    source: str
    read: date
    bytes: int | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    pixels: int | None = None
    fps: float | None = None
    seconds: float | None = None
    size: Size | None = None
    advised: bool = False

    def words(self) -> Iterator[str]:
        """What is known, in a few words each."""
        if self.bytes:
            yield f"{'advised: ' if self.advised else ''}{bytes_shown(self.bytes)}"
        if self.width and self.height:
            yield f"{self.width}x{self.height}"
        if self.frames:
            yield f"{self.frames} frames"
        if self.pixels:
            yield f"{self.pixels / 1e6:g} million pixels in all frames"
        if self.fps:
            yield f"{self.fps:g} frames a second"
        if self.seconds:
            yield f"{self.seconds:g} s"
        if self.size:
            yield "best at {}x{}".format(*self.size)


@dataclass(frozen=True)
class Place:
    """Where pictures go.

    Attributes:
        name: What ``--for`` calls it.
        title: What it is called.
        limits: What it takes, the usual first.
    """

    name: str
    title: str
    limits: tuple[Limit, ...]

    @property
    def suffix(self) -> str:
        """The format that is made for it if none is named."""
        return self.limits[0].formats[0]

    def limit(self, suffix: str) -> Limit:
        """What it takes of a format.

        Raises:
            UsageError: nothing; the message lists what it does take.
        """
        for each in self.limits:
            if suffix in each.formats:
                return each
        taken = ", ".join(suffix for each in self.limits for suffix in each.formats)
        raise UsageError(f"{self.title} takes {taken}, not {suffix}")


def _place(name: str, table: dict[str, Any]) -> Place:
    return Place(name, table["title"], tuple(map(_limit, table["limits"])))


def _limit(table: dict[str, Any]) -> Limit:
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in table.items()
    }
    return Limit(**values)


def _read() -> dict[str, Place]:
    text = Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
    return {name: _place(name, table) for name, table in tomllib.loads(text).items()}


KNOWN_PLACES: dict[str, Place] = _read()
"""All places by name."""


def usual_suffix(place: str | None, suffix: str) -> str:
    """The format of a file that was not named: what its place takes, or else a usual one."""
    return KNOWN_PLACES[place].suffix if place else suffix


def too_small_for(suffix: str, size: int) -> tuple[Place, ...]:
    """The places that take a format, but not a file of it of this many bytes."""
    return tuple(
        place
        for place in KNOWN_PLACES.values()
        for limit in place.limits
        if suffix in limit.formats and limit.bytes and limit.bytes < size and not limit.advised
    )
