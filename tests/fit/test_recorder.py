"""The history of a training holds the weights that the network had, in memory and in a file."""

import math
import subprocess
import sys

import numpy as np
import pytest
from histories import arrays, assert_same
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.shapes import blobs, moons
from dnnflow.dnn.history import measured
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.errors import CannotCreateError, DataError, UsageError
from dnnflow.exchange import tensors
from dnnflow.exchange.history_files import load_history
from dnnflow.fit.recorder import Recorder
from dnnflow.fit.train import train_history, train_many

KERAS_ASKS_AS_NUMPY_1_DID = "ignore:__array__ implementation:DeprecationWarning"


@given(last=st.integers(1, 500), count=st.integers(2, 60), log=st.booleans())
def test_chosen_epochs_go_from_the_first_to_the_last(last, count, log):
    chosen = Snapshots(count, "log" if log else "even").epochs(last)
    assert (chosen[0], chosen[-1]) == (0, last)
    assert list(chosen) == sorted(set(chosen))
    assert len(chosen) <= count
    steps = np.diff(chosen)
    if log:  # the later, the rarer, but for rounding
        assert (np.diff(steps) >= -1).all()
    else:
        assert len(chosen) == min(count, last + 1)
        assert steps.max() - steps.min() <= 1


@pytest.mark.parametrize(
    "options", [{"count": 1}, {"count": 10_001}, {"epochs": range(10_001)}, {"spacing": "logg"}]
)
def test_a_choice_that_makes_no_sense_is_refused_at_once(options):
    with pytest.raises(UsageError):
        Recorder(**options)


class TestKeras:
    """A recorder in a real training."""

    @pytest.fixture
    def fitted(self, tmp_path):
        keras = pytest.importorskip("keras")

        def fit(recorder, *others, metrics=("accuracy",), epochs=5):
            keras.utils.set_random_seed(0)
            model = keras.Sequential(
                [
                    keras.Input((2,)),
                    keras.layers.Dense(2, activation="tanh"),
                    keras.layers.Dense(1, activation="sigmoid"),
                ]
            )
            model.compile("adam", "binary_crossentropy", metrics=list(metrics))
            seen = [model.get_weights()]
            watch = keras.callbacks.LambdaCallback(
                on_epoch_end=lambda *_: seen.append(model.get_weights())
            )
            points = moons(20)
            run = model.fit(
                points.points,
                points.labels,
                epochs=epochs,
                verbose=0,
                callbacks=[*others, recorder, watch],
            )
            return seen, run.history

        return fit

    @pytest.mark.filterwarnings(KERAS_ASKS_AS_NUMPY_1_DID)
    def test_the_weights_are_the_models_at_those_epochs(self, fitted, tmp_path):
        path = tmp_path / "run.safetensors"
        recorder = Recorder(path, epochs=(0, 2, 5))
        seen, logs = fitted(recorder)
        kept = load_history(path)
        assert [epoch.number for epoch in kept.epochs] == [0, 2, 5]
        for epoch in kept.epochs:
            for ours, theirs in zip(arrays(epoch.network), seen[epoch.number], strict=True):
                np.testing.assert_array_equal(ours, theirs)
            if epoch.number:
                assert epoch.loss == logs["loss"][epoch.number - 1]
                assert epoch.accuracy == logs["accuracy"][epoch.number - 1]
        assert math.isnan(kept.epochs[0].loss)
        assert_same(recorder.history, kept)

    @pytest.mark.filterwarnings(KERAS_ASKS_AS_NUMPY_1_DID)
    def test_without_an_accuracy_there_is_none_and_without_a_path_no_file(self, fitted, tmp_path):
        recorder = Recorder(count=3)
        fitted(recorder, metrics=())
        assert [epoch.number for epoch in recorder.history.epochs] == [0, 2, 5]
        assert all(math.isnan(epoch.accuracy) for epoch in recorder.history.epochs)
        assert not list(tmp_path.iterdir())

    def test_a_file_that_cannot_be_written_is_said_before_the_training(self, tmp_path):
        with pytest.raises(CannotCreateError):
            Recorder(tmp_path / "none" / "run.safetensors")

    @pytest.mark.filterwarnings(KERAS_ASKS_AS_NUMPY_1_DID)
    def test_a_file_that_cannot_be_written_after_all_costs_no_training(self, fitted, tmp_path):
        folder = tmp_path / "there"
        folder.mkdir()
        recorder = Recorder(folder / "run.safetensors", epochs=(0, 5))
        folder.rmdir()
        with pytest.warns(RuntimeWarning, match="cannot create"):
            seen, logs = fitted(recorder)
        assert len(seen) == 6
        assert len(logs["loss"]) == 5
        assert [epoch.number for epoch in recorder.history.epochs] == [0, 5]

    @pytest.mark.filterwarnings(KERAS_ASKS_AS_NUMPY_1_DID)
    def test_weights_that_diverge_cost_no_training(self, fitted):
        import keras

        def spoil(epoch, _):
            if epoch == 2:
                spoiler.model.set_weights(
                    [np.full_like(each, np.nan) for each in spoiler.model.get_weights()]
                )

        spoiler = keras.callbacks.LambdaCallback(on_epoch_end=spoil)
        recorder = Recorder(count=6)
        with pytest.warns(RuntimeWarning, match="not finite"):
            _, logs = fitted(recorder, spoiler)
        assert len(logs["loss"]) == 5
        assert [epoch.number for epoch in recorder.history.epochs] == [0, 1, 2]

    @pytest.mark.filterwarnings(KERAS_ASKS_AS_NUMPY_1_DID)
    def test_a_layer_that_cannot_be_shown_is_refused_before_the_first_epoch(self):
        import keras

        model = keras.Sequential([keras.Input((4, 4, 1)), keras.layers.Conv2D(1, 2)])
        recorder = Recorder(epochs=(3,))
        recorder.set_params({"epochs": 5})
        recorder.set_model(model)
        with pytest.raises(DataError):
            recorder.on_train_begin()

    @pytest.mark.filterwarnings(KERAS_ASKS_AS_NUMPY_1_DID)
    def test_weights_too_many_to_be_kept_are_refused_before_the_first_epoch(
        self, fitted, tmp_path, monkeypatch
    ):
        monkeypatch.setattr(tensors, "LARGEST_TENSORS_FILE", tensors.LARGEST_HEADER + 100)
        with pytest.raises(DataError, match="MiB"):
            fitted(Recorder(tmp_path / "run.safetensors"))
        assert not list(tmp_path.iterdir())

    @pytest.mark.filterwarnings(KERAS_ASKS_AS_NUMPY_1_DID)
    def test_a_training_that_is_stopped_is_kept_to_its_end(self, fitted):
        import keras

        def stop(epoch, _):
            stopper.model.stop_training = epoch == 2

        stopper = keras.callbacks.LambdaCallback(on_epoch_end=stop)
        recorder = Recorder(count=2)
        seen, _ = fitted(recorder, stopper)
        assert [epoch.number for epoch in recorder.history.epochs] == [0, 3]
        np.testing.assert_array_equal(arrays(recorder.history.network)[0], seen[3][0])


