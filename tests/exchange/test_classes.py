"""Which class is which: our accuracy is the framework's own on the same rows, or it is refused."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.points import points_from
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import load_history, save_history
from dnnflow.exchange.load import load
from dnnflow.exchange.tensors import content_of, description_of, tensors_of
from dnnflow.show.animation import Animation, film_of
from dnnflow.show.display import FlowDisplay

GENERATOR = np.random.default_rng(0)
POINTS = GENERATOR.normal(size=(60, 2))
CODES = np.arange(60) % 3
POINTS[:, 0] += 2 * CODES
TEXT = np.array(["virginica", "setosa", "versicolor"])[CODES]
quick = settings(max_examples=15, deadline=None)
rows = st.lists(st.integers(0, 59), min_size=1, max_size=20).map(np.array)


def agrees(network, points, labels, theirs, **options):
    """Whether accuracy and pictures agree with the framework's; False where they are refused."""
    try:
        dataset = points_from(points, labels, **options)
        ours = network.accuracy(dataset)
    except (DataError, UsageError):
        return False
    assert ours == pytest.approx(theirs, abs=1e-12)
    sent = Animation(network, dataset).sent
    right = sent.networks[-1].classify(sent.dataset.points) == sent.dataset.labels
    assert right.mean() == pytest.approx(theirs, abs=1e-12)
    return True


@pytest.fixture(scope="module")
def classifiers():
    """A classifier of scikit-learn for each kind of labels, and these labels."""
    neural = pytest.importorskip("sklearn.neural_network")

    def fitted(labels):
        model = neural.MLPClassifier((3,), solver="lbfgs", max_iter=40, tol=1e9, random_state=0)
        return model.fit(POINTS, labels), labels

    kinds = [TEXT, TEXT.astype(object), CODES, CODES + 1, 5 - 2 * CODES, CODES.astype(float)]
    return [fitted(labels) for labels in [*kinds, CODES > 0, TEXT == "setosa"]]


@quick
@given(st.integers(0, 7), rows, st.permutations(range(3)))
def test_scikit_learn_scores_the_same_on_any_rows(classifiers, kind, some, order):
    pandas = pytest.importorskip("pandas")
    model, labels = classifiers[kind]
    network, theirs = load(model), model.score(POINTS[some], labels[some])
    assert agrees(network, POINTS[some], labels[some], theirs)
    classes = np.unique(labels)
    permuted = [each for place in order for each in classes[place : place + 1]]
    kinds = pandas.Categorical(labels[some], categories=permuted)
    if kind in {0, 1, 3, 4}:  # else its categories are not the numbers that were learnt
        assert agrees(network, POINTS[some], kinds, theirs)


@quick
@given(rows, st.lists(st.sampled_from([*np.unique(TEXT), "rose", "tulip"]), min_size=3, max_size=3))
def test_scikit_learn_scores_the_same_on_renamed_classes(classifiers, some, names):
    model, _ = classifiers[0]
    renamed = np.array(names)[CODES[some]]
    known = set(renamed) <= set(model.classes_)
    theirs = model.score(POINTS[some], renamed)
    assert agrees(load(model), POINTS[some], renamed, theirs) == known


@pytest.fixture(scope="module")
def outputs():
    """Networks that know no classes, and what their framework predicts."""
    keras, torch = pytest.importorskip("keras"), pytest.importorskip("torch")
    keras.utils.set_random_seed(0)
    torch.manual_seed(0)
    layers = keras.layers
    found = {}
    for name, units, function in (("softmax", 3, "softmax"), ("sigmoid", 1, "sigmoid")):
        model = keras.Sequential(
            [keras.Input((2,)), layers.Dense(3, "tanh"), layers.Dense(units, function)]
        )
        scores = np.asarray(model(POINTS))
        found[name] = load(model), scores.argmax(1) if units > 1 else (scores[:, 0] > 0.5) * 1
    logits, signs = (
        torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.Tanh(), torch.nn.Linear(3, units))
        for units in (3, 1)
    )
    with torch.no_grad():
        inputs = torch.tensor(POINTS, dtype=torch.float32)
        found["logits"] = load(logits), logits(inputs).numpy().argmax(1)
        found["signs"] = load(signs), np.where(signs(inputs).numpy()[:, 0] > 0, 1, 0)
    return found


