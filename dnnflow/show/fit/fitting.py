"""A film becomes a file of no more bytes than it may have: it is drawn anew until it fits."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from dnnflow._settings import check_choices, setting
from dnnflow._text import bytes_from, bytes_shown
from dnnflow.errors import TooLargeError, UsageError
from dnnflow.projection.film import Film
from dnnflow.save.formats import format_of
from dnnflow.show import delivery
from dnnflow.show.destination import Destination, File
from dnnflow.show.fit.bounds import bounded
from dnnflow.show.fit.choices import SLOWEST, Choice, Room, legible_share
from dnnflow.show.fit.places import KNOWN_PLACES, Limit
from dnnflow.show.fit.search import Search
from dnnflow.show.output import Output
from dnnflow.show.recipe.writing import Panels, remark_of
from dnnflow.show.saving import Progress, usual_size

YIELDING = ("size", "fps", "colors", "quality")
"""What yields to a limit of bytes, unless it was asked for."""


class Wanted(delivery.Wanted, total=False):
    """What can be asked of a file and of its delivery, and how large it may be, by name."""

    max_size: str | int | None


@dataclass(frozen=True, eq=False)
class Scene:
    """What can be filmed at any rate.

    Attributes:
        shown: What is shown, as its recipe has it.
        film: Its film at the rate that is meant.
        film_of: Makes its film at a rate, ``fps``, with or without ``dials``.
    """

    shown: Panels
    film: Film
    film_of: Callable[..., Film]

    def made(self, output: Output, fps: float | None) -> Film:
        """The film of a file, whose remark says how it is made; at the rate meant if none is given.

        Raises:
            DataError: what the recipe is asked to hold is too large.
        """
        film = self.film_of(self.shown, fps=fps, dials=self.film.dialled) if fps else self.film
        return replace(film, comment=remark_of(self.shown, output, fps))


@dataclass(frozen=True)
class Fit:
    """How large a file may be.

    Attributes:
        max_size: Its bytes at most, as in ``3MB``, 3 million, or ``3MiB``, 3 times 2^20; any if
            not given. Size, rate and quality yield to it, as far as words stay legible.
        place: Where it goes, a name from ``KNOWN_PLACES``: what is known of it is kept to.
        held: The fields of output and schedule that do not yield.

    Raises:
        UsageError: an unknown place, or no number of bytes.
    """

    max_size: str | int | None = setting(
        None,
        "Bytes at most, as in 3MB: size, rate and quality yield to it.",
        shown="any number",
    )
    place: str | None = setting(
        None,
        "A place whose limits it keeps to.",
        option="for",
        choices=KNOWN_PLACES,
        shown="anywhere",
    )
    held: frozenset[str] = field(default=frozenset())

    def __post_init__(self) -> None:
        check_choices(self)
        try:
            _ = self.bytes
        except ValueError as error:
            raise UsageError(str(error)) from error

    @property
    def bytes(self) -> int | None:
        """The bytes that were asked for."""
        return None if self.max_size is None else bytes_from(str(self.max_size))

    @property
    def free(self) -> bool:
        """Whether it may be of any size."""
        return self.max_size is None and self.place is None

    def limit(self, suffix: str) -> Limit | None:
        """What the place takes of a format.

        Raises:
            UsageError: nothing.
        """
        return KNOWN_PLACES[self.place].limit(suffix) if self.place else None

    def most(self, suffix: str) -> int | None:
        """How many bytes a file may have.

        Raises:
            UsageError: there is no such file at its place.
        """
        limit = self.limit(suffix)
        known = [each for each in (self.bytes, limit and limit.bytes) if each]
        return min(known, default=None)


@dataclass(frozen=True)
class Fitted:
    """What came of it.

    Attributes:
        film: As it was drawn.
        output: What was asked of the file in the end.
        given_up: What is otherwise than it was meant, in words.
        tries: How often it was encoded.
    """

    film: Film
    output: Output
    given_up: tuple[str, ...]
    tries: int


def wanted(
    target: delivery.Target, asked: Wanted, fps: float | None
) -> tuple[Destination, Output, Fit]:
    """Where a film goes, what is asked of its file, and how large that may be.

    Args:
        target: What it is to be saved as.
        asked: What was asked for by name.
        fps: The rate, if one was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    held = {name for name in YIELDING if {"fps": fps, **asked}.get(name) is not None}
    rest = {name: value for name, value in asked.items() if name != "max_size"}
    place, output = delivery.destination_and_output(target, cast("delivery.Wanted", rest))
    return place, output, Fit(asked.get("max_size"), held=frozenset(held))