@pytest.mark.parametrize("dataset", [moons(30), blobs(20, classes=3)], ids=["moons", "blobs"])
def test_our_own_training_is_recorded_and_not_changed(dataset):
    pytest.importorskip("tensorflow")
    architecture, settings = Architecture(1, 2, seed=3), TrainingSettings(epochs=4, restarts=3)
    kept = train_history(dataset, architecture, settings=settings)
    (network,) = train_many(dataset, [architecture], settings=settings)
    assert [epoch.number for epoch in kept.epochs] == [0, 1, 2, 3, 4]
    for ours, theirs in zip(arrays(kept.network), arrays(network), strict=True):
        np.testing.assert_array_equal(ours, theirs)
    assert kept.network.training.best == kept.epochs[-1].accuracy
    for epochs in (1, 3):  # the same start, fewer epochs: how it was then, of the same restart
        shorter = TrainingSettings(epochs=epochs, restarts=3)
        stacks = train_history(
            dataset, architecture, settings=shorter, snapshots=Snapshots(2)
        ).epochs[-1]
        accuracies = stacks.network.training.accuracies
        assert kept.epochs[epochs].accuracy in accuracies
    losses = [epoch.loss for epoch in kept.epochs]
    assert losses[-1] < losses[0]


def test_the_loss_is_the_mean_cross_entropy():
    pytest.importorskip("keras")
    import keras

    for units, dataset, name in (
        (1, moons(30), "binary_crossentropy"),
        (3, blobs(20, classes=3), "sparse_categorical_crossentropy"),
    ):
        network = random_network(1, 1, 2, units=units)
        output = network.predict(dataset.points)
        truth = dataset.labels[:, None] if units == 1 else dataset.labels
        losses = np.asarray(keras.losses.get(name)(truth, output))
        epoch = measured(7, network, dataset)
        assert epoch.loss == pytest.approx(float(losses.mean()), abs=1e-5)
        assert epoch.accuracy == network.accuracy(dataset)


def test_too_many_kept_weights_are_refused_before_the_training(monkeypatch):
    monkeypatch.setattr("dnnflow.fit.train.MOST_PARAMETERS", 1000)
    with pytest.raises(UsageError, match="fewer restarts, networks or epochs"):
        train_history(moons(5), Architecture(1), settings=TrainingSettings(restarts=20))


def test_keras_is_imported_when_a_recorder_is_made():
    script = "import dnnflow.fit.recorder, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert not {"keras", "tensorflow"} & set(done.stdout.split())


def test_without_keras_a_recorder_says_what_to_install(monkeypatch):
    from dnnflow.errors import MissingPackageError
    from dnnflow.fit import recorder

    recorder._callback.cache_clear()
    monkeypatch.setitem(sys.modules, "keras", None)
    with pytest.raises(MissingPackageError, match="pip install"):
        Recorder()