@quick
@given(
    st.sampled_from(["softmax", "sigmoid", "logits", "signs"]),
    rows,
    st.lists(st.integers(-2, 4), min_size=3, max_size=3),
)
def test_numbers_agree_with_keras_and_torch_or_are_refused(outputs, kind, some, numbers):
    network, predicted = outputs[kind]
    labels = np.array(numbers)[CODES[some]]
    own, predicted = set(labels), predicted[some]
    if kind == "signs" and -1 in own and own <= {-1, 1}:
        predicted = np.where(predicted == 0, -1, 1)
    known = own <= ({-1, 1} if -1 in own and kind == "signs" else set(range(network.classes)))
    assert agrees(network, POINTS[some], labels, (predicted == labels).mean()) == known


@quick
@given(st.sampled_from(["softmax", "logits"]), rows, st.permutations(np.unique(TEXT).tolist()))
def test_text_is_sorted_unless_its_order_is_said(outputs, kind, some, names):
    network, predicted = outputs[kind]
    labels = TEXT[some]
    listed = np.array([names.index(each) for each in labels])
    theirs = (predicted[some] == listed).mean()
    assert agrees(network, POINTS[some], labels, theirs, class_names=names)
    classes, codes = np.unique(labels, return_inverse=True)
    theirs = (predicted[some] == codes).mean()
    assert agrees(network, POINTS[some], labels, theirs) == (len(classes) == 3)


def test_categories_one_hot_rows_and_new_names_keep_their_order(outputs):
    pandas = pytest.importorskip("pandas")
    network, predicted = outputs["softmax"]
    theirs, last = (predicted == CODES).mean(), predicted[CODES > 0] == CODES[CODES > 0]
    kinds = pandas.Series(
        TEXT, dtype=pandas.CategoricalDtype(["virginica", "setosa", "versicolor"])
    )
    assert agrees(network, POINTS, kinds, theirs)
    assert agrees(network, POINTS[CODES > 0], kinds[CODES > 0], last.mean())
    assert not agrees(
        network, POINTS[CODES > 0], kinds[CODES > 0].cat.remove_unused_categories(), 0
    )
    assert agrees(network, POINTS, np.eye(3)[CODES], theirs)
    assert agrees(network, POINTS, CODES + 1, theirs, class_names=("1", "2", "3"))
    assert agrees(
        network, POINTS[CODES > 0], CODES[CODES > 0], last.mean(), class_names=("x", "y", "z")
    )
    assert not agrees(network, POINTS, CODES, theirs, class_names=("x", "y"))


@pytest.mark.parametrize(
    ("activation", "units", "message"),
    [
        ("sigmoid", 3, "is multi-label: each of its 3 sigmoid outputs"),
        ("softmax", 1, "a softmax over one unit"),
        ("sigmoid", 1, "tells 2 classes apart, but the points have 3: 0, 1, 2"),
        ("softmax", 5, "tells 5 classes apart, but the points have 3: setosa"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(activation, units, message):
    network = Network.from_arrays([np.ones((2, units))], [np.zeros(units)], [activation])
    labels = TEXT if units == 5 else CODES
    for refused in (
        lambda: network.accuracy((POINTS, labels)),
        lambda: Animation(network, (POINTS, labels)).image(size=(200, 200)),
        lambda: FlowDisplay.from_network(network, POINTS, labels),
    ):
        with pytest.raises(DataError, match=message) as caught:
            refused()
        assert len(str(caught.value)) <= 300


def test_the_dots_of_a_film_are_hollow_where_the_network_is_wrong(outputs):
    network, predicted = outputs["softmax"]
    some = CODES > 0
    (track,) = film_of(Animation(network, (POINTS[some], CODES[some]))).tracks
    assert (track.mistakes[-1] == (predicted != CODES)[some]).all()
    assert track.dataset.class_names == ("0", "1", "2")


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
    content = content_of(tensors_of(network), description)
    (tmp_path / "net.safetensors").write_bytes(content)
    with pytest.raises(DataError, match=r"net\.safetensors"):
        load(tmp_path / "net.safetensors")


def test_a_trained_network_knows_its_classes(tmp_path):
    pytest.importorskip("tensorflow")
    from dnnflow.dnn.settings import TrainingSettings
    from dnnflow.fit.train import train

    network = train((POINTS, TEXT), hidden=0, settings=TrainingSettings(epochs=1, restarts=2))
    assert network.class_names == ("setosa", "versicolor", "virginica")
    save_network(network, tmp_path / "net.safetensors")
    again, some = load(tmp_path / "net.safetensors"), CODES < 2
    theirs = np.array(network.class_names)[network.classify(POINTS[some])] == TEXT[some]
    assert agrees(again, POINTS[some], TEXT[some], theirs.mean())


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
