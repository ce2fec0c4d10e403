"""Cues become a file of captions: WebVTT, which players of films read."""

from collections.abc import Iterable, Iterator
from html import escape

from dnnflow.render.script.cues import Cue

CAPTIONS_SUFFIX = ".vtt"


def vtt(cues: Iterable[Cue]) -> bytes:
    """The content of the file."""
    return ("\n\n".join(("WEBVTT", *map(_block, cues))) + "\n").encode()


def _block(cue: Cue) -> str:
    return "\n".join((f"{_clock(cue.start)} --> {_clock(cue.end)}", *_lines(cue)))


def _lines(cue: Cue) -> Iterator[str]:
    """Its lines; what would end a line or a cue, or begin a tag, is said otherwise."""
    for line in cue.lines:
        yield escape(" ".join(line.split()), quote=False)


def _clock(seconds: float) -> str:
    """A time as hours, minutes, seconds and thousandths."""
    thousandths = round(1000 * seconds)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
