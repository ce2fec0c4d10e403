"""Many points: the time of a frame and the memory, against few points and against datashader."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from measure import Figure, Lab, peak_of
from movies import SIZE, command, render

from dnnflow.render.dots import Crowd
from dnnflow.render.painter import painter_of
from dnnflow.show.animation import film_of

MANY, MOST = 200_000, 2_000_000
FRAMES = 60


def crowds(lab: Lab) -> Iterator[Figure]:
    """Films of many points against those of few, all of the same length."""
    films = [film_of(lab.animation(points, frames=FRAMES)) for points in (2000, MANY, MOST)]
    path = lab.folder / "film.mp4"
    few, many, most = lab.compared(*(lambda film=film: render(film, path) for film in films))
    yield Figure.ratio("time of a frame, 200,000 / 2,000 points", many, few, most=2.5)
    yield Figure.ratio("time of a frame, 2,000,000 / 2,000 points", most, few, most=3)
    options = ("--points-per-class", str(MOST // 2))
    peak = peak_of([*command(replace(lab, frames=FRAMES), path), *options])
    layers = len(lab.network.layers)
    allowed = 16 * MOST * (layers + 2) / 2**20 + 300
    yield Figure("peak memory of 2,000,000 points / allowed", peak / allowed, most=1)


def datashader(lab: Lab) -> Iterator[Figure]:
    """One picture of two classes by density, all from the points on the plane."""
    import datashader as ds
    import pandas as pd
    from datashader import transfer_functions as tf

    for points in (MANY, MOST):
        film = film_of(lab.animation(points, frames=FRAMES))
        frames, labels = film.at(FRAMES // 2), film.tracks[0].dataset.labels
        painter = replace(painter_of(film, SIZE, "yuv420"), marks=((Crowd(labels),),))
        table = pd.DataFrame(frames[0].points, columns=["x", "y"])
        table["class"] = pd.Categorical(labels)
        reach = 1.1 * float(np.abs(frames[0].points).max())

        def theirs(table: pd.DataFrame = table, reach: float = reach) -> None:
            canvas = ds.Canvas(*SIZE, x_range=(-reach, reach), y_range=(-reach, reach))
            counts = canvas.points(table, "x", "y", ds.count_cat("class"))
            tf.set_background(tf.shade(counts, color_key=["#ff9d2e", "#3ea6ff"]), "#0d1017")

        canvas = painter.canvas()
        one, other = lab.compared(
            lambda painter=painter, frames=frames, canvas=canvas: painter.paint(frames, canvas),
            theirs,
        )
        yield Figure.ratio(f"picture of {points:,} points, datashader / ours", other, one, least=5)
