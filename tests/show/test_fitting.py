"""Files that fit: never over, nearly full, nothing changed that was asked for, the recipe true."""

import math
from dataclasses import replace

import pytest
from animations import animation

from dnnflow._text import bytes_from, bytes_shown
from dnnflow.errors import UsageError
from dnnflow.motion.schedule import Schedule
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.show.animation import film_of
from dnnflow.show.fit import fitting
from dnnflow.show.fit.choices import SLOWEST, Choice, Room, legible_share
from dnnflow.show.fit.fitting import Fit
from dnnflow.show.fit.places import KNOWN_PLACES, too_small_for
from dnnflow.show.fit.search import FULL, MOST_TRIES, Search
from dnnflow.show.recipe.reading import recipe_from, recipe_in


@pytest.mark.parametrize(
    ("text", "count"), [("3MB", 3 * 10**6), ("3 MiB", 3 * 2**20), ("0.5kb", 500), ("1200", 1200)]
)
def test_bytes_are_read_as_they_are_written(text, count):
    assert bytes_from(text) == count
    assert Fit(text).bytes == count


@pytest.mark.parametrize("text", ["", "MB", "3XB", "-3MB", "0", "1e6", "nan", "3MB 2"])
def test_what_is_no_number_of_bytes_is_refused(text):
    with pytest.raises(UsageError, match="write it as 3MB or 10MiB"):
        Fit(text)


def test_what_is_over_a_limit_looks_so():
    assert bytes_shown(3_000_000) == "3 MB"
    assert bytes_shown(3_000_001) == "3.01 MB"
    assert bytes_shown(999) == "999 bytes"


@pytest.mark.parametrize("power", [0.7, 1.0, 1.6])
@pytest.mark.parametrize("share", [0.9, 0.6, 0.4, 0.3])
@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_few_tries_find_a_full_file(suffix, share, power):
    """Of films whose bytes follow other laws than those that were measured."""
    form = FORMATS[suffix]
    room = Room(Choice(form.size, form.fps, "good"), form, 0.25, SLOWEST, plainer=True)
    search = Search(room, 10**6)

    def size(choice):
        loss = math.log(form.size[0] / choice.size[0]) * room.law[0]
        loss += math.log(form.fps / choice.fps) * room.law[1]
        return 10**6 / share * math.exp(-power * loss)

    while not search.done:
        loss = search.next_loss()
        choice = room.at(loss)
        search.tried.append((loss, math.log(size(choice)), choice))
    found = max(math.exp(each) for _, each, _ in search.tried if math.exp(each) <= 10**6 + 1e-6)
    assert len(search.tried) <= MOST_TRIES
    assert found >= FULL * 10**6


DARK, LIGHT = ("dark", 0.9), ("light", 0.75)
CASES = [
    *((".gif", *DARK), (".webp", *LIGHT), (".apng", *DARK)),
    *((".gif", *LIGHT), (".mp4", *LIGHT), (".webm", *DARK)),
]


@pytest.mark.parametrize(("suffix", "theme", "share"), CASES)
def test_a_file_fits_and_says_how_it_was_made(tmp_path, monkeypatch, suffix, theme, share):
    monkeypatch.setitem(FORMATS, suffix, replace(FORMATS[suffix], size=(200, 160), fps=20.0))
    shown = animation(theme=theme, schedule=Schedule(duration=1.0))
    path, again = tmp_path / f"film{suffix}", tmp_path / f"again{suffix}"
    most = int(share * shown.save(path, embed=True).stat().st_size)
    shown.save(path, max_size=most, embed=True)
    assert path.stat().st_size <= most
    recipe = recipe_from(recipe_in(probe(path).comment))
    made = recipe.output
    recipe.shown.save(again, size=made.size, quality=made.quality, embed=True)
    assert again.read_bytes() == path.read_bytes()


def test_what_was_asked_for_stays(tmp_path):
    shown, path = animation(), tmp_path / "film.gif"
    path.write_text("old")
    with pytest.raises(UsageError, match="leave fps and quality and size free"):
        shown.save(path, max_size="1kB", size=(96, 80), quality="good")
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["film.gif"]


def test_a_limit_that_is_kept_anyway_changes_nothing(tmp_path):
    shown = animation()
    free, bound = tmp_path / "free.gif", tmp_path / "bound.gif"
    shown.save(free, size=(96, 80))
    shown.save(bound, size=(96, 80), max_size="10MB")
    assert free.read_bytes() == bound.read_bytes()


def test_words_do_not_vanish():
    film = film_of(animation())
    assert 300 <= 480 * legible_share(film, (480, 480)) < 320
    assert legible_share(film, (300, 300)) == 1


def test_places_say_who_says_so():
    for name, place in KNOWN_PLACES.items():
        assert place.name == name
        assert place.suffix in FORMATS
        for limit in place.limits:
            assert limit.source.startswith("https://")
            assert limit.read.year >= 2026
            assert set(limit.formats) <= FORMATS.keys()
    assert [each.name for each in too_small_for(".gif", 3_000_001)] == ["zenn"]
    assert not too_small_for(".gif", 3_000_000)
    assert not too_small_for(".pdf", 10**12)


def test_nobody_looks_how_small_a_film_is_legible_where_it_may_be_large(tmp_path, monkeypatch):
    looked = []
    monkeypatch.setattr(fitting, "legible_share", lambda *_: looked.append(1) or 1.0)
    animation().save(tmp_path / "film.gif")
    assert not looked
    animation().save(tmp_path / "film.gif", max_size="10MB")
    assert looked
