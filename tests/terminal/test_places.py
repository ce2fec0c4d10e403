"""Where files go: what fits, what is said of it, and what a page needs."""

import pytest
from command_line import SMALL, refusal
from PIL import Image

from dnnflow.save.probe import probe
from dnnflow.show.fit.places import KNOWN_PLACES
from dnnflow.show.fit.places import Limit as PlaceLimit

FEW = ["--points-per-class", "30", "--duration", "0.5", "--quiet"]


def test_places_are_printed_with_their_sources(run):
    code, out, err = run("places")
    assert (code, err) == (0, "")
    for place in KNOWN_PLACES.values():
        assert f"{place.name} " in out
        assert all(limit.source in out for limit in place.limits)


def test_one_place_is_printed_alone(run):
    code, out, _ = run("places", "zenn")
    assert (code, len(out.splitlines())) == (0, 2)
    assert "did you mean 'zenn'" in refusal(*run("places", "zen"))


def test_a_place_decides_the_format(run, model, tmp_path):
    words = ["--model", model, *FEW, "--fps", "4"]
    assert run("animate", "moons", *words, "--for", "zenn")[0] == 0
    assert run("animate", "moons", *words, "--for", "youtube-short")[0] == 0
    assert probe(tmp_path / "moons.gif").size == (480, 480)
    assert probe(tmp_path / "moons.mp4").size == (1080, 1920)


def test_what_a_place_does_not_take_is_refused(run, model):
    ended = run("animate", "moons", "--model", model, "--for", "zenn", "-o", "film.mp4")
    assert "Zenn takes .gif, .webp, .png, not .mp4" in refusal(*ended)
    ended = run("animate", "moons", "--model", model, *FEW, "--for", "x", "--size", "1920x1080")
    assert "leave size free" in refusal(*ended)


def test_too_large_a_file_says_so_once(run, model, monkeypatch):
    (limit,) = KNOWN_PLACES["zenn"].limits
    tiny = PlaceLimit(limit.formats, limit.source, limit.read, bytes=100)
    monkeypatch.setitem(KNOWN_PLACES, "zenn", type(KNOWN_PLACES["zenn"])("zenn", "Zenn", (tiny,)))
    code, out, err = run("animate", "moons", "--model", model, *SMALL)
    assert (code, out) == (0, "moons.gif\n")
    said = "moons.gif is too large for Zenn (100 bytes); --for zenn makes it fit"
    assert err == f"dnnflow: {said}\n"


def test_what_was_given_up_is_said(run, model, tmp_path):
    words = ["animate", "moons", "--model", model, "--points-per-class", "100", "--duration", "1"]
    run(*words)
    most = int(0.7 * (tmp_path / "moons.gif").stat().st_size)
    code, out, err = run(*words, "--max-size", f"{most}")
    assert (code, out) == (0, "moons.gif\n")
    assert err.startswith("dnnflow: to fit, moons.gif has ")
    assert "instead of" in err
    assert (tmp_path / "moons.gif").stat().st_size <= most


def test_people_at_a_terminal_are_told_more(run, model, monkeypatch):
    monkeypatch.setattr("dnnflow.terminal.screen.Screen.terminal", property(lambda _: True))
    monkeypatch.setattr("dnnflow.terminal.screen.Screen.bar", lambda *_: iter)
    code, out, err = run("animate", "moons", "--model", model, *SMALL)
    assert (code, out) == (0, "moons.gif\n")
    assert err.startswith("96x80, 0.50 s, 10 frames a second, ")
    assert err.endswith(" bytes)\n")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Two classes of points"), ("ja", "2 クラスの点")]
)
def test_a_snippet_shows_a_film_and_a_still(run, model, tmp_path, language, said):
    words = ["--model", model, *SMALL, "--language", language, "--snippet"]
    code, out, err = run("animate", "moons", *words)
    assert (code, err) == (0, "")
    path, markdown, html = out.splitlines()
    assert path == "moons.gif"
    assert markdown.startswith("![")
    assert said in markdown
    assert 'media="(prefers-reduced-motion: reduce)" srcset="moons-still.png"' in html
    with Image.open(tmp_path / "moons-still.png") as still:
        assert still.size == (96, 80)
    _, out, _ = run("animate", "moons", *words, "-o", "a film.mp4")
    assert '<video src="a%20film.mp4" poster="a%20film-still.png" width="96"' in out
    assert "muted playsinline loop" in out
