"""The article done again: its experiments, its table, its page."""

import re
from dataclasses import replace
from functools import partial
from html.parser import HTMLParser

import numpy as np
import pytest

from dnnflow.dnn.gauge import canonical
from dnnflow.dnn.polar import polar
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.errors import CannotCreateError, DataError, OutputError, UsageError
from dnnflow.exchange.load import load
from dnnflow.fit.train import train_many
from dnnflow.render.language import LANGUAGES
from dnnflow.save.probe import probe
from dnnflow.study import article
from dnnflow.study.films import make_films
from dnnflow.study.words import WORDS

PARAMETERS = [9, 15, 39, 69, 133]


class Shown(HTMLParser):
    """What a page shows: its pictures, and the text between its tags."""

    def __init__(self, page):
        super().__init__()
        self.sources, self.open, self.text = [], [], ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag in {"img", "video"}:
            self.sources.append(dict(attrs)["src"])
        if tag not in {"img", "meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.fixture(scope="module")
def results():
    """All five experiments, hardly trained."""
    settings = TrainingSettings(epochs=1, restarts=2, batch_size=200)
    return article.experiments(partial(train_many, settings=settings))


@pytest.fixture
def few(results, monkeypatch):
    """The first and the last of them, as short films."""
    film = article.Result.animation.fget
    short = replace(film(results[0]).schedule, duration=0.2, fps=10)
    monkeypatch.setattr(
        article.Result, "animation", property(lambda self: replace(film(self), schedule=short))
    )
    return [results[0], results[4]]


def test_the_experiments_are_those_of_the_article(results):
    assert [each.network.parameters for each in results] == PARAMETERS
    assert [each.experiment.parameters for each in results] == PARAMETERS
    assert [each.dataset.name for each in results] == ["moons"] * 3 + ["rings"] * 2
    assert [len(each.dataset) for each in results] == [2000] * 5
    assert [len(each.network.hidden) for each in results] == [1, 2, 6, 11, 11]


def test_the_table_has_the_articles_columns_beside_ours(results):
    lines = article.table(results)
    header, *rows = lines[:6]
    for title in ("data", "hidden", "width", "parameters", "accuracy", "typical", "separable"):
        assert title in header
    for number, (row, result) in enumerate(zip(rows, results, strict=True), start=1):
        stated = result.experiment
        counts = [number, stated.data, stated.hidden, stated.width, *[stated.parameters] * 2]
        assert row.split()[:6] == list(map(str, counts))
    assert lines[6] == ""


def test_what_differs_is_said_and_why(results):
    hopeless = replace(results[2], accuracies=np.array([0.2, 0.5]))
    hopeless.__dict__.update(accuracy=0.5, separable_from=None)
    notes = "\n".join(hopeless.differences(WORDS["en"]))
    assert "50 % instead of about 100 %" in notes
    assert "best of 2 trainings" in notes
    assert "typical one here reaches 35 %" in notes
    assert "never, instead of hidden_layer2" in notes
    assert "3: 50 % instead of about 100 %" in "\n".join(article.table([hopeless]))

    faithful = replace(results[2])
    faithful.__dict__.update(accuracy=1.0, separable_from=2)
    assert not list(faithful.differences(WORDS["en"]))
    assert len(article.table([faithful])) == 2


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_all_files_are_there_and_the_page_shows_them(few, tmp_path, suffix):
    folder = tmp_path / "made" / "here"
    steps = []
    make = partial(make_films, progress=steps.append, fresh=True)
    index = article.save(few, folder, suffix=suffix, size=(96, 96), make=make)
    names = ["1-moons-hidden0-width2", "5-rings-hidden10-width3"]
    assert index == folder / "index.html"
    assert {each.name for each in folder.iterdir()} == {
        "index.html",
        *(name + end for name in names for end in (suffix, ".html", ".safetensors")),
    }
    assert [(step.done, step.total) for step in steps] == [(done, 4) for done in range(5)]
    for name, result in zip(names, few, strict=True):
        assert probe(folder / f"{name}{suffix}").size == (96, 96)
        network = load(folder / f"{name}.safetensors")
        assert network.accuracy(result.dataset) == result.accuracy
    whole = index.read_text(encoding="utf-8")
    assert re.findall('<a href="([^"]*)">step by step</a>', whole) == [f"{n}.html" for n in names]
    shown = Shown(whole)
    assert shown.sources == [name + suffix for name in names]
    assert not shown.open
    for depth in ("no hidden layers, width 2", "10 hidden layers of width 3"):
        assert f"{depth}: " in shown.text
    for line in article.table(few):
        assert line in shown.text


def test_it_says_which_trainings_are_shown_and_when_the_layers_are_the_articles(results):
    good = []
    for each in results:
        alike = replace(each, seed=7)
        alike.__dict__.update(separable_from=each.experiment.separable_from)
        good.append(alike)
    assert article.lead(good) == (
        "Each film shows the best of 2 trainings from seed 7. "
        "The classes come apart in the article's own layers: hidden_layer2, hidden_layer5."
    )
    good[2].__dict__.update(separable_from=3)
    assert "own layers" not in article.lead(good)


def test_captions_count_the_layers_and_name_the_one_that_separates(results):
    for each, said in [
        (results[0], "no hidden layers, width 2: "),
        (results[1], "1 hidden layer of width 2: "),
        (results[4], "10 hidden layers of width 3: "),
    ]:
        assert said in each.figure(".gif", WORDS["en"]).caption
    apart = replace(results[2])
    apart.__dict__.update(separable_from=2)
    caption = apart.figure(".gif", WORDS["en"]).caption
    assert caption.endswith("linearly separable from hidden_layer2 on")
    apart.__dict__.update(separable_from=None)
    assert apart.figure(".gif", WORDS["en"]).caption.endswith("not linearly separable")


def test_words_and_films_are_there_in_every_language(few, tmp_path, monkeypatch):
    assert set(WORDS) == set(LANGUAGES)
    assert len({len(each.header) for each in WORDS.values()}) == 1
    spoken = []
    monkeypatch.setattr(
        "dnnflow.show.animation.Animation.save",
        lambda animation, path, **_asked: (
            path.write_bytes(b"film"),
            spoken.append(animation.language),
        ),
    )
    page = article.save(few, tmp_path, language="ja").read_text(encoding="utf-8")
    assert spoken == 4 * ["ja"]
    assert '<html lang="ja">' in page
    for line in (article.lead(few, "ja"), *article.table(few, "ja")):
        assert line in Shown(page).text
    said = re.sub("<[^>]*>|hidden_layer|input_layer", "", page.partition("</style>")[2])
    assert set(re.findall("[a-z]{4,}", said)) == {"moons", "rings"}


def test_an_unknown_format_makes_no_folder(few, tmp_path):
    with pytest.raises(UsageError, match=r"\.gif"):
        article.save(few, tmp_path / "new", suffix=".avi")
    assert not list(tmp_path.iterdir())


def test_a_film_that_fails_is_named_and_the_others_are_made(few, tmp_path, monkeypatch):
    def save(animation, path, **_asked):
        if path.suffix == ".gif" and not animation.dataset.name.startswith("moons"):
            raise DataError("no letter for it")
        path.write_bytes(b"film")

    monkeypatch.setattr("dnnflow.show.animation.Animation.save", save)
    with pytest.raises(OutputError, match=r"1 of 4 films failed: 5-rings.*\.gif: no letter for it"):
        article.save(few, tmp_path)
    assert sum(each.read_bytes() == b"film" for each in tmp_path.iterdir()) == 3


def test_a_folder_that_cannot_be_made(few, tmp_path):
    (tmp_path / "file").write_bytes(b"old")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises((CannotCreateError, OutputError), match="cannot create folder"):
            article.save(few, folder)
    assert (tmp_path / "file").read_bytes() == b"old"


def test_the_articles_table_holds():
    """The full training of the default seed; it takes its time."""
    results = article.experiments()
    accuracies = [each.accuracy for each in results]
    typical = [float(np.median(each.accuracies)) for each in results]
    assert [each.network.parameters for each in results] == PARAMETERS
    assert 0.86 <= accuracies[0] <= 0.91
    assert 0.86 <= typical[1] <= 0.91
    assert accuracies[2] == 1
    assert 0.92 <= accuracies[3] <= 0.99
    assert accuracies[4] == 1
    layers = [each.separable_from for each in results]
    assert layers[:2] == [None, None]
    assert layers[3] is None
    assert layers[2] is not None
    assert layers[2] <= 2
    assert layers[4] is not None
    for each in results:
        most = {2: 45.0, 3: 62.8}[each.experiment.width]
        turns = [polar(layer.weight).angle for layer in canonical(each.network).hidden[1:]]
        assert np.degrees(turns).max(initial=0) <= most