def save_fitted(
    scene: Scene, place: Destination, output: Output, fit: Fit, *, progress: Progress = iter
) -> Fitted:
    """Write a film where it goes, as a file that fits; after each try that does, it is there.

    Args:
        scene: What is filmed.
        place: Where to.
        output: What is asked of the file.
        fit: How large it may be.
        progress: Passes the frame numbers of each try on.

    Raises:
        UsageError: it cannot be so small, or the place does not take what was asked for; the
            message says what could yield. Or it is no file that is to fit. Besides as
            ``save_film``.
        DataError, CannotCreateError, OutputError: as ``save_film``.
    """
    if not isinstance(place, File):
        return _unbounded(scene, place, output, fit, progress)
    path, suffix = place.path, place.path.suffix.lower()
    usual, most = _meant(scene.film, path, output), fit.most(suffix)
    meant = bounded(usual, scene.film, fit.limit(suffix), fit.held)
    search = Search(_room(scene.film, path, meant, fit.held, most), most)
    kept: Fitted | None = None
    while not search.done:
        loss = search.next_loss()
        choice = search.room.at(loss)
        asked = _output(output, usual, choice)
        film = scene.made(asked, None if choice.fps == usual.fps else choice.fps)
        try:
            place.save(film, asked, progress=progress, most=most)
        except TooLargeError as error:
            search.tried.append((loss, math.log(error.size), choice))
        else:
            search.tried.append((loss, math.log(_size_of(path)), choice))
            kept = Fitted(film, asked, tuple(choice.since(usual)), len(search.tried))
    if kept is None:
        raise UsageError(_refusal(path, search, fit.held))
    return kept


def _size_of(path: Path) -> int:
    """The bytes of a file that was just saved; 1 if that cannot be told any more."""
    try:
        return path.stat().st_size
    except OSError:
        return 1


def _unbounded(
    scene: Scene, place: Destination, output: Output, fit: Fit, progress: Progress
) -> Fitted:
    if not fit.free:
        raise UsageError("only a file can be made to fit: give its name, as in -o film.gif")
    film = scene.made(output, None)
    place.save(film, output, progress=progress)
    return Fitted(film, output, (), 1)


def _meant(film: Film, path: Path, output: Output) -> Choice:
    """How a file is made that has no limit."""
    form = format_of(path)
    if not form.has_size(moment=output.moment):
        return Choice(None, None, output.quality, output.colors)
    moving = form.moves
    size = output.size or (usual_size(film, form) if moving else form.size)
    return Choice(size, film.fps if moving else None, output.quality, output.colors)


def _room(film: Film, path: Path, meant: Choice, held: frozenset[str], most: int | None) -> Room:
    form = format_of(path)
    free = most and meant.size and "size" not in held and not form.figure  # it takes a while
    smallest = legible_share(film, meant.size) if free and meant.size else 1.0
    fps = meant.fps or SLOWEST
    slowest = fps if "fps" in held else min(fps, SLOWEST)
    plainer = bool(form.qualities) and not held & {"quality", "colors"}
    return Room(meant, form, smallest, slowest, plainer and meant.quality != "draft")


def _output(output: Output, usual: Choice, choice: Choice) -> Output:
    """What is asked of the file of a choice; what is as usual is not asked for."""
    size = output.size if choice.size == usual.size else choice.size
    return replace(output, size=size, quality=choice.quality)


def _refusal(path: Path, search: Search, held: frozenset[str]) -> str:
    size, words = search.least[1], ", ".join(filter(None, search.least[2].words()))
    least = f"{bytes_shown(math.ceil(math.exp(size) - 1e-6))} is the least, at {words}"
    names = " and ".join(sorted(held & {"size", "fps", "colors", "quality"}))
    less = "show fewer points" if format_of(path).film else "make it shorter"
    remedy = f"leave {names} free" if names else less
    return f"cannot make {path} of at most {bytes_shown(search.most or 0)}: {least}; {remedy}"
