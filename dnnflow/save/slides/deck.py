"""What a deck of slides is made of: words, pictures, and clips that are encoded already."""

from dataclasses import dataclass
from pathlib import Path

from dnnflow._typing import Size
from dnnflow.render.script.slides import Slide
from dnnflow.render.theme import Theme


@dataclass(frozen=True)
class Shot:
    """What a slide shows.

    Attributes:
        picture: A PNG; of a clip the first picture.
        size: Of it, in pixels.
        clip: An MP4 of the same size, if it moves.
        duration: Of the clip, in seconds.
    """

    picture: Path
    size: Size
    clip: Path | None = None
    duration: float = 0.0


@dataclass(frozen=True, eq=False)
class Deck:
    """Slides in their order: one that opens, one a layer, and one that closes.

    Attributes:
        title: Of all of them.
        slides: The words and the picture of each.
        beside: Whether pictures stand beside the words, or below them.
        theme: Their colours.
        language: Of the words, a name from ``LANGUAGES``.
        comment: What the file says of how it was made.
    """

    title: str
    slides: tuple[tuple[Slide, Shot], ...]
    beside: bool
    theme: Theme
    language: str
    comment: str
