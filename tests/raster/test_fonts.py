"""Any text is drawn in fonts that have its glyphs, or refused by name; never empty boxes."""

import sys
from collections.abc import Mapping
from functools import reduce
from itertools import pairwise

import numpy as np
import pytest
from matplotlib import font_manager, ft2font
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from dnnflow.errors import DataError
from dnnflow.raster import fonts
from dnnflow.raster.fonts import FIRST_FAMILY, families_for, weight_for
from dnnflow.raster.text import shortened, width_of, wrapped
from dnnflow.raster.typesetter import fonts_of
from dnnflow.render.language import LANGUAGES

NOWHERE = "\U0010fffd"  # private use, the last character of all
JAPANESE = "中間層を通る"


def glyphs(family):
    path = font_manager.findfont(font_manager.FontProperties(family=family))
    return set(map(chr, ft2font.FT2Font(path).get_charmap()))


@pytest.fixture
def japanese():
    try:
        return families_for(JAPANESE)
    except DataError:
        pytest.skip('no Japanese font is installed: pip install "dnnflow[ja]"')


@pytest.mark.parametrize("text", ["", "moons", "Größe · 100 %", "Ж π → ½"])
def test_plain_text_is_set_in_the_first_font(text):
    assert families_for(text) == (FIRST_FAMILY,)


def test_the_families_together_have_every_glyph(japanese):
    text = JAPANESE + " π"
    assert set(text) <= reduce(set.union, map(glyphs, families_for(text)))
    assert japanese[0] == FIRST_FAMILY


def test_a_font_that_has_all_missing_glyphs_stands_alone(japanese):
    assert len(japanese) == 2
    assert set(JAPANESE) <= glyphs(japanese[1])


def test_japanese_letters_are_drawn_and_not_as_boxes(japanese):
    def drawn(text):
        figure = Figure(figsize=(1, 1), dpi=40)
        figure.text(0, 0.5, text, family=list(japanese))
        canvas = FigureCanvasAgg(figure)
        canvas.draw()
        return np.asarray(canvas.buffer_rgba()).copy()

    assert not np.array_equal(drawn("層"), drawn("元"))


def test_a_glyph_that_no_font_has_is_refused_by_name():
    with pytest.raises(DataError, match=r"U\+10FFFD.*dnnflow\[ja\]") as refused:
        families_for(f"moons {NOWHERE}")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "text", [f"moons ${NOWHERE}$", "${日}_1$", f"{NOWHERE} $x$", r"$\mathrm{日}$ moons"]
)
@pytest.mark.parametrize("measured", [fonts_of, lambda text: width_of(text, 12)])
def test_a_glyph_that_no_formula_can_have_is_refused_by_name(measured, text, caplog):
    with pytest.raises(DataError, match=r"U\+(10FFFD|65E5)") as refused:
        measured(text)
    assert "\n" not in str(refused.value)
    assert not caplog.records  # matplotlib has set no dummy


def test_beside_a_formula_the_letters_come_from_the_font_that_has_them(japanese, caplog):
    assert glyphs(fonts_of(f"{JAPANESE} $x$")[0]) >= set(JAPANESE)
    assert width_of(f"{JAPANESE} $x$", 12) > width_of(JAPANESE, 12)
    assert glyphs(fonts_of(rf"\$ {JAPANESE} $x$")[0]) >= set(f"$ {JAPANESE}")
    assert not caplog.records


def test_beside_a_formula_a_font_that_has_all_letters_is_sought(monkeypatch):
    known = {"few": frozenset("層"), "whole": frozenset("a 層")}
    monkeypatch.setattr(fonts, "families_for", fonts.families_for.__wrapped__)
    monkeypatch.setattr(fonts, "_installed", lambda: [(name, name) for name in known])
    monkeypatch.setattr(fonts, "_glyphs", lambda path: known.get(path, frozenset("abx ")))
    monkeypatch.setattr(fonts.font_manager, "findfont", lambda family: family)
    assert fonts.families_beside("x", "層")[0] == "few"
    assert fonts.families_beside("x", "a 層")[0] == "whole"
    with pytest.raises(DataError, match=r"few has no ' ' .*'b'"):
        fonts.families_beside("x", "b 層")


def test_the_package_of_fonts_is_found_and_not_imported(tmp_path, monkeypatch):
    folder = tmp_path / fonts.FONT_PACKAGE / "fonts"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").write_text("raise RuntimeError('it was imported')")
    (folder / "some.ttf").write_bytes(b"no font at all")
    monkeypatch.delitem(sys.modules, fonts.FONT_PACKAGE, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    assert fonts._packaged() == [str(folder / "some.ttf")]
    fonts._add_new_fonts()  # what is no font is passed over
    assert str(folder / "some.ttf") not in {font.fname for font in font_manager.fontManager.ttflist}


def test_a_font_that_came_later_is_learnt(monkeypatch):
    everything = list(font_manager.fontManager.ttflist)
    path = font_manager.findfont("DejaVu Sans Mono")
    monkeypatch.setattr(
        font_manager.fontManager, "ttflist", [font for font in everything if font.fname != path]
    )
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: [path])
    fonts._add_new_fonts()
    assert path in {font.fname for font in font_manager.fontManager.ttflist}


