"""What matplotlib draws becomes elements of an SVG, short as whole tenths of a pixel are."""

import re
from base64 import b64encode
from collections.abc import Iterator
from io import BytesIO
from itertools import groupby
from typing import Any

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.cbook import is_math_text
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from dnnflow._typing import Float, Integer
from dnnflow.save.figures.svg_names import Definitions

TENTHS = 10
"""How many units an SVG has a pixel; all coordinates are whole numbers of them."""

POINTS_PER_INCH = 72

IMAGE_DENSITY = 2.0
"""How many pixels images have for each of ours, in each direction."""

_VERBS = {Path.MOVETO: "m", Path.LINETO: "l", Path.CURVE3: "q", Path.CURVE4: "c"}


def drawn(figure: Figure) -> "SvgRenderer":
    """All of a figure."""
    renderer = SvgRenderer((figure.bbox.width, figure.bbox.height), figure.dpi)
    figure.draw(renderer)
    renderer.close()
    return renderer


class SvgRenderer(RendererBase):
    """Collects the elements of one picture, from back to front.

    A dot is a marker, defined once, at the vertices of a path that is not drawn itself: so each
    takes a few bytes. Clips are boxes, as those of a ``PrintCanvas`` are.

    Args:
        size: Width and height of the picture in pixels.
        dpi: How many of them an inch has.
        definitions: Those of other pictures on the same page, to which this one adds its own.

    Attributes:
        definitions: What the elements refer to.
        elements: What is drawn.
        words: What is written, in the order in which it is drawn.
    """

    _iter_collection: Any
    _iter_collection_raw_paths: Any

    def __init__(
        self, size: tuple[float, float], dpi: float, definitions: Definitions | None = None
    ) -> None:
        super().__init__()
        self.definitions = definitions or Definitions()
        self.elements: list[str] = []
        self.words: list[str] = []
        self._size, self._dpi = size, dpi
        self._down = Affine2D().scale(TENTHS, -TENTHS).translate(0, TENTHS * size[1])
        self._markers: dict[tuple[bytes, bytes, str], str] = {}
        self._clip = ""

    def get_canvas_width_height(self) -> tuple[float, float]:
        """In pixels."""
        return self._size

    def points_to_pixels(self, points: Any) -> Any:
        """At the resolution of the figure."""
        return points * self._dpi / POINTS_PER_INCH

    def get_image_magnification(self) -> float:
        """How much finer than the picture its images are."""
        return IMAGE_DENSITY

    def draw_path(self, gc: Any, path: Path, transform: Any, rgbFace: Any = None) -> None:
        """Fill a path, or draw it, or both."""
        line = rgbFace is None and path.codes is None
        if data := path_data(path, transform + self._down, simple=line):
            self._add(
                gc, f'<path class="{self.definitions.style(self._look(gc, rgbFace))}" d="{data}"/>'
            )

    def draw_markers(self, gc: Any, *marker: Any, **more: Any) -> None:
        """Draw one dot at every vertex of a path."""
        shape, transform, path, places, face = (*marker, *more.values())
        look = self._marker(shape, transform, self._look(gc, face))
        self._stand(gc, look, places.transform(path.vertices))

    def draw_path_collection(self, gc: Any, *collection: Any, **manner: Any) -> None:
        """Draw dots at their offsets, equal neighbours as one element; or what has none."""
        master, paths, transforms, offsets, *others = collection
        if not np.any(offsets):
            super().draw_path_collection(gc, *collection, **manner)
            return
        shapes = list(self._iter_collection_raw_paths(master, paths, transforms))
        dots = (
            (self._marker(path, transform, self._look(own, face)), (x, y))
            for x, y, (path, transform), own, face in self._iter_collection(
                gc, shapes, offsets, *others, **manner
            )
        )
        for look, some in groupby(dots, key=lambda dot: dot[0]):
            self._stand(gc, look, np.array([place for _, place in some]))

    def draw_image(self, gc: Any, x: float, y: float, im: Any, transform: Any = None) -> None:  # noqa: ARG002
        """Draw an image, whose first row is the lowest."""
        from PIL import Image

        buffer = BytesIO()
        Image.fromarray(np.ascontiguousarray(im[::-1])).save(buffer, format="png")
        height, width = (TENTHS / IMAGE_DENSITY * side for side in im.shape[:2])
        left, bottom = self._down.transform((x, y))
        box = f'x="{left:.0f}" y="{bottom - height:.0f}" width="{width:.0f}" height="{height:.0f}"'
        content = b64encode(buffer.getvalue()).decode()
        self._add(gc, f'<image {box} xlink:href="data:image/png;base64,{content}"/>')

    def draw_text(self, gc: Any, x: float, y: float, s: str, *manner: Any, **more: Any) -> None:
        """Write a line as the outlines of its letters."""
        self.words.append(_plain(s))
        super().draw_text(gc, x, y, s, *manner, **more)

    def close(self) -> None:
        """End the last clip."""
        self._enter("")

    def _stand(self, gc: Any, look: str, places: Float[np.ndarray, "n 2"]) -> None:
        """Put dots at places. The last vertex, which no dot stands at, ends the path."""
        steps = _whole(self._down.transform(places))
        data = _joined(np.diff(steps, axis=0, prepend=[[0, 0]]).ravel())
        self._add(gc, f'<path class="{look}" d="m{data}h0"/>')

    def _add(self, gc: Any, element: str) -> None:
        box = gc.get_clip_rectangle()
        clip = ""
        if box is not None:
            left, bottom, right, top = _whole(self._down.transform(box.corners()[[0, 3]])).ravel()
            size = f'x="{left}" y="{top}" width="{right - left}" height="{bottom - top}"'
            clip = self.definitions.name("c", f'<clipPath id="{{name}}"><rect {size}/></clipPath>')
        self._enter(clip)
        self.elements.append(element)

    def _enter(self, clip: str) -> None:
        """Leave one clip and enter another; the empty one is the whole picture."""
        if clip != self._clip:
            self.elements += ["</g>"] if self._clip else []
            self.elements += [f'<g clip-path="url(#{clip})">'] if clip else []
            self._clip = clip

    def _marker(self, path: Path, transform: Any, look: str) -> str:
        """The class of the paths at whose vertices a dot stands."""
        key = np.asarray(path.vertices).tobytes(), transform.get_matrix().tobytes(), look
        if key not in self._markers:
            data = path_data(path, transform + Affine2D().scale(TENTHS, -TENTHS))
            name = self.definitions.name(
                "m",
                '<marker id="{name}" markerUnits="userSpaceOnUse" overflow="visible">'
                f'<path class="{self.definitions.style(look)}" d="{data}"/></marker>',
            )
            style = f"fill:none;marker-start:url(#{name});marker-mid:url(#{name})"
            self._markers[key] = self.definitions.style(style)
        return self._markers[key]

    def _look(self, gc: Any, face: Any) -> str:
        """How a path is filled and drawn, as declarations of a style sheet."""
        alpha, width = gc.get_alpha() if gc.get_forced_alpha() else None, gc.get_linewidth()
        said = ["fill:none"] if face is None else list(_paint("fill", face, alpha))
        if width > 0:
            said += _paint("stroke", gc.get_rgb(), alpha)
            said.append(f"stroke-width:{TENTHS * self.points_to_pixels(width):.3g}")
            said += self._dashes(gc.get_dashes())
        return ";".join(said)

    def _dashes(self, pattern: Any) -> Iterator[str]:
        """How long the dashes of a line are, and the gaps between them."""
        _, lengths = pattern
        if lengths is not None:
            told = (f"{TENTHS * self.points_to_pixels(each):.3g}" for each in lengths)
            yield f"stroke-dasharray:{' '.join(told)}"


