"""Files of slides: their XML is in the order of its schema, strangers' are refused in a line."""

import zipfile

import numpy as np
import pytest
from decks import deck_of
from films import picture_of, rms
from lxml import etree
from PIL import Image

from dnnflow.errors import DataError
from dnnflow.save.formats import FORMATS
from dnnflow.save.pictures.png import write_indexed
from dnnflow.save.probe import checked, probe
from dnnflow.save.slides.timing import start_by_itself

pptx = pytest.importorskip("pptx")

ORDER = {
    "sld": ("cSld", "clrMapOvr", "transition", "timing", "extLst"),
    "timing": ("tnLst", "bldLst", "extLst"),
    "cTn": ("stCondLst", "endCondLst", "endSync", "iterate", "childTnLst", "subTnLst"),
    "seq": ("cTn", "prevCondLst", "nextCondLst", "extLst"),
    "par": ("cTn",),
    "cond": ("tgtEl", "tn", "rtn"),
    "cmd": ("cBhvr",),
    "cBhvr": ("cTn", "tgtEl", "attrNameLst"),
    "video": ("cMediaNode",),
    "cMediaNode": ("cTn", "tgtEl"),
    "pic": ("nvPicPr", "blipFill", "spPr", "style", "extLst"),
    "nvPicPr": ("cNvPr", "cNvPicPr", "nvPr"),
    "sp": ("nvSpPr", "spPr", "style", "txBody", "extLst"),
    "txBody": ("bodyPr", "lstStyle", "p"),
    "p": ("pPr", "r", "br", "fld", "endParaRPr"),
    "r": ("rPr", "t"),
    "rPr": ("ln", "solidFill", "effectLst", "latin", "ea", "cs", "sym", "hlinkClick"),
    "lvl1pPr": ("lnSpc", "spcBef", "spcAft", "buFont", "buNone", "buChar", "tabLst", "defRPr"),
    "clrScheme": (
        *("dk1", "lt1", "dk2", "lt2"),
        *(f"accent{number}" for number in range(1, 7)),
        *("hlink", "folHlink"),
    ),
}
"""ECMA-376-1, annex A.3 (PresentationML) and A.4 (DrawingML): in which order children stand."""


def saved(path, **options):
    with checked(path) as partial:
        FORMATS[".pptx"].slides(partial, deck_of(path.parent / "parts", **options))
    return path


def parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(path, changed):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in changed.items():
            archive.writestr(name, content)


def test_elements_stand_in_the_order_of_the_schema(tmp_path):
    met = set()
    for name, content in parts(saved(tmp_path / "film.pptx")).items():
        for element in etree.fromstring(content).iter() if name.endswith(".xml") else ():
            kind = etree.QName(element).localname
            children = [etree.QName(child).localname for child in element]
            if kind in ORDER and not name.startswith(("docProps", "ppt/notes")):
                places = [ORDER[kind].index(child) for child in children]
                assert places == sorted(places) or kind == "p", (name, kind, children)
                met.add(kind)
    assert met == set(ORDER)


def test_a_clip_starts_by_itself_once_and_stays(tmp_path):
    _, slide, still = pptx.Presentation(str(saved(tmp_path / "film.pptx"))).slides
    (movie,) = (shape for shape in slide.shapes if not shape.is_placeholder)
    (timing,) = slide.element.findall("{*}timing")
    (call,) = timing.iter("{*}cmd")
    (media,) = timing.iter("{*}cMediaNode")
    assert call.get("cmd") == "playFrom(0.0)"
    assert call.find("{*}cBhvr/{*}cTn").attrib == {"id": "6", "dur": "120", "fill": "hold"}
    assert {each.get("spid") for each in timing.iter("{*}spTgt")} == {str(movie.shape_id)}
    ids = [int(each.get("id")) for each in timing.iter("{*}cTn")]
    assert ids == list(range(1, len(ids) + 1))
    effect = next(each for each in timing.iter("{*}cTn") if each.get("presetClass"))
    assert (effect.get("presetClass"), effect.get("nodeType")) == ("mediacall", "afterEffect")
    assert [each.get("delay") for each in effect.iter("{*}cond")] == ["0"]
    (main,) = (each for each in timing.iter("{*}cTn") if each.get("nodeType") == "mainSeq")
    begins = main.find("{*}childTnLst/{*}par/{*}cTn/{*}stCondLst")
    assert [each.get("evt") for each in begins] == [None, "onBegin"]  # without a click
    assert not [each for each in timing.iter("{*}cTn") if each.get("repeatCount")]
    assert media.find("{*}cTn").get("fill") == "hold"
    assert still.element.find("{*}timing") is None


