"""Trainings become films: their words, their marks and their files."""

import numpy as np
import pytest
from networks import random_network
from noted import Noted
from painted import painted
from trainings import QUICK, history

from dnnflow._text import percent
from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.errors import DataError, UsageError
from dnnflow.flow.epochs import flow_over_epochs
from dnnflow.flow.sources import Epochs
from dnnflow.flow.stage import cloud_names, sayings_of
from dnnflow.render.caption import Caption
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import OverEpochs, marks_of
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, film_of


def test_the_words_are_those_of_the_epoch_that_is_reached():
    kept, words = history(count=3), LANGUAGES["en"]
    stages = flow_over_epochs(kept, moons(20).points).stages
    sayings = sayings_of(stages)
    numbers = [words.say(saying.formula[1]) for saying in sayings]
    assert numbers == [f"epoch {n} of 4" for n in (0, 2, 4)]
    assert [words.say(deed) for deed in sayings[0].deeds] == ["loss 1", "accuracy 50 %"]
    assert [words.say(deed) for deed in sayings[2].deeds] == ["loss 0.333", "accuracy 70 %"]
    assert {saying.place for saying in sayings} == {"hidden_layer2"}
    assert [words.say(name) for name in cloud_names(stages)] == ["epoch 0", "epoch 2", "epoch 4"]
    silent = History(tuple(Epoch(epoch.number, epoch.network) for epoch in kept.epochs))
    stages = flow_over_epochs(silent, moons(20).points).stages
    assert {saying.deeds for saying in sayings_of(stages)} == {()}


@pytest.mark.parametrize("width", [2, 3, 5])
@pytest.mark.parametrize("suffix", [".gif", ".mp4", ".svg"])
def test_a_training_is_saved_like_any_film(tmp_path, suffix, width):
    shown = Animation(history(width=width, count=3), moons(20), QUICK)
    path = shown.save(tmp_path / f"epochs{suffix}", size=(160, 160))
    if suffix == ".svg":
        assert "epoch 4" in path.read_text()
    else:
        assert probe(path).duration == pytest.approx(painted(shown, (96, 96)).frames / 10, abs=0.02)


def test_trainings_stand_side_by_side():
    one, two = (Animation(history(seed), moons(20), QUICK) for seed in (0, 1))
    film = painted((one | two), (192, 96))
    assert len(film.tracks) == 2
    assert film.picture(film.frames - 1).size == (192, 96)


@pytest.mark.parametrize(
    ("act", "error", "said"),
    [
        (lambda: flow_over_epochs(history(), moons(9).points, layer=4), UsageError, "0 to 3"),
        (lambda: Animation(Epochs(history(), layer=4), moons(9)).sent, UsageError, "0 to 3"),
        (lambda: Animation(3, moons(9)), UsageError, "network"),
        (
            lambda: flow_over_epochs(history(), np.zeros((3, 5))),
            DataError,
            "takes points of width 2",
        ),
        (
            lambda: flow_over_epochs(history(activation="linear", scale=1e160), moons(9).points),
            DataError,
            "overflow",
        ),
    ],
)
def test_every_error_is_one_line(act, error, said):
    with np.errstate(all="ignore"), pytest.raises(error, match=said) as caught:
        act()
    assert "\n" not in str(caught.value)


def test_the_open_dots_are_the_mistakes_of_the_epoch_that_is_reached():
    kept, dataset = history(step=1.0), moons(20)
    film = painted(Animation(kept, dataset, QUICK, gauge="raw"), (320, 320))
    (track,), (marks,) = film.tracks, film.painter.marks
    mistakes = [network.classify(dataset.points) != dataset.labels for network in kept.networks]
    assert len({wrong.tobytes() for wrong in mistakes}) > 1
    np.testing.assert_array_equal(track.mistakes, mistakes)
    (over,) = (mark for mark in marks if isinstance(mark, OverEpochs) and mark.band == "plot")
    for index in range(film.frames):
        frame = track.frame(index)
        np.testing.assert_array_equal(over.epochs[frame.reached].wrong, mistakes[frame.reached])


def test_the_heading_says_how_many_points_the_shown_epoch_gets_right():
    kept, dataset = history(step=1.0), moons(20)
    film = painted(Animation(kept, dataset, QUICK, gauge="raw"), (320, 320))
    (heading,) = (mark for mark in film.painter.marks[0] if mark.band == "title")
    assert isinstance(heading, OverEpochs)
    shares = [network.accuracy(dataset) for network in kept.networks]
    assert [each.facts[-1] for each in heading.epochs] == [f"{percent(s)} right" for s in shares]
    assert len(set(shares)) > 1
    noted = Noted(film.painter.panels[0].title)
    heading.draw(noted, film.painter.panels[0], film.tracks[0].frame(0))
    assert any(f"{percent(shares[0])} right" in each.pieces[0][0] for each in noted.lines_of_words)


def test_the_end_says_from_which_epoch_on_the_classes_are_separable():
    start, network = (random_network(seed, 1, 2, scale=2.0) for seed in (0, 3))
    points = moons(20).points
    labels = network.classify(points)
    kept = History((Epoch(0, start), Epoch(4, network), Epoch(9, network)))
    (track,) = film_of(Animation(kept, Dataset(points, labels), QUICK)).tracks
    assert not track.verdicts[0].separable
    (caption,) = (mark for mark in marks_of(track) if isinstance(mark, Caption))
    assert caption.ending.since == "from epoch 4 on"
