"""A file that was saved becomes a line of facts about it."""

from pathlib import Path

from dnnflow._text import bytes_shown
from dnnflow._typing import Size
from dnnflow.projection.film import Film
from dnnflow.render.measures.law import LawCurve
from dnnflow.render.sheet.page import page_of
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


def unseen_in(film: Film, size: Size) -> str:
    """That the curve of the law was asked for and finds no room in a picture; nothing if it does.

    Args:
        film: What is shown.
        size: Of the picture, in pixels.
    """
    asked = sum("law" in track.marks for track in film.tracks)
    if not asked:
        return ""
    page = page_of(film, size)
    panels = zip(page.panels, page.marks, strict=True)
    curves = [
        mark.place(panel) for panel, marks in panels for mark in marks if isinstance(mark, LawCurve)
    ]
    if sum(place is not None for place in curves) == asked:
        return ""
    return "the mark law finds no room in {}x{}: take a larger picture".format(*size)