def test_every_fixed_word_can_be_drawn(japanese):
    for language in LANGUAGES.values():
        for words in every_word(vars(language).values()):
            families_for(words)


def every_word(entries):
    """The lines of entries, some of which have several texts."""
    for entry in entries:
        if isinstance(entry, Mapping):
            yield from every_word(entry.values())
        else:
            yield from entry.split("\n") if isinstance(entry, str) else every_word(entry)


def test_a_text_that_fits_is_left_whole():
    text = "a class of its own"
    assert shortened(text, width_of(text, 12), 12) == text


@pytest.mark.parametrize("room", [0, 20, 40, 60, 80])
def test_a_text_is_cut_where_the_room_ends(room):
    text = "a class of its own, and a long name"
    cut = shortened(text, room, 12)
    assert cut.endswith("…")
    assert text.startswith(cut[:-1])
    assert width_of(cut, 12) <= room or cut == "…"
    longer = text[: len(cut[:-1]) + 3].rstrip() + "…"
    assert width_of(longer, 12) > room


def test_japanese_is_cut_by_its_width_too(japanese):
    assert shortened("深い層ほど分けやすい", 60, 12).endswith("…")
    assert width_of("深い層", 12) == pytest.approx(36, abs=2)


@pytest.mark.parametrize("room", range(30, 130, 7))
@pytest.mark.usefixtures("japanese")
def test_no_line_of_japanese_begins_with_a_comma_or_ends_with_a_bracket(room):
    text = "各座標を、圧縮（層 3 以降）、最良の直線は、89 %、です。"
    lines = wrapped(text, room, 12, lines=20)
    assert "".join(lines) == text.replace(" ", "") or " " in "".join(lines)
    assert not any(line[0] in "、。）%" or line.endswith("（") for line in lines)
    assert all(width_of(line, 12) <= room for line in lines)


@pytest.mark.usefixtures("japanese")
def test_a_line_is_bold_as_a_whole_or_not_at_all(monkeypatch):
    monkeypatch.setattr(fonts, "_bold", lambda: frozenset({FIRST_FAMILY}))
    for text, weight in ("deep", "bold"), ("深い deep", "normal"), ("深い", "normal"):
        assert weight_for(families_for(text), "bold") == weight
        assert weight_for(families_for(text), "normal") == "normal"
        widths = [width_of(text, 20, weight=each) for each in ("normal", "bold")]
        assert (widths[0] < widths[1]) == (weight == "bold")


WORDS = "a network of many words and a long name"


@pytest.mark.parametrize("room", [60, 100, 150, 250])
@pytest.mark.parametrize("lines", [2, 3])
def test_a_long_text_is_wrapped_between_its_words(room, lines):
    found = wrapped(WORDS, room, 12, lines=lines)
    assert 1 < len(found) <= lines
    assert all(width_of(line, 12) <= room for line in found)
    *whole, last = found
    assert WORDS.startswith(" ".join([*whole, last.rstrip("…")]))
    for line, after in pairwise(found):
        # No line ends before it must.
        assert width_of(f"{line} {after.split()[0].rstrip('…')}", 12) > room


def test_what_the_last_line_has_no_room_for_is_cut_off():
    assert wrapped(WORDS, 120, 12, lines=9) == tuple(
        each.strip("…") for each in wrapped(WORDS, 120, 12, lines=9)
    )
    assert wrapped(WORDS, 120, 12, lines=2)[-1].endswith("…")
    assert wrapped(WORDS, 120, 12, lines=1) == (shortened(WORDS, 120, 12),)


def test_a_text_that_fits_is_one_line():
    for text in ("", " ", "moons", WORDS):
        assert wrapped(text, width_of(WORDS, 12), 12, lines=3) == (text,)


def test_a_word_that_is_too_long_is_cut():
    assert wrapped("incomprehensibilities of all", 60, 12, lines=2) == (
        shortened("incomprehensibilities", 60, 12),
        "of all",
    )


def test_a_text_without_spaces_breaks_anywhere(japanese):
    text = "超平面では分離できない"
    first, second = wrapped(text, 7 * 12 + 1, 12, lines=2)
    assert first + second == text
    assert len(first) in {6, 7}


def test_a_number_and_its_per_cent_sign_stay_together():
    room = width_of("the network gets 50", 12) + 1
    assert wrapped("the network gets 50 % right", room, 12, lines=2) == (
        "the network gets",
        "50 % right",
    )


def test_wrapped_words_have_the_width_of_their_weight():
    room = width_of("a network", 12) + 0.1
    assert wrapped("a network", room, 12, lines=2, weight="bold") == ("a", "network")
