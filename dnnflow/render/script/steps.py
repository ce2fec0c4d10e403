"""A film becomes steps, a layer's part each, of which one begins where the one before ended."""

from dataclasses import dataclass

from dnnflow.motion.chapter import Chapter
from dnnflow.projection.film import Film
from dnnflow.render.script.chapters import chapters_of


@dataclass(frozen=True)
class Step:
    """A layer's part of a film.

    Attributes:
        chapter: Its name, and when it begins and ends in the whole film.
        film: That part. Its last picture is the one that the next part begins with.
        stem: What its files are called.
    """

    chapter: Chapter
    film: Film
    stem: str


def steps_of(film: Film) -> tuple[Step, ...]:
    """A step for each chapter of a film, all with its camera, limits and clock."""
    chapters, last = chapters_of(film), film.frames - 1
    digits = len(str(len(chapters)))
    return tuple(
        Step(
            chapter,
            film.part(round(chapter.start * film.fps), min(last, round(chapter.end * film.fps))),
            f"{number:0{digits}}-{_plain(chapter.name)}",
        )
        for number, chapter in enumerate(chapters, start=1)
    )


def _plain(name: str) -> str:
    """A name as any system takes it in that of a file."""
    return "".join(each if each.isalnum() or each in "-_" else "-" for each in name)[:40]
