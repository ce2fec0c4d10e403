"""GIF: the whole process against FuncAnimation, the encoder against libav's and Pillow's."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
from measure import PEERS, Figure, Lab, psnr, python
from movies import command, prepared, save_frames
from peers import coded, palettegen
from PIL import Image, ImageSequence

from dnnflow.render.painter import painter_of
from dnnflow.save.palette import index_table, indexes
from dnnflow.save.probe import probe
from dnnflow.save.qualities import PALETTE, USUAL_QUALITY
from dnnflow.save.writer import open_writer
from dnnflow.show.animation import film_of
from dnnflow.show.samples import film_palette

SIZE = (640, 640)
FPS, FRAMES = 30, 240
COLORS = PALETTE[USUAL_QUALITY].colors
FAITHFUL = 50
"""Of the palette with which bytes are compared at equal quality: about as few as give 47 dB."""


def whole(lab: Lab) -> Iterator[Figure]:
    """The whole process against FuncAnimation with PillowWriter."""
    film, frames = film_of(lab.animation(frames=FRAMES)), lab.folder / "frames.npz"
    save_frames(film, frames)
    ours, theirs = lab.folder / "ours.gif", lab.folder / "theirs.gif"
    one, other = lab.compared(
        python(*command(replace(lab, frames=FRAMES), ours, fps=FPS, size="640x640")),
        python(PEERS, "func-animation", frames, theirs, "640x640"),
    )
    yield Figure.ratio("GIF 640x640, FuncAnimation / whole process", other, one, least=25)
    seconds = probe(ours).duration * FPS / FRAMES
    yield Figure("GIF 640x640, duration / asked", seconds, least=0.9999, most=1.0001)


def encoding(lab: Lab) -> Iterator[Figure]:
    """The encoder alone against palettegen/paletteuse and imageio's Pillow writer."""
    film = film_of(lab.animation(frames=FRAMES))
    painter = painter_of(film, SIZE)
    ready, palette = prepared(film, painter), film_palette(film, painter, FAITHFUL)
    images = [picture.image() for picture in ready]
    ours, libav, pillow = (lab.folder / f"{name}.gif" for name in ("ours", "libav", "pillow"))

    def own() -> None:
        with open_writer(ours, size=SIZE, fps=FPS, palette=palette) as writer:
            for picture in ready:
                writer.write(picture)

    one, two, three = lab.compared(
        own,
        lambda: palettegen(images, libav, FPS),
        lambda: imageio.imwrite(pillow, images, duration=1000 / FPS, loop=0, plugin="pillow"),
    )
    quality, size = _quality(ours, images), ours.stat().st_size / libav.stat().st_size
    beside = f"{quality:.1f} dB, theirs {_quality(libav, images):.1f} dB"
    yield Figure.ratio(
        "GIF encoding, palettegen/paletteuse / ours", two, one, least=2, beside=beside
    )
    yield Figure.ratio("GIF encoding, imageio's default / ours", three, one, least=6)
    yield Figure("GIF bytes, ours / palettegen/paletteuse", size, most=0.6)
    yield Figure("GIF PSNR to the true frames, dB", quality, least=47)


def coder(lab: Lab) -> Iterator[Figure]:
    """Our coder against libav's on the same indices; both with what leads there."""
    film = film_of(lab.animation(frames=FRAMES))
    painter = painter_of(film, SIZE)
    ready, palette = prepared(film, painter), film_palette(film, painter, COLORS)
    ours, libav, table = lab.folder / "ours.gif", lab.folder / "libav.gif", index_table(palette)

    def own() -> None:
        with open_writer(ours, size=SIZE, fps=FPS, palette=palette) as writer:
            for picture in ready:
                writer.write(picture)

    def theirs() -> None:
        coded([indexes(picture, table) for picture in ready], palette, libav, FPS)

    one, two = lab.compared(own, theirs)
    same = psnr(_shown(ours, 10), _shown(libav, 10))
    size = ours.stat().st_size / libav.stat().st_size
    yield Figure("GIF bytes, ours / libav's coder", size, most=0.83, beside=f"{same:.0f} dB apart")
    yield Figure.ratio("GIF encoding, ours / libav's coder", one, two, most=1.3)


def _shown(path: Path, step: int) -> list[np.ndarray]:
    """What a GIF shows amid each ``step``-th frame; several that are equal may be one picture."""
    pictures, begins = [], [0.0]
    with Image.open(path) as opened:
        for picture in ImageSequence.Iterator(opened):
            pictures.append(np.asarray(picture.convert("RGB")))
            begins.append(begins[-1] + picture.info["duration"])
    middles = (np.arange(0, FRAMES, step) + 0.5) * 1000 / FPS
    return [pictures[k] for k in np.searchsorted(begins[:-1], middles, side="right") - 1]


def _quality(path: Path, images: list[np.ndarray]) -> float:
    return psnr(_shown(path, 3), images[::3])
