"""A film together with a painter of some size, as most tests of pictures need it."""

from dataclasses import dataclass

from dnnflow.projection.film import Film
from dnnflow.render.painter import Painter, painter_of
from dnnflow.show.animation import film_of


@dataclass(frozen=True, eq=False)
class Painted:
    """A film that has a size; what it does not know itself, the film does."""

    film: Film
    painter: Painter

    def picture(self, index):
        return self.painter.picture(self.film.at(index))

    def __getattr__(self, name):
        return getattr(self.film, name)


def painted(shown, size, layout="rgb", *, fps=None):
    film = film_of(shown, fps=fps)
    return Painted(film, painter_of(film, size, layout))
