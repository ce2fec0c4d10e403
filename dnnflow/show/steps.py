"""A film becomes a folder: a clip and a poster of each layer, and a list of them."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from dnnflow._contents import write_file
from dnnflow._folders import replacing_folder
from dnnflow.projection.film import Film
from dnnflow.render.painter import painter_of
from dnnflow.render.script.steps import steps_of
from dnnflow.save.pictures.png import write_picture
from dnnflow.save.probe import checked, probe
from dnnflow.save.vtt import CAPTIONS_SUFFIX

LIST = "steps.json"
"""The file that names all others."""

DIGITS = 6
"""Of the times in it, behind the point: microseconds."""

FILES = ("clip", "poster", "captions")
"""The files of a step, as the list calls them."""


def save_steps(
    film: Film, folder: Path, suffix: str, save_clip: Callable[[Film, Path], None]
) -> None:
    """Write a clip of each step, a poster, which is its first picture, and ``steps.json``.

    The folder appears when all is in it. One that is there is replaced only if it is empty or holds
    nothing but steps. Each clip has the recipe of the whole film.

    Args:
        film: The whole film.
        folder: Where to.
        suffix: Of the clips.
        save_clip: Writes a clip, and what else belongs to it under its name.

    Raises:
        UsageError, DataError: as ``save_clip``.
        CannotCreateError, OutputError: the folder or a file cannot be created or finished.
    """
    with replacing_folder(folder, ours=holds_steps) as partial:
        entries = [*_saved(film, partial, suffix, save_clip)]
        listed = {
            "fps": film.fps,
            "duration": round(film.frames / film.fps, DIGITS),
            "steps": entries,
        }
        write_file(
            partial / LIST, json.dumps(listed, ensure_ascii=False, indent=2).encode() + b"\n"
        )


def holds_steps(folder: Path) -> bool:
    """Whether a folder holds steps, and no file that their list does not name."""
    with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
        listed = json.loads((folder / LIST).read_bytes())["steps"]
        named = {each[kind] for each in listed for kind in FILES if kind in each}
        return all(each.name in {LIST, *named} for each in folder.iterdir())
    return False


def _saved(
    film: Film, folder: Path, suffix: str, save_clip: Callable[[Film, Path], None]
) -> Iterator[dict[str, Any]]:
    """What the list says of each step, when its files are written."""
    for step in steps_of(film):
        clip, poster = folder / f"{step.stem}{suffix}", folder / f"{step.stem}.png"
        save_clip(step.film, clip)
        size = probe(clip).size
        with checked(poster) as partial:
            first = painter_of(film, size).picture(step.film.at(0))
            write_picture(partial, first, film.comment)
        captions = clip.with_suffix(CAPTIONS_SUFFIX)
        files = zip(FILES, (clip, poster, captions), strict=True)
        yield {
            "name": step.chapter.name,
            "start": round(step.chapter.start, DIGITS),
            "end": round(step.chapter.end, DIGITS),
            **{kind: each.name for kind, each in files if each.exists()},
        }
