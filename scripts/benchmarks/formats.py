"""Every format that moves: what one film costs in each, and how near it is to what was painted.

One row for each format: its bytes over the GIF's, then its CPU time, bytes and PSNR.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
from measure import Figure, Lab, psnr
from PIL import Image, ImageSequence

from dnnflow.motion.schedule import Schedule
from dnnflow.render.painter import painter_of
from dnnflow.save.formats import FORMATS, USUAL
from dnnflow.show.animation import Animation, film_of

SIZE, FPS, SECONDS = (480, 480), 25, 4.0
TRANSPARENT = "transparent"


def formats(lab: Lab) -> Iterator[Figure]:
    """The lab's network in every format that moves, opaque and transparent."""
    schedule = Schedule(duration=SECONDS, fps=FPS)
    shown = Animation(lab.network, lab.data(points=400), schedule)
    usual = _made(lab, shown, USUAL)[1]
    for suffix, form in FORMATS.items():
        if form.movie:
            yield _figure(lab, shown, suffix, usual)
            if form.alpha:
                yield _figure(lab, replace(shown, background=TRANSPARENT), suffix, usual)


def _figure(lab: Lab, shown: Animation, suffix: str, usual: int) -> Figure:
    spent, size, path = _made(lab, shown, suffix)
    words = f"{1000 * spent / FPS / SECONDS:.1f} ms a frame, {size / 1e3:,.0f} kB"
    if shown.background != TRANSPARENT:
        words += f", {_quality(shown, path):.1f} dB"
    kind = f"{shown.background} {suffix}".strip()
    return Figure(f"bytes, {kind} / {USUAL}", size / usual, beside=words)


def _made(lab: Lab, shown: Animation, suffix: str) -> tuple[float, int, Path]:
    """Seconds of the processor, the least of all runs; bytes; and where they are."""
    path, spent = lab.folder / f"film{suffix}", []
    for _ in range(lab.repeats):
        start = time.process_time()
        shown.save(path, size=SIZE, no_recipe=True)
        spent.append(time.process_time() - start)
    return min(spent), path.stat().st_size, path


def _quality(shown: Animation, path: Path) -> float:
    """How near the first and the last picture are to what was painted, in dB."""
    film, images = film_of(shown), _decoded(path)
    painter = painter_of(film, SIZE)
    true = [painter.picture(film.at(index)).image() for index in (0, film.frames - 1)]
    return psnr([images[0], images[-1]], true)


def _decoded(path: Path) -> list[np.ndarray]:
    if path.suffix == ".webp":  # libav decodes none that move
        with Image.open(path) as images:
            return [np.asarray(image.convert("RGB")) for image in ImageSequence.Iterator(images)]
    with av.open(path) as container:
        frames = container.decode(container.streams.video[-1])
        return [frame.to_ndarray(format="rgb24") for frame in frames]
