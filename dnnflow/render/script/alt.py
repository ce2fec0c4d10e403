"""A film becomes a sentence for those who do not see it."""

from collections.abc import Iterator

from dnnflow.flow.stage import place_names
from dnnflow.flow.topology.proof import proofs_of
from dnnflow.linear.separability import separable_from
from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.render.language import LANGUAGES, Language
from dnnflow.render.measures.keyed import measures_told
from dnnflow.render.mosaic.words import MOSAIC_WORDS
from dnnflow.render.sheet.parts import track_names
from dnnflow.render.topology.words import PROOFS


def alt_of(film: Film) -> str:
    """What a film shows, and what is proved of it, in its language."""
    tracks = film.tracks
    first, words = tracks[0], LANGUAGES[tracks[0].language]
    opening = _opening(film, words)
    if film.mosaic:
        told = tuple(counted(film))
    elif len(tracks) > 1:
        named = zip(track_names(film), tracks, strict=True)
        told = tuple(_named(name, track, words) for name, track in named)
    else:
        told = (*_verdict(first, words), *_kept(first), *measures_told(first))
    return words.colon.join(filter(None, (opening, words.semicolon.join(filter(None, told)))))


def _opening(film: Film, words: Language) -> str:
    """What moves, and what moves it."""
    tracks, first = film.tracks, film.tracks[0]
    several, points = len(tracks) > 1, _points(film, words)
    if all(track.network is None for track in tracks):
        form = words.alt_recordings if several else words.alt_recorded
    elif all(len(track.networks) == 1 for track in tracks):
        form = words.alt_several if several else words.alt
    else:
        form = words.alt_films if several else words.alt_training
    count = len(tracks) if several else len(first.flow.clouds)
    architecture = words.architecture(first.network) if first.network else ""
    return form.format(points=points, count=count, architecture=architecture)


def _points(film: Film, words: Language) -> str:
    """Of how many classes all points are, if they are of any."""
    counts = {track.dataset.classes for track in film.tracks}
    several = len(counts) == 1 and all(track.dataset.classed for track in film.tracks)
    classes = words.counted(max(counts))
    return words.alt_classes.format(classes=classes) if several else words.alt_points


def _named(name: str, track: Track, words: Language) -> str:
    """What is said of one of several tracks."""
    told = (*_verdict(track, words), *_kept(track))
    return words.titled.format(title=name, words=words.comma.join(told)) if told else ""


def counted(film: Film) -> Iterator[str]:
    """How many panels of a mosaic are separable at the end, and how many networks failed."""
    tracks, said = film.tracks, MOSAIC_WORDS[film.tracks[0].language]
    if all(track.dataset.classed for track in tracks):
        count = sum(track.separable_from is not None for track in tracks)
        yield said.ending.format(count=f"{count:,}", all=f"{len(tracks):,}")
    if failed := len(film.arrangement.failed):
        yield said.failures.format(count=f"{failed:,}")


def _kept(track: Track) -> tuple[str, ...]:
    """What is proved of the last cloud of a network."""
    if track.network is None:
        return ()
    return PROOFS[track.language].said(proofs_of(track.flow, track.dataset)[-1])


def _verdict(track: Track, words: Language) -> tuple[str, ...]:
    """From which cloud on the classes are separable, or that the last one is not."""
    if not track.dataset.classed:
        return ()
    since, several = separable_from(track.verdicts), track.dataset.classes > 2
    if since is not None:
        cloud = words.say(place_names(track.flow.stages)[since])
        return (words.separable_since.format(cloud=cloud),)
    cuts = words.cuts[several]
    cut = cuts[min(track.flow.widths[-1], len(cuts)) - 1]
    return (words.unseparated[several].format(cut=cut),)
