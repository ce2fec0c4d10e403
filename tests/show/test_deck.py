"""A deck of slides: a layer a slide, whose clip starts by itself where the one before ended."""

import io
import sys
import zipfile
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from animations import QUICK, animation
from films import decoded, rms
from PIL import Image

from dnnflow.errors import MissingPackageError, TooLargeError, UsageError
from dnnflow.render.page.plot import plot_painter
from dnnflow.render.painter import painter_of
from dnnflow.render.script.steps import steps_of
from dnnflow.render.theme import THEMES
from dnnflow.save.probe import probe
from dnnflow.show.animation import film_of
from dnnflow.show.destination import File
from dnnflow.show.output import Output
from dnnflow.show.recipe.reading import recipe_from, recipe_in

pptx = pytest.importorskip("pptx")

SIZE = (256, 144)
PLACE = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


def deck(path, shown=None, **asked):
    (shown or animation(hidden=2)).save(path, size=SIZE, **asked)
    return pptx.Presentation(str(path))


def pictures(slide):
    return [each for each in slide.shapes if not each.is_placeholder]


def clip(tmp_path, slide):
    (movie,) = pictures(slide)
    (kind,) = (each for each in slide.part.rels.values() if each.reltype.endswith("/video"))
    path = tmp_path / f"{movie.shape_id}.mp4"
    path.write_bytes(kind.target_part.blob)
    return decoded(path)


def poster(slide):
    (shown,) = pictures(slide)
    relation = shown._element.blipFill.blip.rEmbed
    return np.asarray(Image.open(io.BytesIO(slide.part.related_part(relation).blob)).convert("RGB"))


def test_a_slide_has_the_words_of_its_layer_and_the_notes_and_the_alt(tmp_path):
    shown = animation(hidden=2)
    opening, *layers, closing = deck(tmp_path / "film.pptx", shown).slides
    names = [step.chapter.name for step in steps_of(film_of(shown, fps=10))]
    assert [each.shapes.title.text for each in layers] == names
    assert opening.shapes.title.text == "moons"
    assert "hidden 2 · width 2" in opening.placeholders[1].text
    assert "line" in closing.shapes.title.text
    for number, slide in enumerate(layers):
        formula, *deeds = slide.placeholders[1].text_frame.paragraphs
        assert formula.text.startswith(f"h{number} = tanh(W{number}")
        low = [run.text for run in formula.runs if run.font._element.get("baseline") == "-25000"]
        assert low == [str(number), str(number), *([str(number - 1)] * (number > 0)), str(number)]
        assert "bend: squash every coordinate" in deeds[1].text
        spoken = slide.notes_slide.notes_text_frame.text
        assert spoken.startswith(f"{names[number]} · ")
        assert not set(names) - {names[number]} & set(spoken.replace("\n", " · ").split(" · "))
        (movie,) = pictures(slide)
        assert movie._element.nvPicPr.cNvPr.get("descr").startswith(f"{names[number]} · ")
    for slide in (opening, closing):
        (picture,) = pictures(slide)
        assert picture._element.nvPicPr.cNvPr.get("descr")
        assert slide.notes_slide.notes_text_frame.text.startswith("Two classes of points")


@pytest.mark.parametrize("size", [(640, 360), (1280, 720)])
def test_pictures_of_a_comparison_leave_its_title_to_the_slide(size):
    shown = film_of(animation(title="moons") | animation(hidden=1, title="moons"))
    titled, bare = painter_of(shown, size), plot_painter(shown, size)
    (heading, band), *_ = titled.signs
    (legend, low), *_ = bare.signs
    assert (heading.heading.title, legend.heading.title) == ("moons", "")
    assert heading.heading.class_names == legend.heading.class_names
    assert low.height <= band.height


@pytest.mark.parametrize("several", [False, True])
def test_clips_meet_on_equal_pictures_at_the_same_place(tmp_path, several):
    shown = animation(hidden=2) | animation(hidden=1) if several else animation(hidden=2)
    opening, *layers, _ = deck(tmp_path / "film.pptx", shown, quality="best").slides
    places = {(shape.left, shape.top) for each in (opening, *layers) for shape in pictures(each)}
    assert len(places) == 1
    clips, posters = [clip(tmp_path, each) for each in layers], list(map(poster, layers))
    assert np.array_equal(poster(opening), posters[0])
    for one, other in pairwise(clips):
        assert rms(one[-1], other[0]) < 8
    film, size = film_of(shown), posters[0].shape[1::-1]
    assert size == ((256, 116) if several else (144, 144))
    painter, steps = plot_painter(film, size), steps_of(film)
    ground = bytes.fromhex(THEMES["dark"].background[1:])
    for step, ended, began in zip(steps, clips[:-1], posters[1:], strict=False):
        last = painter.picture(step.film.at(step.film.frames - 1)).image()
        assert rms(began, last) < 1.5
        assert np.abs(began.astype(int) - last).max() < 32
        assert bytes(began[0, 0]) == bytes(last[0, 0]) == ground
        assert rms(ended[-1], last) < 8


