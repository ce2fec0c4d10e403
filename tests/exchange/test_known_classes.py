"""Networks that know the names of their classes: files keep them, and points are asked by name."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.points import points_from
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import load_history, save_history
from dnnflow.exchange.load import load
from dnnflow.exchange.tensors import description_of, packed, tensors_of

POINTS = np.random.default_rng(0).normal(size=(60, 2))


def test_a_network_that_knows_its_classes_is_asked_by_name():
    plain = random_network(0, 1, 2, units=3)
    known = Network(plain.layers, class_names=("rose", "iris", "lily"))
    right = np.array(known.class_names)[plain.classify(POINTS)]
    assert known.accuracy((POINTS, right)) == 1
    assert known.accuracy((POINTS[right != "rose"], right[right != "rose"])) == 1
    assert known.matched(points_from(POINTS, right)).class_names == known.class_names
    assert known.accuracy((POINTS, plain.classify(POINTS))) == 1  # numbers of its outputs
    with pytest.raises(DataError, match="knows the classes rose, iris, lily, but the points have"):
        known.accuracy((POINTS, np.char.upper(right)))
    with pytest.raises(DataError, match="their names are rose, rose, lily"):
        Network(plain.layers, class_names=("rose", "rose", "lily"))
    with pytest.raises(DataError, match="their names are rose"):
        Network(plain.layers, class_names=("rose",))


@given(
    names=st.lists(
        st.text(st.characters(codec="utf-8"), min_size=1), min_size=3, max_size=3, unique=True
    ),
    names_only=st.booleans(),
)
@settings(max_examples=10, deadline=None)
def test_own_files_keep_the_names_of_the_classes(tmp_path_factory, names, names_only):
    path = tmp_path_factory.mktemp("names") / "net.safetensors"
    layers = random_network(0, 1, 2, units=3).layers
    network = Network(layers, class_names=tuple(names), names_only=names_only)
    save_network(network, path)
    again = load(path)
    save_history(History((Epoch(0, network), Epoch(1, network))), path)
    for each in (again, *load_history(path).networks):
        assert (each.class_names, each.names_only) == (network.class_names, names_only)


def test_keras_files_keep_the_names_and_load_in_keras(tmp_path):
    keras = pytest.importorskip("keras")
    network = Network(random_network(0, 1, 2, units=3).layers, class_names=("a", "b", "c"))
    save_network(network, tmp_path / "net.keras")
    assert load(tmp_path / "net.keras").class_names == ("a", "b", "c")
    model = keras.saving.load_model(tmp_path / "net.keras")
    np.testing.assert_allclose(model.predict(POINTS, verbose=0), network.predict(POINTS), atol=1e-5)


@pytest.mark.parametrize("names", [["a"], ["a", "a", "b"], "abc", [1, 2, 3], None, ["a", "b", ""]])
def test_damaged_names_are_refused(tmp_path, names):
    network = random_network(0, 1, 2, units=3)
    description = {**description_of(network), "class_names": names}
    (tmp_path / "net.safetensors").write_bytes(packed(tensors_of(network), description))
    with pytest.raises(DataError, match=r"net\.safetensors"):
        load(tmp_path / "net.safetensors")


@pytest.mark.parametrize(
    ("names", "names_only", "labels", "message"),
    [
        (("a", "b", "c"), True, [0, 1, 2], "knows the classes a, b, c, but the points have 0, 1"),
        (("1", "2", "3"), False, [0, 1, 2], "knows the classes 1, 2, 3, but the points have 0"),
        (("a", "b", "c"), False, ["a", "B", "c"], "but the points have B; name the classes"),
        (("0", "1", "2"), True, [0, 1, 3], "outputs for the classes 0 to 2, but those of the"),
        ((), False, [0, 3], "tells 3 classes apart, but the points have 2: 0, 3; if they are"),
        ((), False, [0, 1, 2, 3], "tells 3 classes apart, but the points have 4: 0, 1, 2, 3$"),
    ],
)
def test_what_only_a_guess_could_tell_is_refused(names, names_only, labels, message):
    layers = random_network(0, 1, 2, units=3).layers
    network = Network(layers, class_names=names, names_only=names_only)
    with pytest.raises(DataError, match=message):
        network.accuracy((POINTS[: len(labels)], labels))
