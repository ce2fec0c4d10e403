"""A figure becomes an SVG."""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from xml.parsers.expat import ExpatError, ParserCreate

from dnnflow._files import write_whole
from dnnflow.errors import DataError
from dnnflow.save.facts import PictureFacts
from dnnflow.save.vectors import figure_bytes

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def write_figure(path: Path, figure: "Figure", comment: str) -> None:
    """Write a figure as vectors; ``comment`` is kept in the file, the date is not."""
    remarks = {"Description": comment, "Date": None}
    write_whole(path, figure_bytes(figure, "svg", remarks))


def read_svg(file: BinaryIO) -> PictureFacts:
    """The facts about an open SVG, which is parsed to its end.

    Raises:
        DataError: it is no whole XML, no SVG, or has no size of its own; or it declares entities,
            which can grow without bound.
    """
    reader, parser = _Reader(), ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = reader.refuse
    try:
        parser.ParseFile(file)
    except (ExpatError, LookupError, ValueError) as error:
        raise DataError(f"is damaged: {error}") from error
    return PictureFacts(format="svg", size=reader.size(), unit="points", comment=reader.comment)


class _Reader:
    """Takes the parts of an XML file one by one; keeps the first tag and the description."""

    def __init__(self) -> None:
        self.comment = ""
        self._root: dict[str, str] | None = None
        self._inside = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A tag opens."""
        if self._root is None:
            if name != "svg":
                raise DataError(f"is no SVG but XML of {name}")
            self._root = attributes
        self._inside = name == "dc:description"

    def end(self, _name: str) -> None:
        """A tag closes."""
        self._inside = False

    def text(self, words: str) -> None:
        """Words between tags."""
        if self._inside:
            self.comment += words

    def refuse(self, name: str, *_declared: object) -> None:
        """An entity is declared."""
        raise DataError(f"declares an XML entity, {name}, which pictures do not need")

    def size(self) -> tuple[int, int]:
        """Width and height in points."""
        try:
            width, height = (
                round(float((self._root or {})[side].removesuffix("pt")))
                for side in ("width", "height")
            )
        except (KeyError, ValueError, OverflowError) as error:
            raise DataError("has no size in points") from error
        return width, height
