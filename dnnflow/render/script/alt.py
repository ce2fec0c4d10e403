"""A film becomes a sentence for those who do not see it."""

from collections.abc import Iterator

from dnnflow.flow.stage import place_names
from dnnflow.flow.topology.proof import proofs_of
from dnnflow.linear.separability import separable_from
from dnnflow.projection.film import Film, Track
from dnnflow.render.language import LANGUAGES, Language
from dnnflow.render.measures.keyed import measures_told
from dnnflow.render.sheet.parts import track_names
from dnnflow.render.sheet.words import MOSAIC_WORDS
from dnnflow.render.topology.words import PROOFS


def alt_of(film: Film) -> str:
    """What a film shows, and what is proved of it, in its language."""
    tracks = film.tracks
    first, words = tracks[0], LANGUAGES[tracks[0].language]
    classes = words.counted(first.dataset.classes)
    if len(tracks) > 1:
        opening = words.alt_several.format(classes=classes, count=len(tracks))
        if film.mosaic:
            return f"{opening}{words.colon}{words.semicolon.join(counted(film))}"
        named = zip(track_names(film), tracks, strict=True)
        verdicts = (f"{name}: {_verdict(track, words)}" for name, track in named)
        return f"{opening}{words.colon}{words.semicolon.join(verdicts)}"
    if first.network is None:
        form = words.alt_recorded if first.dataset.classed else words.alt_unlabelled
        opening = form.format(classes=classes, count=len(first.flow.clouds))
        verdict = (words.colon, _verdict(first, words)) if first.dataset.classed else ()
        return "".join((opening, *verdict))
    form = words.alt if len(first.networks) == 1 else words.alt_training
    opening = form.format(classes=classes, architecture=words.architecture(first.network))
    told = (_verdict(first, words), *_kept(first), *measures_told(first))
    return f"{opening}{words.colon}{words.semicolon.join(told)}"


def counted(film: Film) -> Iterator[str]:
    """How many panels of a mosaic are separable at the end, and how many networks failed."""
    tracks, said = film.tracks, MOSAIC_WORDS[film.tracks[0].language]
    if all(track.dataset.classed for track in tracks):
        count = sum(track.separable_from is not None for track in tracks)
        yield said.ending.format(count=f"{count:,}", all=f"{len(tracks):,}")
    if failed := len(film.arrangement.failed):
        yield said.failures.format(count=f"{failed:,}")


def _kept(track: Track) -> tuple[str, ...]:
    """What is proved of the last cloud."""
    return PROOFS[track.language].said(proofs_of(track.flow, track.dataset)[-1])


def _verdict(track: Track, words: Language) -> str:
    """From which cloud on the classes are separable, or that the last one is not."""
    since, several = separable_from(track.verdicts), track.dataset.classes > 2
    if since is not None:
        cloud = words.say(place_names(track.flow.stages)[since])
        return words.separable_since.format(cloud=cloud)
    cuts = words.cuts[several]
    cut = cuts[min(track.flow.widths[-1], len(cuts)) - 1]
    return words.unseparated[several].format(cut=cut)
