"""MP4: the loop against the encoder alone, the process against FuncAnimation, and memory."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import reduce
from operator import and_, or_
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
from measure import PEERS, Figure, Lab, peak_of, psnr, python

from dnnflow._typing import Picture
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.fit.train import train
from dnnflow.projection.film import Film
from dnnflow.render.painter import Painter, painter_of
from dnnflow.save.writer import open_writer
from dnnflow.show.animation import Animation, Comparison, film_of
from dnnflow.show.saving import write_film

SIZE = (1920, 1080)

LINE_VERTICES = 50


def command(lab: Lab, path: Path, *, fps: float = 60.0, size: str = "") -> list[str | Path]:
    """The arguments of Python that make the film of the lab's network, as MP4 or GIF."""
    shown = ["-m", "dnnflow", "animate", "moons", "--model", lab.model, "-q", "-o", path]
    options = ["--duration", str(lab.frames / fps), "--fps", str(fps)]
    return [*shown, *options, *(["--size", size] if size else [])]


def encode(pictures: Iterable[Picture], path: Path, fps: float) -> None:
    """Write pictures, nothing else."""
    with open_writer(path, size=SIZE, fps=fps) as writer:
        for picture in pictures:
            writer.write(picture)


def render(film: Film, path: Path) -> None:
    """Paint and write all pictures of a film."""
    painter = painter_of(film, SIZE, "yuv420")
    with open_writer(path, size=SIZE, fps=film.fps, plot_side=painter.plot_side) as writer:
        write_film(film, painter, writer)


def prepared(film: Film, painter: Painter) -> list[Picture]:
    """All pictures, each in memory of its own."""
    return [painter.picture(film.at(index)) for index in range(film.frames)]


def mp4(lab: Lab) -> Iterator[Figure]:
    """The frame loop and the whole process against the encoder alone on the same pictures."""
    film = film_of(lab.animation())
    ready, path = prepared(film, painter_of(film, SIZE, "yuv420")), lab.folder / "film.mp4"
    alone, loop, whole = lab.compared(
        lambda: encode(ready, path, film.fps),
        lambda: render(film, path),
        python(*command(lab, path)),
    )
    beside = f"encoder {1000 * np.median(alone) / film.frames:.1f} ms a frame"
    yield Figure.ratio(
        "MP4 1080p, frame loop / encoder alone", loop, alone, most=1.12, beside=beside
    )
    yield Figure.ratio("MP4 1080p, whole process / encoder alone", whole, alone)


def func_animation(lab: Lab) -> Iterator[Figure]:
    """The whole process against FuncAnimation with a scatter, as users write it."""
    film, frames = film_of(lab.animation()), lab.folder / "frames.npz"
    ours, theirs = lab.folder / "ours.mp4", lab.folder / "theirs.mp4"
    save_frames(film, frames)
    one, other = lab.compared(
        python(*command(lab, ours)), python(PEERS, "func-animation", frames, theirs, "1920x1080")
    )
    few = range(0, film.frames, 30)
    painter = painter_of(film, SIZE)
    true = [painter.picture(film.at(index)).image() for index in few]
    quality = psnr(read(ours, few), true)
    beside = f"{quality:.1f} dB, theirs {peer_psnr(theirs, few):.1f} dB"
    yield Figure.ratio(
        "MP4 1080p, FuncAnimation / whole process", other, one, least=14, beside=beside
    )


def save_frames(film: Film, path: Path) -> None:
    """Keep what a peer draws: the points of every frame, the grid, the labels."""
    (track,) = film.tracks
    frames = [track.frame(index) for index in range(film.frames)]
    grid = [frame.grid.pieces() for frame in frames if frame.grid]
    lines = np.array([[resampled(vertices) for vertices, _ in pieces] for pieces in grid])
    points = np.array([frame.points for frame in frames], np.float32)
    np.savez(path, points=points, lines=lines, labels=track.dataset.labels, fps=film.fps)


def resampled(vertices: np.ndarray) -> np.ndarray:
    """A line with as many vertices as users give one, for ours have as many as a bend needs."""
    places = np.linspace(0, len(vertices) - 1, LINE_VERTICES)
    known = np.arange(len(vertices))
    columns = [np.interp(places, known, column) for column in vertices.T]
    return np.stack(columns, axis=1).astype(np.float32)


def read(path: Path, indexes: Iterable[int]) -> list[np.ndarray]:
    """Some pictures of a film, decoded."""
    return [imageio.imread(path, index=index, plugin="pyav") for index in indexes]


def peer_psnr(path: Path, indexes: Iterable[int]) -> float:
    """How near a peer's film is to what its own figure showed."""
    true = np.load(path.with_suffix(".npy"))
    return psnr(read(path, indexes), list(true))


def memory(lab: Lab) -> Iterator[Figure]:
    """The peak of long films against short ones."""
    peaks = [
        peak_of([*command(replace(lab, frames=frames), lab.folder / "film.mp4", size="320x320")])
        for frames in (600, 6000)
    ]
    yield Figure("peak memory, 6,000 / 600 frames", peaks[1] / peaks[0], most=1.05)


def panels(lab: Lab) -> Iterator[Figure]:
    """Space and many panels against the plain picture of the same size."""
    data, schedule = lab.data("rings"), lab.animation().schedule
    deep = train(data, hidden=5, width=3, settings=TrainingSettings(restarts=8))
    flat, space = (Animation(network, data, schedule) for network in (lab.network, deep))
    row = flat | flat | flat | flat
    films = [film_of(each) for each in (flat, space, row & row & row, _settings(lab))]
    path = lab.folder / "film.mp4"
    one, orbit, equal, twelve = lab.compared(
        *(lambda film=film: render(film, path) for film in films)
    )
    yield Figure.ratio("3-D orbit / plain picture", orbit, one, most=1.2)
    yield Figure.ratio("12 panels / plain picture", equal, one, most=1.3)
    yield Figure.ratio("12 settings / plain picture", twelve, one, most=1.3)


def _settings(lab: Lab) -> Comparison:
    """Networks of four depths and three activations, as people compare them."""
    data, schedule = lab.data(), lab.animation().schedule
    settings = TrainingSettings(restarts=8, epochs=20)
    rows = (
        [
            Animation(
                train(data, hidden=hidden, activation=kind, settings=settings), data, schedule
            )
            for hidden in (1, 2, 3, 5)
        ]
        for kind in ("tanh", "relu", "sigmoid")
    )
    return reduce(and_, (reduce(or_, row) for row in rows))