def test_the_colours_are_those_of_the_theme_and_can_be_changed_by_it(tmp_path):
    for name in ("dark", "light"):
        theme, path = THEMES[name], tmp_path / f"{name}.pptx"
        made = deck(path, animation(theme=name, background=theme.background))
        with zipfile.ZipFile(path) as archive:
            colors = archive.read("ppt/theme/theme1.xml").decode()
        chosen = made.slide_master.element.find(f"{PLACE}clrMap")
        for slot, color in (("bg1", theme.background), ("tx1", theme.text), ("tx2", theme.muted)):
            assert f'<a:{chosen.get(slot)}><a:srgbClr val="{color[1:].upper()}"/>' in colors
        runs = made.slides[1].placeholders[1].text_frame.paragraphs[0].runs
        assert {run.font.color.theme_color for run in runs} == {13}  # text 1
        own = deck(path, animation(class_colors=("#44bb99", "#ee8866")))
        legend = own.slides[0].placeholders[1].text_frame.paragraphs[-1].runs
        assert legend[0].font.color.theme_color == 5  # accent 1
        assert {layout.name for layout in own.slide_layouts} == {"Opening", "Layer", "Closing"}


def test_words_are_in_the_language_that_is_asked_for_and_left_out_with_their_marks(tmp_path):
    made = deck(tmp_path / "film.pptx", animation(language="ja"))
    runs = [
        run for each in made.slides[1].placeholders[1].text_frame.paragraphs for run in each.runs
    ]
    assert {run.font._element.get("lang") for run in runs} == {"ja-JP"}
    assert "非線形変換" in made.slides[1].placeholders[1].text
    marks = ("dots", "grid")
    plain = deck(tmp_path / "film.pptx", animation(marks=marks))
    assert [len(list(slide.placeholders)) for slide in plain.slides] == [1] * len(plain.slides)


@pytest.mark.parametrize(
    "schedule",
    [
        replace(QUICK, loop="boomerang"),
        replace(QUICK, since="2", until="2"),
        replace(QUICK, speed=1.7, hold=0.0),
    ],
)
def test_every_schedule_makes_a_deck(tmp_path, schedule):
    shown = animation(hidden=2, schedule=schedule)
    made = deck(tmp_path / "film.pptx", shown)
    assert len(made.slides) == 2 + len(steps_of(film_of(shown, fps=10)))


def test_no_layer_is_a_slide_too(tmp_path):
    made = deck(tmp_path / "film.pptx", animation(hidden=0))
    assert len(made.slides) == 3


def test_the_file_says_how_it_was_made(tmp_path):
    path = tmp_path / "film.pptx"
    deck(path, embed=True)
    held = probe(path)
    recipe = recipe_from(recipe_in(held.comment))
    assert recipe.output.size == SIZE
    assert held.frames == round(held.duration * 10)
    assert "h264" in held.codec


def test_equal_films_are_equal_decks_without_a_date(tmp_path):
    one, two = tmp_path / "one.pptx", tmp_path / "two.pptx"
    deck(one)
    deck(two)
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"created" not in archive.read("docProps/core.xml")


def test_what_cannot_be_made_is_said_before_anything_is(tmp_path, monkeypatch):
    path = tmp_path / "film.pptx"
    with pytest.raises(UsageError, match="96x80: slides are 16:9, as in 1920x1080"):
        animation().save(path, size=(96, 80))
    with pytest.raises(UsageError, match="says its words itself: leave out the captions"):
        animation().save(path, captions=True)
    with pytest.raises(UsageError, match="never transparent"):
        animation(background="transparent").save(path)
    with pytest.raises(UsageError, match=r"no \.key files .*: write .*x\.pptx and open it in Keyn"):
        animation().save(tmp_path / "x.key")
    with pytest.raises(TooLargeError):
        File(path).save(film_of(animation(), fps=10), Output(size=SIZE), most=10_000)
    monkeypatch.setitem(sys.modules, "pptx", None)
    with pytest.raises(MissingPackageError, match=r'pip install "dnnflow\[slides\]"') as caught:
        animation().save(path)
    assert caught.value.exit_code == 69
    assert list(tmp_path.iterdir()) == []


def test_a_limit_of_bytes_is_kept_to(tmp_path):
    path = tmp_path / "film.pptx"
    animation(hidden=1).save(path, max_size="150kB")
    assert path.stat().st_size <= 150_000
