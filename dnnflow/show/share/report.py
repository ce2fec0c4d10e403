"""A file that was saved becomes a line of facts about it."""

from pathlib import Path

from dnnflow._text import bytes_shown
from dnnflow.save.probe import probe
from dnnflow.show.fit.places import too_small_for


def report_of(path: Path) -> str:
    """The size, the seconds and the bytes of a picture file.

    Raises:
        MissingInputError, DataError: it cannot be read any more.
    """
    held, size = probe(path), path.stat().st_size
    unit = "" if held.unit == "pixels" else f" {held.unit}"
    facts = ["{}x{}".format(*held.size) + unit] if held.unit else []
    if held.duration:
        facts.append(f"{held.duration:.2f} s, {held.fps:.3g} frames a second")
    return ", ".join([*facts, f"{bytes_shown(size)} ({size:,} bytes)"])


def warning_of(path: Path) -> str:
    """For which places a file is too large; nothing if it is not for any."""
    places = too_small_for(path.suffix.lower(), path.stat().st_size)
    if not places:
        return ""
    suffix = path.suffix.lower()
    names = [f"{each.title} ({bytes_shown(each.limit(suffix).bytes or 0)})" for each in places]
    return f"{path} is too large for {', '.join(names)}; --for {places[0].name} makes it fit"
