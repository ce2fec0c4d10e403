"""How a film may be drawn in fewer bytes: a way from how it was meant to the least that is legible.

Rate and size give up equal shares, each as far as it may; then the quality does.
"""

import math
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnnflow._typing import Size
from dnnflow.projection.film import Film
from dnnflow.render.painter import SMALLEST_SIDE
from dnnflow.render.sheet.page import page_of
from dnnflow.save.format import Format
from dnnflow.save.qualities import QUALITIES

LAWS = {True: (1.9, 1.0), False: (1.3, 0.6)}
"""With which powers of the width and of the rate the bytes of a film grow, with a palette (measured
on moons and rings as GIF and WebP: 1.6 to 2.2, 0.9 to 1.1) and without (as MP4 and WebM: 1.0 to
1.5, 0.6)."""

DRAFT_LOSS = 0.2
"""What a draft saves, as the logarithm of a share of the bytes."""

SLOWEST = 10.0
"""Frames a second that a film has at least; below, points no longer move but jump."""

CENTISECONDS, RATES = 100, (60.0, 50.0, 30.0, 25.0, 24.0, 20.0, 15.0, 12.0, 10.0)
"""Rates that are steady: whole centiseconds a frame in a GIF, and those that screens show well."""

SHARES = tuple(each / 50 for each in range(5, 51))
"""Of the sides of a picture, among which the least legible one is looked for."""


@dataclass(frozen=True)
class Choice:
    """How a film is drawn.

    Attributes:
        size: In pixels; None for what has its own.
        fps: Frames a second; None for what does not move.
        quality: A name from ``QUALITIES``.
        colors: Of a palette at most; the quality's own if not given.
    """

    size: Size | None
    fps: float | None
    quality: str
    colors: int | None = None

    def words(self) -> tuple[str, ...]:
        """Its size, rate and quality."""
        size = "{}x{}".format(*self.size) if self.size else ""
        rate = f"{self.fps:.3g} frames a second" if self.fps else ""
        return size, rate, f"quality {self.quality}"

    def since(self, meant: "Choice") -> Iterator[str]:
        """What is otherwise than it was meant."""
        for now, before in zip(self.words(), meant.words(), strict=True):
            if now != before:
                yield f"{now} instead of {before.removesuffix(' frames a second')}"


@dataclass(frozen=True)
class Room:
    """What can be given up of a choice.

    Attributes:
        meant: The choice.
        form: The format of the file.
        smallest: The least share of the sides; 1 if the size stays.
        slowest: The lowest rate; its own if it stays.
        plainer: Whether the quality may be less.
    """

    meant: Choice
    form: Format
    smallest: float
    slowest: float
    plainer: bool

    @property
    def law(self) -> tuple[float, float]:
        """The powers of width and rate."""
        return LAWS[bool(self.form.colors)]

    @property
    def by_size(self) -> float:
        """How far the size lowers the logarithm of the bytes."""
        return -self.law[0] * math.log(self.smallest) if self.meant.size else 0.0

    @property
    def by_rate(self) -> float:
        """How far the rate does."""
        return self.law[1] * math.log(self.meant.fps / self.slowest) if self.meant.fps else 0.0

    @property
    def most(self) -> float:
        """How far all of it does, about."""
        return self.by_size + self.by_rate + DRAFT_LOSS * self.plainer

    def at(self, loss: float) -> Choice:
        """The choice whose bytes have a logarithm that is less by about this."""
        quality = self.meant.quality
        if self.plainer and loss > self.by_size + self.by_rate:
            quality, loss = QUALITIES[0], loss - DRAFT_LOSS
        fps = self._rate(loss)
        saved = self.law[1] * math.log(self.meant.fps / fps) if fps and self.meant.fps else 0.0
        return replace(self.meant, size=self._size(loss - saved), fps=fps, quality=quality)

    def _rate(self, loss: float) -> float | None:
        """The steady rate nearest to half of the loss; any, if the size does not give the rest."""
        if not self.meant.fps:
            return None
        wanted = min(max(loss / 2, loss - self.by_size), self.by_rate)
        exact = self.meant.fps * math.exp(-wanted / self.law[1])
        if not self.by_size:
            return max(self.slowest, min(self.meant.fps, math.floor(2 * exact) / 2))
        lowest = max(self.slowest, self.meant.fps * math.exp(-max(loss, 0) / self.law[1]))
        steady = [each for each in self._rates() if lowest <= each < self.meant.fps]
        return min((self.meant.fps, *steady), key=lambda each: abs(math.log(each / exact)))

    def _rates(self) -> Iterator[float]:
        if self.form.colors:
            yield from (CENTISECONDS / each for each in range(2, 11))
        else:
            yield from RATES

    def _size(self, loss: float) -> Size | None:
        if not self.meant.size:
            return None
        share = min(1.0, max(self.smallest, math.exp(-loss / self.law[0])))
        return scaled(self.meant.size, share)


def scaled(size: Size, share: float) -> Size:
    """A size with even sides, unless it stays as it is."""
    if share == 1:
        return size
    width, height = (max(SMALLEST_SIDE, 2 * round(share * side / 2)) for side in size)
    return width, height


def legible_share(film: Film, size: Size) -> float:
    """The least share of the sides at which all words of a film are there.

    Letters never have less than 12 pixels, but words are left out where they have no room.
    """
    whole = _composition(film, size)

    def shows_all(share: float) -> bool:
        return _composition(film, scaled(size, share)) == whole

    least = bisect_left(SHARES, True, key=shows_all)
    return SHARES[min(least, len(SHARES) - 1)]


def _composition(film: Film, size: Size) -> tuple[tuple[str, int, int], ...]:
    panels = page_of(film, size).panels
    return tuple((each.shape, each.title_lines, min(1, each.caption_lines)) for each in panels)
