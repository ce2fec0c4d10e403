"""What a place takes decides how a film is meant for it."""

import math
from dataclasses import replace

from dnnflow.errors import UsageError
from dnnflow.projection.film import Film
from dnnflow.show.fit.choices import CENTISECONDS, Choice, scaled
from dnnflow.show.fit.places import Limit


def bounded(usual: Choice, film: Film, limit: Limit | None, held: frozenset[str]) -> Choice:
    """A choice that keeps to all limits but that of the bytes.

    Args:
        usual: What would be made for anywhere.
        film: What is shown, at its own rate.
        limit: What the place takes of the format.
        held: The fields that do not change.

    Raises:
        UsageError: what was asked for does not keep to them; the message says what could yield.
    """
    if limit is None:
        return usual
    duration = film.frames / film.fps
    if usual.fps and limit.seconds and duration > limit.seconds:
        raise UsageError(
            f"a film may last {limit.seconds:g} s there, not {duration:.1f} s; "
            f"give a duration of {limit.seconds:g}"
        )
    rated = replace(usual, fps=_rate(usual, duration, limit))
    sized = replace(rated, size=_size(rated, duration, limit, held))
    for name, value in (("fps", "rate"), ("size", "size")):
        if name in held and getattr(sized, name) != getattr(usual, name):
            most = ", ".join(limit.words())
            raise UsageError(
                f"this {value} is not taken there, which takes {most}; leave {name} free"
            )
    return sized


def _rate(usual: Choice, duration: float, limit: Limit) -> float | None:
    """The rate, or the highest below it of whole centiseconds a frame."""
    if not usual.fps:
        return None
    most = [usual.fps, limit.fps or usual.fps]
    if limit.frames:
        most.append((limit.frames - 1) / duration)
    highest = min(most)
    return usual.fps if highest == usual.fps else CENTISECONDS / math.ceil(CENTISECONDS / highest)


def _size(
    usual: Choice, duration: float, limit: Limit, held: frozenset[str]
) -> "tuple[int, int] | None":
    if not usual.size:
        return None
    size = limit.size if limit.size and "size" not in held else usual.size
    width, height = size
    shares = [1.0, (limit.width or width) / width, (limit.height or height) / height]
    if limit.pixels and usual.fps:
        frames = math.ceil(duration * usual.fps) + 1
        shares.append(math.sqrt(limit.pixels / (frames * width * height)))
    share = min(shares)
    return size if share == 1 else scaled((width, height), 0.999 * share)
