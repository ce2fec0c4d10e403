"""A deck becomes a file of PowerPoint's, which every office reads."""

import re
import zipfile
from io import BytesIO
from math import isclose
from pathlib import Path
from typing import Any

from dnnflow._text import columns_of
from dnnflow.errors import MissingPackageError, UsageError
from dnnflow.render.script.slides import Line, Run, Slide
from dnnflow.save.movie import Movie
from dnnflow.save.slides.deck import Deck, Shot
from dnnflow.save.slides.look import BELOW, BESIDE, Place, SlideLayout, dress, slots
from dnnflow.save.slides.timing import start_by_itself

LOCALES = {"en": "en-US", "ja": "ja-JP"}
"""What languages are called in a deck."""

RATIO_SLACK = 0.02
"""How far the ratio of a size may be from 16:9, in shares of it."""

LARGE_TYPE, USUAL_TYPE, LEAST_TYPE = 28, 18, 9
"""The sizes of letters, in points; many lines are smaller, and long formulas."""

LINE_STEP, LETTER_WIDTH = 1.8, 0.62
"""From a line to the next, and how wide a letter is in most fonts, in sizes of letters."""

INSET = 7.2
"""From the side of a place to the words in it, in points."""

_STRANGE = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.'
    b'openxmlformats.org/officeDocument/2006/extended-properties"><Application>dnnflow'
    b"</Application></Properties>"
)


def check_pptx(movie: Movie) -> None:
    """Raise an error unless slides can be made, with pictures for this size of a slide.

    Raises:
        UsageError: a size that is not 16:9.
        MissingPackageError: python-pptx is not installed.
    """
    width, height = movie.size
    if not isclose(width * 9, height * 16, rel_tol=RATIO_SLACK):
        raise UsageError(f"size {width}x{height}: slides are 16:9, as in 1920x1080 or 1280x720")
    try:
        import pptx  # noqa: F401
    except ImportError as error:
        raise MissingPackageError(
            'slides need python-pptx: pip install "dnnflow[slides]"'
        ) from error


def write_pptx(path: Path, deck: Deck) -> None:
    """Write a deck; equal decks are equal files.

    Args:
        path: Where to.
        deck: The deck, whose pictures and clips are files.
    """
    from pptx import Presentation

    made = Presentation()
    layouts = BESIDE if deck.beside else BELOW
    dress(made, deck.theme, layouts)
    kinds = (layouts[0], *[layouts[1]] * (len(deck.slides) - 2), layouts[2])
    writer = _Writer(made, deck)
    for (words, shot), layout in zip(deck.slides, kinds, strict=True):
        writer.add(words, shot, layout)
    _tell(made, deck)
    packed = BytesIO()
    made.save(packed)
    _repack(packed, path)


