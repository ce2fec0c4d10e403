"""The name that a film is to be saved as becomes a destination, or an error says what to write."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from io import TextIOBase
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

from dnnflow._folders import is_folder
from dnnflow._settings import check_choices, setting
from dnnflow.errors import UsageError
from dnnflow.save.format import Format
from dnnflow.save.formats import FORMATS, USUAL, format_of
from dnnflow.show.destination import STANDARD_OUTPUT, Destination, File, Folder, Sink, Stream
from dnnflow.show.output import Asked, Output

IMPORTED = {
    ".key": "Keynote",
    ".gslides": "Google Slides",
    ".odp": "LibreOffice",
    ".ppt": "PowerPoint",
}
"""Slides of which program a suffix stands for, which opens others."""

INSTEAD = {
    **dict.fromkeys(IMPORTED, ".pptx"),
    **dict.fromkeys((".m4v", ".mpeg", ".mpg", ".mkv", ".avi", ".wmv", ".ogv"), ".mp4"),
    **dict.fromkeys((".jpg", ".jpeg", ".bmp", ".tif", ".tiff"), ".png"),
    **dict.fromkeys((".eps", ".ps"), ".pdf"),
}
"""What to write in place of files that others make."""


@dataclass(frozen=True)
class Delivery:
    """What is asked of the way in which a film is handed over, whatever is in its file.

    Attributes:
        format: A suffix without its dot, where no name has one: of a stream, or of the clips of a
            folder.
        captions: Whether a file of captions with the words of each stage stands beside a film.

    Raises:
        UsageError: an unknown format.
    """

    format: str | None = setting(
        None,
        "Of '-o -', or of the clips, one a layer, in a folder, as in '-o steps --format mp4'.",
        choices=tuple(suffix[1:] for suffix in FORMATS),
    )
    captions: bool = setting(False, "Write the words of each stage too, as a .vtt beside the film.")

    def __post_init__(self) -> None:
        check_choices(self)


class Wanted(Asked, total=False):
    """All that is asked of a file and of its delivery by name, all of it optional."""

    format: str | None
    captions: bool


Target: TypeAlias = str | PathLike[str] | Sink
"""A file, a folder, ``STANDARD_OUTPUT``, or a binary file that is open."""


def destination_and_output(target: Target, asked: Wanted) -> tuple[Destination, Output]:
    """Where a film goes, and what is asked of its file.

    Raises:
        UsageError: as ``destination_of`` and ``Output``.
    """
    rest: dict[str, Any] = {**asked}
    names = {each.name for each in fields(Delivery)} & rest.keys()
    delivery = Delivery(**{name: rest.pop(name) for name in names})
    return destination_of(target, delivery), Output(**rest)


def destination_of(target: Target, delivery: Delivery) -> Destination:
    """Where a film goes that is to be saved as ``target``.

    A format makes a name without a suffix that of a folder.

    Raises:
        UsageError: no format is given or known, or captions of what has none.
    """
    if isinstance(target, TextIOBase):
        raise UsageError("an open file must take bytes: open it with the mode 'wb'")
    if not isinstance(target, str | PathLike):
        return _stream(lambda: target, "an open file", delivery)
    path = Path(target)
    if path == STANDARD_OUTPUT:
        return _stream(lambda: sys.stdout.buffer, "standard output", delivery)
    if delivery.format and (is_folder(path) or not path.suffix):
        return Folder(path, _moving(delivery, path), delivery.captions)
    form = _named(path, delivery)
    if delivery.captions and (why := form.uncaptioned):
        raise UsageError(f"a {form.suffix} file {why}: leave out the captions")
    return File(path, delivery.captions)


def _stream(opened: Callable[[], Sink], what: str, delivery: Delivery) -> Stream:
    form = _form(delivery, what)
    if delivery.captions:
        raise UsageError(f"{what} has no room for captions: leave them out, or give a file's name")
    return Stream(opened, form.suffix)


def _form(delivery: Delivery, what: str) -> Format:
    if delivery.format is None:
        raise UsageError(f"{what} has no suffix: add --format {USUAL[1:]}, say")
    return FORMATS[f".{delivery.format}"]


def _moving(delivery: Delivery, folder: Path) -> str:
    form = _form(delivery, str(folder))
    if folder.name in {"", ".."}:
        raise UsageError(f"{folder} cannot be replaced: name a new folder, such as steps")
    if not form.movie:
        able = ", ".join(each.suffix[1:] for each in FORMATS.values() if each.movie)
        raise UsageError(f"a folder holds clips, which move: give --format one of {able}")
    return form.suffix


def _named(path: Path, delivery: Delivery) -> Format:
    """The format that a name stands for; if for none, the error says what to write."""
    suffix = path.suffix.lower()
    clips = "--format mp4 for a folder with a clip a layer"
    if is_folder(path) and suffix not in FORMATS:
        raise UsageError(f"{path} is a folder: write {path / 'film'}{USUAL}, or add {clips}")
    if not suffix:
        raise UsageError(f"{path} has no suffix: write {path}{USUAL}, or add {clips}")
    if instead := INSTEAD.get(suffix):
        opener = f" and open it in {IMPORTED[suffix]}" if suffix in IMPORTED else ""
        other = path.with_suffix(instead)
        raise UsageError(f"no {suffix} files are made here: write {other}{opener}")
    form = format_of(path)
    if delivery.format and _form(delivery, str(path)) is not form:
        raise UsageError(f"{path} is a {suffix} file: leave out --format {delivery.format}")
    return form
