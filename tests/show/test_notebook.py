"""An animation in a notebook is its player, with a picture and words for places without one."""

import base64
import json
import re
import subprocess
import sys
from importlib.util import find_spec
from io import BytesIO

import imageio.v3 as imageio
import pytest
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation
from dnnflow.study.demos import demo

QUICK = Schedule(affine=0.2, activation=0.2, hold=0.1, intro=0.2, outro=0.3)

FRAME = re.compile("<iframe [^>]*srcdoc='([^']*)'></iframe>")


def shown(hidden=0, schedule=QUICK, **options):
    return Animation(random_network(0, hidden, 2), moons(20), schedule, **options)


def bundle(animation):
    return animation._repr_mimebundle_(include=None, exclude=None)


@pytest.fixture
def page(browser):
    """An empty page of 800 pixels, offline, that must not complain or ask for anything."""
    context = browser.new_context(viewport={"width": 800, "height": 600})
    page, said = context.new_page(), []
    context.set_offline(True)
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: said.append(request.url))
    yield page
    context.close()
    assert [each for each in said if not each.startswith(("about:", "data:"))] == []


def test_the_player_starts_by_itself_over_a_still_picture(page):
    page.set_content(bundle(shown())["text/html"])
    frame = page.frame_locator("iframe")
    frame.locator(".player.plays").wait_for()
    frame.locator(".player:not(.plays)").wait_for()
    strip = frame.locator(".strip")
    assert strip.get_attribute("aria-valuetext") == "layer 1 of 1, tanh, 100 %"
    strip.press("ArrowLeft")
    assert strip.get_attribute("aria-valuetext") == "the input"
    still, player = (page.locator(name).bounding_box() for name in ("img", "iframe"))
    assert (player["width"], player["height"]) == (720, 480)
    assert still["height"] <= player["height"]


def test_any_number_of_them_stand_on_a_page_and_wait_until_they_are_seen(page):
    page.set_content(5 * bundle(shown(schedule=Schedule(duration=30)))["text/html"])
    page.frame_locator("iframe >> nth=0").locator(".player.plays").wait_for()
    last = page.frame_locator("iframe >> nth=-1").locator(".strip")
    last.wait_for(state="attached")
    assert last.get_attribute("aria-valuenow") in (None, "0")
    page.locator("iframe").last.scroll_into_view_if_needed()
    page.frame_locator("iframe >> nth=-1").locator(".player.plays").wait_for()


def test_without_frames_and_styles_the_picture_stays(page):
    html = FRAME.sub("", bundle(shown())["text/html"])
    page.set_content(re.sub(' style="[^"]*"', "", html))
    assert page.locator("img").bounding_box()["width"] >= 400
    assert "separate" in page.locator("img").get_attribute("alt")


def test_the_picture_comes_by_itself_too_and_all_is_small():
    told = bundle(demo("moons"))
    picture = base64.b64decode(told["image/png"])
    assert imageio.imread(BytesIO(picture)).shape[1] >= 400
    assert len(picture) <= 24_000
    assert len(told["text/html"]) <= 200_000 + 2 * len(told["image/png"])


def test_comparisons_and_trainings_are_shown_too(page):
    history = History(tuple(Epoch(k, random_network(k, 0, 2)) for k in range(3)))
    one, two = shown(), Animation(history, moons(20), QUICK)
    page.set_content(bundle(one | two | one)["text/html"])
    frame = page.frame_locator("iframe")
    frame.locator("canvas").nth(2).wait_for()
    assert page.locator("iframe").bounding_box()["width"] <= 800
    frame.locator(".player.plays").wait_for()


def test_titles_cannot_break_out_of_the_html(page):
    title = "\"'><script>console.log(1)</script>&#39;&quot;"
    page.set_content(bundle(shown(title=title))["text/html"])
    heading = page.frame_locator("iframe").locator("h1")
    heading.wait_for()
    assert heading.inner_text() == title
    assert page.locator("script").count() == 0


def test_without_html_there_are_words():
    said = bundle(shown())["text/plain"]
    assert said.startswith("moons: Two classes of points")
    assert "separate" in said


def test_networks_data_and_flows_print_short():
    animation = shown(1)
    assert repr(animation.dataset) == "Dataset('moons', 40 points of width 2, 2 classes)"
    (network,) = animation.sent.networks
    assert repr(network) == "Network('random', 3 layers from 2 to 1, 15 parameters)"
    assert repr(animation.sent.flow) == "Flow(4 stages, 40 points, width 2)"


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


@pytest.mark.skipif(
    not all(map(find_spec, ("nbclient", "nbconvert", "ipykernel"))),
    reason="needs the notebook packages nbclient, nbconvert and ipykernel",
)
def test_the_player_plays_in_a_page_made_of_a_notebook(page, tmp_path):
    work = tmp_path / "work"
    work.mkdir()
    (work / "film.ipynb").write_text(json.dumps(NOTEBOOK))
    export = [sys.executable, "-m", "nbconvert", "--to", "html", "--execute", "film.ipynb"]
    done = subprocess.run(export, cwd=work, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert {each.name for each in work.iterdir()} == {"film.ipynb", "film.html"}
    whole = (work / "film.html").read_text(encoding="utf-8")
    output = re.search('<div style="position: relative.*</iframe></div>', whole, flags=re.DOTALL)
    page.set_content(output[0])
    page.frame_locator("iframe").locator(".player.plays").wait_for()
