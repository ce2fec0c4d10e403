"""An animation in a notebook is a small film that plays, and leaves nothing behind."""

import base64
import json
import re
import subprocess
import sys
from importlib.util import find_spec

import imageio.v3 as imageio
import numpy as np
import pytest
from browser import CHROMIUM, reports
from films import rms
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.motion.schedule import Schedule
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation
from dnnflow.show.notebook import LONGEST_FILM, MOST_FPS

QUICK = Schedule(affine=0.2, activation=0.2, hold=0.1, intro=0.2, outro=0.3)

EMBEDDED = re.compile(r'(poster|src)="data:([a-z0-9/]+);base64,([A-Za-z0-9+/=]+)"')


def shown(hidden=0, schedule=QUICK, **options):
    return Animation(random_network(0, hidden, 2), moons(20), schedule, **options)


def embedded(animation, folder):
    """The film and the poster inside the HTML, as files."""
    html = animation._repr_mimebundle_(include=None, exclude=None)["text/html"]
    found = {name: (kind, base64.b64decode(data)) for name, kind, data in EMBEDDED.findall(html)}
    assert found["src"][0] == "video/mp4"
    assert found["poster"][0] == "image/png"
    film, poster = folder / "film.mp4", folder / "poster.png"
    film.write_bytes(found["src"][1])
    poster.write_bytes(found["poster"][1])
    return html, film, poster


def test_the_html_holds_a_film_and_its_first_picture(tmp_path):
    html, film, poster = embedded(shown(), tmp_path)
    held = probe(film)
    assert held.size == (640, 360)
    assert held.fps == MOST_FPS
    assert held.duration == pytest.approx(0.2 + 0.2 + 0.2 + 0.3, abs=1 / MOST_FPS)
    first = imageio.imread(film, plugin="pyav", index=0)
    assert rms(first, imageio.imread(poster)) < 6
    for attribute in ("autoplay", "loop", "muted", "playsinline", "controls", 'width="640"'):
        assert attribute in html


@pytest.mark.parametrize(
    ("schedule", "seconds", "fps"),
    [
        (Schedule(affine=20.0), LONGEST_FILM, MOST_FPS),
        (Schedule(duration=60.0, fps=120), LONGEST_FILM, MOST_FPS),
        (Schedule(duration=2.0, fps=10), 2.0, 10),
    ],
)
def test_the_film_is_small_whatever_is_asked(tmp_path, schedule, seconds, fps):
    held = probe(embedded(shown(schedule=schedule), tmp_path)[1])
    assert held.duration == pytest.approx(seconds, abs=0.05)
    assert held.fps == fps


def test_comparisons_and_trainings_are_shown_too(tmp_path):
    history = History(tuple(Epoch(k, random_network(k, 0, 2)) for k in range(3)))
    one, two = shown(), Animation(history, moons(20), QUICK)
    assert probe(embedded(one | two | one, tmp_path)[1]).size == (840, 360)
    assert probe(embedded(two, tmp_path)[1]).size == (640, 360)


def test_titles_cannot_break_out_of_the_html(tmp_path):
    html, *_ = embedded(shown(title='"><script>alert(1)</script>'), tmp_path)
    assert "<script>" not in html


def test_without_html_there_are_words():
    assert "moons" in shown()._repr_mimebundle_()["text/plain"]


# ---- in a real notebook and a real browser -------------------------------------------------

NOTEBOOK = {
    "nbformat": 4,
    "nbformat_minor": 5,
    "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    "cells": [
        {
            "cell_type": "code",
            "id": "film",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": (
                "import dnnflow as df\n"
                "weights, biases = [[[1, 1], [-1, 1]], [[1], [2]]], [[0, 0], [0]]\n"
                "network = df.Network.from_arrays(weights, biases, ['tanh', 'sigmoid'])\n"
                "df.Animation(network, df.data.moons(20))"
            ),
        }
    ],
}

WATCH = """
<script>
setInterval(() => {
  const video = document.querySelector("video");
  fetch("/report", {method: "POST", body: JSON.stringify(video ? {
    ready: video.readyState, time: video.currentTime, paused: video.paused,
    error: video.error && video.error.message, size: [video.videoWidth, video.videoHeight]
  } : {})});
}, 100);
</script>
"""


def played(page, profile):
    """What a video in a page last reported of itself in a browser: playing, or after 40 s."""
    report = {}
    with reports({"/": ("text/html; charset=utf-8", page)}, profile) as told:
        for _ in range(400):
            report = told.get(timeout=40)
            if report.get("time", 0) > 0.5 or report.get("error"):
                return report
    return report


@pytest.mark.skipif(
    not all(map(find_spec, ("nbclient", "nbconvert", "ipykernel"))),
    reason="needs the notebook packages nbclient, nbconvert and ipykernel",
)
@pytest.mark.skipif(CHROMIUM is None, reason="needs a chromium on the PATH")
def test_the_film_plays_in_a_browser(tmp_path):
    work = tmp_path / "work"
    work.mkdir()
    (work / "film.ipynb").write_text(json.dumps(NOTEBOOK))
    export = [sys.executable, "-m", "nbconvert", "--to", "html", "--execute", "film.ipynb"]
    done = subprocess.run(export, cwd=work, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert {each.name for each in work.iterdir()} == {"film.ipynb", "film.html"}
    page = (work / "film.html").read_text(encoding="utf-8").replace("</body>", WATCH + "</body>")
    report = played(page.encode(), tmp_path / "profile")
    assert report["error"] is None
    assert report["ready"] >= 2
    assert report["time"] > 0.5
    assert not report["paused"]
    np.testing.assert_array_equal(report["size"], (640, 360))
