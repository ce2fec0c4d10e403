"""The empty deck of python-pptx becomes one in the colours of a theme, with layouts of our own."""

from dataclasses import dataclass
from typing import Any

from dnnflow.render.theme import Theme

SLIDE_SIZE = 12_192_000, 6_858_000
"""Of a slide, in EMU: 13.333 by 7.5 inches, 16:9."""

INCH = 914_400
"""In EMU, English metric units."""

SLOTS = {"TEXT_1": "text", "TEXT_2": "muted", "ACCENT_6": "separable"}
"""The theme colours of a deck, as python-pptx calls them, and ours; classes have accents 1 to 5."""


@dataclass(frozen=True)
class Place:
    """A rectangle on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def emu(self) -> tuple[int, int, int, int]:
        """The same in EMU."""
        sides = (self.left, self.top, self.width, self.height)
        left, top, width, height = (round(INCH * each) for each in sides)
        return left, top, width, height

    def holding(self, size: tuple[int, int]) -> "Place":
        """The largest rectangle in the middle of it that has the shape of a picture."""
        scale = min(self.width / size[0], self.height / size[1])
        width, height = (scale * each for each in size)
        left, top = self.left + (self.width - width) / 2, self.top + (self.height - height) / 2
        return Place(left, top, width, height)


@dataclass(frozen=True)
class SlideLayout:
    """Where title, words and picture of a slide stand.

    Attributes:
        number: Of the layout of python-pptx's deck that it takes.
        name: What it is called.
        title, words, picture: The places.
        size: Of the letters of the title, in points.
        anchor: Where in its place the title stands.
    """

    number: int
    name: str
    title: Place
    words: Place
    picture: Place
    size: int = 32
    anchor: str = "t"


_SQUARE, _WIDE = Place(40 / 3 - 7.5, 0, 7.5, 7.5), Place(0, 1.5, 40 / 3, 6)

BESIDE = (
    SlideLayout(
        0, "Opening", Place(0.5, 1.7, 5.1, 1.6), Place(0.5, 3.5, 5.1, 2.8), _SQUARE, 44, "b"
    ),
    SlideLayout(1, "Layer", Place(0.5, 0.6, 5.1, 0.9), Place(0.5, 1.8, 5.1, 5.1), _SQUARE),
    SlideLayout(
        2, "Closing", Place(0.5, 0.35, 12.3, 0.75), Place(0.5, 1.1, 12.3, 0.7),
        Place(0.5, 1.9, 12.333, 5.3),
    ),
)  # fmt: skip
"""The layouts of a deck whose pictures are squares beside the words."""

BELOW = (
    SlideLayout(0, "Opening", Place(0.5, 0.35, 6.0, 0.8), Place(6.8, 0.3, 6.0, 1.1), _WIDE),
    SlideLayout(1, "Layer", Place(0.5, 0.35, 4.6, 0.8), Place(5.3, 0.2, 7.6, 1.3), _WIDE, 30),
    SlideLayout(
        2, "Closing", Place(0.5, 0.5, 4.9, 1.0), Place(0.5, 1.7, 4.9, 5.4),
        Place(5.6, 0.4, 7.333, 6.7),
    ),
)  # fmt: skip
"""Those of a deck whose pictures have the whole width, and words of their own."""


def dress(deck: Any, theme: Theme, layouts: tuple[SlideLayout, ...]) -> None:
    """Give an empty deck its size, colours and layouts, which are its only ones then.

    Args:
        deck: The ``Presentation`` of python-pptx.
        theme: The colours.
        layouts: One for each kind of slide.
    """
    _resize(deck)
    _paint(deck.slide_master, theme)
    _straighten(deck.slide_master.element)
    kept = {each.number for each in layouts}
    for number, layout in reversed([*enumerate(deck.slide_layouts)]):
        if number not in kept:
            deck.slide_layouts.remove(layout)
    for layout in layouts:
        _place(deck.slide_layouts[layout.number], layout)


def slots(theme: Theme) -> dict[str, str]:
    """Which of the deck's theme colours has a colour of ours, ``#rrggbb``."""
    classes = {color: f"ACCENT_{number}" for number, color in enumerate(theme.classes[:5], 1)}
    return {**classes, **{getattr(theme, name): slot for slot, name in SLOTS.items()}}


def _resize(deck: Any) -> None:
    """Make slides of 4:3 wide, and what stands on them too."""
    wider = SLIDE_SIZE[0] / deck.slide_width
    deck.slide_width, deck.slide_height = SLIDE_SIZE
    for holder in (deck.slide_master, *deck.slide_layouts):
        for shape in holder.placeholders:
            if shape.element.spPr.find("{*}xfrm") is not None:
                shape.left, shape.width = round(wider * shape.left), round(wider * shape.width)


def _paint(master: Any, theme: Theme) -> None:
    """Put our colours in the place of those of the theme."""
    from lxml import etree
    from pptx.opc.constants import RELATIONSHIP_TYPE

    dark = _brightness(theme.background) < _brightness(theme.text)
    back, front = ("dk", "lt") if dark else ("lt", "dk")
    colors = {
        f"{back}1": theme.background,
        f"{front}1": theme.text,
        f"{back}2": theme.line,
        f"{front}2": theme.muted,
        **{f"accent{number}": color for number, color in enumerate(theme.classes[:5], 1)},
        "accent6": theme.separable,
        "hlink": theme.accent,
        "folHlink": theme.muted,
    }
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    root = etree.fromstring(part.blob)
    (scheme,) = root.iter("{*}clrScheme")
    for slot in scheme:
        if color := colors.get(etree.QName(slot).localname):
            slot[:] = [slot.makeelement(etree.QName(slot, "srgbClr"), val=color[1:].upper())]
    part.blob = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    chosen = master.element.find("{*}clrMap")
    for name, slot in (("bg", back), ("tx", front)):
        for number in "12":
            chosen.set(name + number, slot + number)


def _brightness(color: str) -> int:
    return sum(bytes.fromhex(color[1:]))


def _straighten(master: Any) -> None:
    """Have words begin at the left, without bullets, each line with space before it."""
    from lxml.etree import QName

    (title,), (body,) = (
        master.findall(f"{{*}}txStyles/{{*}}{name}/{{*}}lvl1pPr")
        for name in ("titleStyle", "bodyStyle")
    )
    title.set("algn", "l")
    body.attrib.update({"marL": "0", "indent": "0"})
    body.remove(body.find("{*}buFont"))
    bullet = body.find("{*}buChar")
    body.replace(bullet, bullet.makeelement(QName(bullet, "buNone")))
    (space,) = body.find("{*}spcBef")
    space.getparent().replace(space, space.makeelement(QName(space, "spcPts"), val="900"))


def _place(given: Any, layout: SlideLayout) -> None:
    """Put title and words of a layout in their places, in the manner of the master."""
    from lxml.etree import SubElement

    given.name = layout.name
    for place, shape in zip((layout.title, layout.words), given.placeholders, strict=False):
        shape.left, shape.top, shape.width, shape.height = place.emu
        body = shape.element.txBody
        frame, style = body.find("{*}bodyPr"), body.find("{*}lstStyle")
        frame.set("anchor", "t")
        style[:] = []
        if place is layout.title:
            frame.set("anchor", layout.anchor)
            space = style.tag.removesuffix("lstStyle")
            level = SubElement(style, f"{space}lvl1pPr")
            SubElement(level, f"{space}defRPr", sz=f"{100 * layout.size}", b="1")