def test_the_timing_takes_the_place_of_that_of_python_pptx(tmp_path):
    made = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[6])
    deck = deck_of(tmp_path / "parts")
    shot = deck.slides[1][1]
    movie = slide.shapes.add_movie(
        str(shot.clip), 0, 0, 9, 9, poster_frame_image=str(shot.picture), mime_type="video/mp4"
    )
    assert not list(slide.element.iter("{*}cmd"))
    start_by_itself(slide, movie, 1.5)
    (call,) = slide.element.iter("{*}cmd")
    assert call.find("{*}cBhvr/{*}cTn").get("dur") == "1500"
    assert [etree.QName(each).localname for each in slide.element][-1] == "timing"


def test_a_deck_reads_back_with_its_slides_and_clips(tmp_path):
    facts = probe(saved(tmp_path / "film.pptx", comment="how", layers=2, title="a\x00b"))
    assert (facts.size, facts.unit, facts.comment) == ((960, 540), "points", "how")
    assert (facts.frames, facts.duration) == (6, pytest.approx(0.24))
    assert [each.name for each in facts.chapters] == ["a\ufffdb"] * 4


def test_letters_and_colours_that_a_deck_has_no_name_for(tmp_path):
    path = saved(tmp_path / "film.pptx", color="#123456", language="ja")
    run = pptx.Presentation(str(path)).slides[1].placeholders[1].text_frame.paragraphs[0].runs[0]
    assert str(run.font.color.rgb) == "123456"
    assert run.font._element.get("lang") == "ja-JP"
    assert run.font.italic


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("ppt/presentation.xml", b"<p/>", "holds no slides"),
        ("ppt/presentation.xml", b"<p", "is damaged"),
        ("ppt/presentation.xml", b"<!DOCTYPE p [<!ENTITY a 'aa'>]><p/>", "declares an XML entity"),
        ("ppt/slides/slide2.xml", b"<a>" + b"<b/>" * 100_001 + b"</a>", "more than 100,000 tags"),
        ("ppt/media/media1.mp4", b"none", "holds a clip that is damaged"),
        ("ppt/_rels/presentation.xml.rels", None, "lacks a part"),
        ("ppt/slides/slide1.xml", None, "lacks a part"),
    ],
)
def test_strangers_decks_are_refused_in_one_line(tmp_path, name, content, words):
    path = saved(tmp_path / "film.pptx")
    changed = {**parts(path), name: content}
    repacked(path, {each: held for each, held in changed.items() if held is not None})
    with pytest.raises(DataError, match=words) as caught:
        probe(path)
    assert str(caught.value).startswith(f"{path} ")
    assert "\n" not in str(caught.value)


def test_what_unpacks_to_too_much_is_not_unpacked(tmp_path):
    path = saved(tmp_path / "film.pptx")
    content = parts(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in content.items():
            archive.writestr(name, held)
        with archive.open("ppt/large.xml", "w") as large:
            for _ in range(257):
                large.write(bytes(1 << 20))
    with pytest.raises(DataError, match="unpacks to more"):
        probe(path)


def test_another_archive_of_an_office_is_no_deck(tmp_path):
    path = tmp_path / "words.docx"
    repacked(path, {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
    with pytest.raises(DataError, match="holds no slides"):
        probe(path)


def test_pictures_of_few_colours_keep_their_background(tmp_path):
    path, image = tmp_path / "many.png", np.empty((64, 96, 3), np.uint8)
    image[:], (y, x) = (13, 16, 23), np.mgrid[:40, :96]
    image[:40] = np.stack([2 * x, 5 * y, x + y], axis=-1)  # too many to keep
    image[60:] = (12, 14, 22)  # nearly the background
    write_indexed(path, picture_of(image), "#0d1017")
    with Image.open(path) as shown:
        assert shown.mode == "P"
        kept = np.asarray(shown.convert("RGB"))
    assert (kept[40:60] == (13, 16, 23)).all()
    assert rms(kept, image) < 8
