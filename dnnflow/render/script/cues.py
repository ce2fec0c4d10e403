"""A film becomes cues: what its captions say, in plain words, and when."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import caption_of
from dnnflow.render.mosaic.page import clouds_of
from dnnflow.render.mosaic.words import MOSAIC_WORDS
from dnnflow.render.script.chapters import runs_of
from dnnflow.render.topology.badge import proved_of


@dataclass(frozen=True)
class Cue:
    """What is said for a while.

    Attributes:
        start, end: From when to when, in seconds from the first frame.
        lines: The words; a line for each animation of several.
    """

    start: float
    end: float
    lines: tuple[str, ...]


def cues_of(film: Film) -> tuple[Cue, ...]:
    """All that is said, on the film's own clock, whether or not its pictures show captions."""
    said = _said(film, map(film.place, range(film.frames)))
    return tuple(
        Cue(first / film.fps, end / film.fps, lines) for lines, first, end in runs_of(said) if lines
    )


def spoken_in(film: Film) -> tuple[str, ...]:
    """The lines of it, each once; in a part of a film, without those of the next layer."""
    said = _said(film, map(film.moving_place, range(film.frames)))
    return tuple(dict.fromkeys(line for lines in said for line in lines))


def _said(film: Film, places: Iterable[int]) -> Iterator[tuple[str, ...]]:
    """The words of each frame, given by its place on the timeline."""
    if film.mosaic:
        return map(_counted(film), places)
    spoken = [_spoken(track, named=len(film.tracks) > 1) for track in film.tracks]
    return (tuple(filter(None, (words(place) for words in spoken))) for place in places)


def _counted(film: Film) -> Callable[[int], tuple[str, ...]]:
    """From the number of a frame to how many panels of a mosaic are separable then, and where."""
    tracks, words = film.tracks, MOSAIC_WORDS[film.tracks[0].language]
    classed, clouds = all(track.dataset.classed for track in tracks), clouds_of(film)
    since = [track.separable_from if classed else None for track in tracks]

    def counted(place: int) -> tuple[str, ...]:
        moments = (track.moment(place) for track in tracks)
        reached = [stage + int(progress) for stage, progress, *_ in moments]
        pairs = zip(since, reached, strict=True)
        count = sum(first is not None and first <= cloud for first, cloud in pairs)
        said = words.separable.format(count=count, all=len(tracks)) * classed
        return ("".join((said, *clouds[max(reached) : max(reached) + 1])),) if said else ()

    return counted


def _spoken(track: Track, *, named: bool) -> Callable[[int], str]:
    """From the number of a frame to what is said of a track then, behind its name if asked for."""
    words = LANGUAGES[track.language]
    caption, name = caption_of(track, words), track.title
    proved = proved_of(track).sayings

    def spoken(place: int) -> str:
        stage, progress, *_, settled = track.moment(place)
        reached = stage + int(progress)
        told = caption.words(reached, settled)
        said = words.separator.join((told, *proved[reached])) if told else ""
        return words.titled.format(title=name, words=said) if named and said else said

    return spoken
