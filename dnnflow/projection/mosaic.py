"""A film of very many tracks becomes a mosaic: each shows as many points as a small panel takes."""

from dataclasses import replace

from dnnflow.data.sampling import sample_of
from dnnflow.projection.film import Film
from dnnflow.projection.track import Track

MOSAIC_POINTS, FEWEST_POINTS = 16_384, 64
"""How many points all panels show together; and each at least."""


def mosaic_of(film: Film) -> Film:
    """The same film; of more than ``MOST_PANELS`` tracks each shows a sample of its points.

    Classes keep their shares, and what is said of a track is said of all its points. The
    sample is the same at every frame and for every size of the picture.
    """
    if not film.mosaic:
        return film
    most = max(FEWEST_POINTS, MOSAIC_POINTS // len(film.tracks))
    rows = tuple(tuple(_sampled(track, most) for track in row) for row in film.rows)
    return replace(film, rows=rows)


def _sampled(track: Track, most: int) -> Track:
    labels = track.dataset.labels
    return replace(track, sample=sample_of(labels, min(most, len(labels))))
