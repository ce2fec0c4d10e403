"""A figure becomes an SVG."""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from xml.parsers.expat import ExpatError, ParserCreate
from xml.sax.saxutils import escape

from dnnflow._contents import write_whole
from dnnflow.errors import DataError
from dnnflow.save.facts import PictureFacts

if TYPE_CHECKING:
    from matplotlib.figure import Figure


DOCUMENT = """<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="{width:g}pt" height="{height:g}pt" viewBox="0 0 {right:.0f} {bottom:.0f}"
 role="img" aria-labelledby="title desc">
<title id="title">{title}</title>
<desc id="desc">{words}</desc>
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:description>{comment}</dc:description>
</rdf:Description>
</rdf:RDF></metadata>
<defs>
{definitions}
</defs>
{elements}
</svg>
"""
"""An SVG: its size is in points, its coordinates are tenths of a pixel of the figure."""


def write_figure(path: Path, figure: "Figure", comment: str) -> None:
    """Write a figure as vectors; ``comment`` is kept in the file.

    The label of the figure is the title, and the words in it are the description.
    """
    write_whole(path, _picture(figure, comment).encode())


def _picture(figure: "Figure", comment: str) -> str:
    from dnnflow.save.figures.svg_renderer import POINTS_PER_INCH, TENTHS, drawn

    renderer, (width, height) = drawn(figure), figure.get_size_inches()
    return DOCUMENT.format(
        width=width * POINTS_PER_INCH,
        height=height * POINTS_PER_INCH,
        right=width * figure.dpi * TENTHS,
        bottom=height * figure.dpi * TENTHS,
        title=escape(str(figure.get_label())),
        words=escape("\n".join(renderer.words)),
        comment=escape(comment),
        definitions=renderer.definitions.markup,
        elements="\n".join(renderer.elements),
    )


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
