"""A mosaic of 220 networks: its frames against those of one film of the same size."""

from collections.abc import Iterator

from measure import Figure, Lab
from movies import SIZE

from dnnflow.dnn.settings import TrainingSettings
from dnnflow.projection.film import Film
from dnnflow.render.painter import Painter, painter_of
from dnnflow.save.writer import open_writer
from dnnflow.show.animation import film_of
from dnnflow.show.saving import write_film
from dnnflow.study.sweeping import sweep

RATE = 60.0
FRAMES = 120


def mosaic(lab: Lab) -> Iterator[Figure]:
    """The loop alone; what is resolved and drawn once for all frames is ready before."""
    settings = TrainingSettings(restarts=1, epochs=20)
    data = [lab.data(name) for name in ("moons", "rings")]
    swept = sweep(data, hidden=range(11), width=(2, 3), seed=range(5), settings=settings)
    ways = [_amid(film) for film in (film_of(swept.mosaic(), fps=RATE), film_of(lab.animation()))]
    path = lab.folder / "film.mp4"

    def render(film: Film, painter: Painter) -> None:
        with open_writer(path, size=SIZE, fps=RATE, plot_side=painter.plot_side) as writer:
            write_film(film, painter, writer)

    panels, plain = lab.compared(*(lambda way=way: render(*way) for way in ways))
    what = f"time of a frame, mosaic of {len(swept.results)} / plain picture"
    beside = f"{1000 * min(panels) / FRAMES:.1f} ms a frame"
    yield Figure.ratio(what, panels, plain, most=4, beside=beside)


def _amid(film: Film) -> tuple[Film, Painter]:
    """Some frames amid the motion, and their painter, which has drawn once."""
    first = film.frames // 3
    part = film.part(first, first + FRAMES - 1)
    painter = painter_of(part, SIZE, "yuv420")
    painter.picture(part.at(0))
    return part, painter