def _paint(what: str, color: Any, alpha: float | None) -> Iterator[str]:
    """A colour, and its opacity if one can see through it."""
    yield f"{what}:{to_hex(color)}"
    opacity = alpha if alpha is not None else (*color, 1.0)[3]
    if opacity < 1:
        yield f"{what}-opacity:{opacity:.3g}"


def path_data(path: Path, transform: Any, *, simple: bool = False) -> str:
    """A path in relative coordinates, without the pieces that are too short to be seen."""
    said, drawn, last = "", False, ""
    here = start = np.zeros(2, np.int64)
    for vertices, code in path.iter_segments(transform, simplify=simple):
        if code == Path.CLOSEPOLY:
            said, here, last = said + "z", start, "z"
            continue
        places = _whole(vertices.reshape(-1, 2))
        command, steps = _VERBS[code], (places - here).ravel()
        if command == "m":
            start = places[-1]
        elif not steps.any():
            continue
        here, drawn = places[-1], drawn or command != "m"
        numbers = _joined(steps)
        goes_on = command == last or (last, command) == ("m", "l")
        said += (numbers if numbers[0] == "-" else " " + numbers) if goes_on else command + numbers
        last = command
    return said if drawn else ""


def _plain(text: str) -> str:
    """A line as it is read aloud: formulas without the signs that typeset them."""
    if not is_math_text(text):
        return text
    return re.sub(r"[${}]|\\[a-z]+(?=\{)|\\(?=[a-z])", "", text.replace(r"\,", " "))


def _whole(places: Float[np.ndarray, "n 2"]) -> Integer[np.ndarray, "n 2"]:
    return np.rint(places).astype(np.int64)


def _joined(steps: Integer[np.ndarray, " n"]) -> str:
    """Whole numbers; a sign keeps two apart as well as a space does."""
    return " ".join(map(str, steps.tolist())).replace(" -", "-")
