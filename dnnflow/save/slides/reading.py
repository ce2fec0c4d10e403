"""A file of slides, which may be anyone's, becomes the facts about it."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import accumulate
from typing import BinaryIO
from xml.parsers.expat import ExpatError, ParserCreate

from dnnflow.errors import DataError
from dnnflow.motion.chapter import Chapter
from dnnflow.save.facts import PictureFacts, movie_facts

PRESENTATION, PROPERTIES = "ppt/presentation.xml", "docProps/core.xml"

EMU_PER_POINT = 12_700

LARGEST_PARTS = 256 << 20
"""Bytes of all parts together, unpacked, of those that are packed."""

MOST_TAGS = 100_000
"""In a part."""

TITLES = {"title", "ctrTitle"}
"""The kinds of shapes that have the title of a slide."""


def read_pptx(file: BinaryIO) -> PictureFacts:
    """The facts about an open file of slides, of which all check sums and clips are read.

    Its pictures are those of its clips; a slide is a chapter, as long as its clip.

    Raises:
        DataError: it is damaged, holds no slides, or unpacks to too much.
    """
    size = file.seek(0, 2)
    try:
        with zipfile.ZipFile(file) as archive:
            _check_unpacked(archive, size)
            if broken := archive.testzip():
                raise DataError(f"is damaged: the check sum of {broken} is wrong")
            return _facts(archive)
    except (zipfile.BadZipFile, zlib.error, ExpatError) as error:
        raise DataError(f"is damaged: {error}") from error
    except KeyError as error:
        raise DataError("holds no slides, or lacks a part of them") from error
    except (EOFError, LookupError, StopIteration, ValueError, RuntimeError) as error:
        raise DataError("is damaged") from error


def _check_unpacked(archive: zipfile.ZipFile, size: int) -> None:
    """Raise an error if an archive of a number of bytes claims to hold what it cannot.

    Raises:
        DataError: it does.
    """
    stored, packed = (
        sum(each.file_size for each in archive.infolist() if bool(each.compress_type) is is_packed)
        for is_packed in (False, True)
    )
    if stored > size or packed > LARGEST_PARTS:
        raise DataError(f"unpacks to more than it holds, or than {LARGEST_PARTS >> 20} MiB")


def _facts(archive: zipfile.ZipFile) -> PictureFacts:
    """The facts about an archive that is whole."""
    shown = _parsed(archive, PRESENTATION)
    related = _related(archive, PRESENTATION)
    slides = [related[_reference(each)] for each in shown.named("sldId")]
    if not slides:
        raise DataError("holds no slides")
    clips = [_clip(archive, slide) for slide in slides]
    moving = [each for each in clips if each]
    ends = [*accumulate(each.duration if each else 0.0 for each in clips)]
    names = [_parsed(archive, slide).title() for slide in slides]
    side = next(shown.named("sldSz"))
    return PictureFacts(
        format="pptx",
        size=(int(side["cx"]) // EMU_PER_POINT, int(side["cy"]) // EMU_PER_POINT),
        unit="points",
        codec=moving[0].codec if moving else "",
        pixels=moving[0].pixels if moving else "",
        frames=sum(each.frames for each in moving) or len(slides),
        duration=ends[-1],
        color=moving[0].color if moving else PictureFacts.color,
        comment=_comment(archive),
        chapters=tuple(map(Chapter, names, (0.0, *ends), ends)),
    )


def _comment(archive: zipfile.ZipFile) -> str:
    if PROPERTIES not in archive.namelist():
        return ""
    return "".join(_parsed(archive, PROPERTIES).said("description"))


def _clip(archive: zipfile.ZipFile, slide: str) -> PictureFacts | None:
    """The facts about the first clip of a slide; none if it has none."""
    clips = (each for each in _related(archive, slide).values() if each.endswith(".mp4"))
    if (clip := next(clips, None)) is None:
        return None
    try:
        return movie_facts(BytesIO(archive.read(clip)), "mp4")
    except DataError as error:
        raise DataError(f"holds a clip that {error}") from error


def _related(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    """The names of the parts that a part is related to, by what it calls them."""
    folder, name = posixpath.split(part)
    relations = _parsed(archive, f"{folder}/_rels/{name}.rels")
    return {
        each["Id"]: posixpath.normpath(posixpath.join("/", folder, each["Target"])).lstrip("/")
        for each in relations.named("Relationship")
        if each.get("TargetMode") != "External"
    }


def _reference(attributes: dict[str, str]) -> str:
    """The relation that a tag names; its number has no prefix."""
    return next(value for name, value in attributes.items() if name.endswith(":id"))


def _parsed(archive: zipfile.ZipFile, name: str) -> "_Tags":
    tags, parser = _Tags(), ParserCreate()
    parser.StartElementHandler = tags.start
    parser.EndElementHandler = tags.end
    parser.CharacterDataHandler = tags.text
    parser.EntityDeclHandler = tags.refuse
    parser.Parse(archive.read(name), True)
    return tags


@dataclass
class _Tags:
    """The tags of an XML part in their order, each with its attributes and the text in it."""

    found: list[tuple[str, dict[str, str], list[str]]] = field(default_factory=list)
    inside: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A tag opens."""
        if len(self.found) == MOST_TAGS:
            raise DataError(f"has more than {MOST_TAGS:,} tags in a part")
        self.found.append((name.rpartition(":")[2], attributes, []))
        self.inside = True

    def end(self, _name: str) -> None:
        """A tag closes."""
        self.inside = False

    def text(self, words: str) -> None:
        """Words before a tag opens or closes."""
        if self.inside:
            self.found[-1][2].append(words)

    def refuse(self, name: str, *_declared: object) -> None:
        """An entity is declared."""
        raise DataError(f"declares an XML entity, {name}, which slides do not need")

    def named(self, name: str) -> Iterator[dict[str, str]]:
        """The attributes of each tag of a name."""
        return (attributes for tag, attributes, _ in self.found if tag == name)

    def said(self, name: str) -> Iterator[str]:
        """The text in each tag of a name."""
        return ("".join(words) for tag, _, words in self.found if tag == name)

    def title(self) -> str:
        """The words in the first shape that is a title; empty if there is none."""
        said, inside = "", False
        for tag, attributes, words in self.found:
            if tag == "sp":
                inside = False
            elif tag == "ph":
                inside = attributes.get("type") in TITLES and not said
            elif tag == "t" and inside:
                said += "".join(words)
        return said