class _Writer:
    """Adds slides to a deck of python-pptx."""

    def __init__(self, made: Any, deck: Deck) -> None:
        self._made, self._slots = made, slots(deck.theme)
        self._locale = LOCALES[deck.language]

    def add(self, words: Slide, shot: Shot, layout: SlideLayout) -> None:
        """A slide: words, picture or clip, what is said of it, and what it shows."""
        from pptx.util import Pt

        given = next(each for each in self._made.slide_layouts if each.name == layout.name)
        slide = self._made.slides.add_slide(given)
        title, body = slide.placeholders
        title.text_frame.text = _legal(words.title)
        size = _fitting(words.title, layout.title, layout.size)
        title.text_frame.paragraphs[0].font.size = Pt(int(size))
        self._localize(title.text_frame)
        self._fill(body, words.lines, layout)
        slide.notes_slide.notes_text_frame.text = _legal(words.notes)
        self._localize(slide.notes_slide.notes_text_frame)
        shown = self._show(slide, shot, layout)
        shown.element.nvPicPr.cNvPr.set("descr", _legal(words.alt))

    def _show(self, slide: Any, shot: Shot, layout: SlideLayout) -> Any:
        """The picture, or the clip with it as its poster."""
        place = layout.picture.holding(shot.size).emu
        if shot.clip is None:
            return slide.shapes.add_picture(str(shot.picture), *place)
        poster, kind = str(shot.picture), "video/mp4"
        movie = slide.shapes.add_movie(
            str(shot.clip), *place, poster_frame_image=poster, mime_type=kind
        )
        start_by_itself(slide, movie, shot.duration)
        return movie

    def _fill(self, body: Any, lines: tuple[Line, ...], layout: SlideLayout) -> None:
        """Write lines, in letters with which there is room for all; remove what stays empty."""
        if not lines:
            body.element.getparent().remove(body.element)
            return
        most = 72 * layout.words.height / LINE_STEP / len(lines)
        frame = body.text_frame
        for number, line in enumerate(lines):
            paragraph = frame.add_paragraph() if number else frame.paragraphs[0]
            words = "".join(each.letters.text for each in line.runs)
            fitting = (
                _fitting(words, layout.words, LARGE_TYPE) if line.size == "large" else USUAL_TYPE
            )
            for each in line.runs:
                self._run(paragraph, each, max(LEAST_TYPE, min(most, fitting)))
        self._localize(frame)

    def _run(self, paragraph: Any, run: Run, size: float) -> None:
        """Letters of a colour, a variable's in italics, a subscript below the line."""
        from pptx.util import Pt

        made = paragraph.add_run()
        made.text, font = _legal(run.letters.text), made.font
        font.size, font.italic = Pt(int(size)), run.letters.italic or None
        self._color(font.color, run.color)
        if run.letters.low:
            font._element.set("baseline", "-25000")

    def _color(self, color: Any, wanted: str) -> None:
        """Take a colour of the theme, which a lecturer can change; or any other."""
        from pptx.dml.color import RGBColor
        from pptx.enum.dml import MSO_THEME_COLOR

        if slot := self._slots.get(wanted):
            color.theme_color = getattr(MSO_THEME_COLOR, slot)
        else:
            color.rgb = RGBColor(*bytes.fromhex(wanted[1:]))  # type: ignore[no-untyped-call]

    def _localize(self, frame: Any) -> None:
        """Say of which language the words are, so that they get fonts that have them."""
        for paragraph in frame.paragraphs:
            for run in paragraph.runs:
                run.font._element.set("lang", self._locale)


def _fitting(words: str, place: Place, most: float) -> float:
    """The size of letters, in points, with which words have room in a line, if they can."""
    room = 72 * place.width - 2 * INSET
    return max(USUAL_TYPE, min(most, room / LETTER_WIDTH / columns_of(words)))


def _tell(made: Any, deck: Deck) -> None:
    """Say what it is and how it was made, and nothing of the empty deck that it comes from."""
    from lxml.etree import SubElement
    from pptx.opc.constants import RELATIONSHIP_TYPE

    package, elements = made.part.package, "http://purl.org/dc/elements/1.1/"
    core = made.core_properties._element
    core[:] = []
    for name, text in (("title", deck.title), ("description", deck.comment)):
        SubElement(core, f"{{{elements}}}{name}").text = _legal(text)
    package.part_related_by(RELATIONSHIP_TYPE.EXTENDED_PROPERTIES).blob = _APP
    _drop(package, package._rels, RELATIONSHIP_TYPE.THUMBNAIL)
    _drop(made.part, made.part.rels, RELATIONSHIP_TYPE.PRINTER_SETTINGS)


def _drop(holder: Any, relations: Any, kind: str) -> None:
    for name in [name for name in relations if relations[name].reltype == kind]:
        holder.drop_rel(name)


def _legal(text: str) -> str:
    """A text with what XML can hold of it."""
    return _STRANGE.sub("\ufffd", text)


def _repack(packed: BytesIO, path: Path) -> None:
    """Write an archive without dates; what is compressed already is stored."""
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name)
            member.create_system, member.external_attr = 3, 0o644 << 16
            stored = name.endswith((".mp4", ".png"))
            member.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
