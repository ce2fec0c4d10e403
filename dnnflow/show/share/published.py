"""A film that plays itself becomes a line of what its file tells of someone's own points."""

from pathlib import Path

from dnnflow.projection.film import Film


def published_in(path: Path, film: Film, *, embed: bool) -> str:
    """What a file publishes; nothing if all in it was made by dnnflow.

    Args:
        path: The file.
        film: What it plays.
        embed: Whether points and networks were to be put into it.
    """
    if not film.private:
        return ""
    own = {id(track.dataset): len(track.dataset) for track in film.tracks}
    count = sum(own.values())
    if embed:
        return f"{path} publishes {count:,} points with all columns, their classes, and all weights"
    return (
        f"{path} publishes {count:,} points as they are seen, and their classes; "
        "no columns, no weights: --embed adds them"
    )
