"""The ends of ONNX graphs: what tells the labels, and what the classes are called."""

import numpy as np
import pytest

from dnnflow.data.points import points_from
from dnnflow.errors import DataError
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load

onnx = pytest.importorskip("onnx")
from graphs import POINTS, graph_of, numbers, saved  # noqa: E402
from onnx import TensorProto  # noqa: E402
from onnx.reference import ReferenceEvaluator  # noqa: E402

ENDS = {
    "largest": (("ArgMax", [None], {"axis": 1}),),
    "largest, by itself": (("ArgMax", [None], {"axis": -1, "keepdims": 0}),),
    "largest as a number": (
        ("ArgMax", [None], {"axis": 1}),
        ("Cast", [None], {"to": TensorProto.INT32}),
        ("Squeeze", [None, np.int64([1])], {}),
    ),
    "of probabilities": (("Softmax", [None], {}), ("ArgMax", [None], {"axis": 1})),
}


@pytest.mark.parametrize("kind", ENDS)
def test_labels_at_the_end_are_those_of_the_largest_score(kind, tmp_path):
    graph = graph_of([("MatMul", [None, numbers(3, 4) - 1], {}), *ENDS[kind]])
    graph.output[0].type.tensor_type.elem_type = TensorProto.INT64
    file, model = saved(graph, tmp_path)
    (theirs,) = ReferenceEvaluator(model).run(None, {"h0": POINTS})
    assert (load(file).classify(POINTS.astype(float)) == theirs.reshape(-1)).all()


NAMED = ("low", "mid", "high", "é")
NUMBERED = (7, 3, 5, 9)
LARGEST = ("ArgMax", [None], {"axis": 1})


def mapped(**labels):
    return [("ZipMap", [None], labels)]


def picked(labels):
    return [LARGEST, ("ArrayFeatureExtractor", [np.array(labels), None], {})]


# The nodes behind the scores, and what they call the classes.
NAMING = {
    "zip map": (mapped(classlabels_strings=NAMED), NAMED),
    "zip map of numbers": (mapped(classlabels_int64s=NUMBERED), ("7", "3", "5", "9")),
    "picked numbers": (picked(NUMBERED), ("7", "3", "5", "9")),
    "picked text": (picked(np.array(NAMED, object)), NAMED),
    "too few": (mapped(classlabels_strings=NAMED[:3]), ()),
    "one twice": (mapped(classlabels_strings=(*NAMED[:3], NAMED[0])), ()),
    "one empty": (mapped(classlabels_strings=(*NAMED[:3], "")), ()),
}


@pytest.mark.parametrize("kind", NAMING)
def test_names_of_classes_are_handed_on(kind, tmp_path):
    nodes, names = NAMING[kind]
    graph = graph_of([("MatMul", [None, numbers(3, 4) - 1], {}), *nodes])
    graph.node[-1].domain = "ai.onnx.ml"
    if LARGEST in nodes:
        graph.output[0].type.tensor_type.elem_type = TensorProto.INT64
    network = load(saved(graph, tmp_path)[0])
    assert network.class_names == names
    save_network(network, tmp_path / "again.safetensors")
    assert load(tmp_path / "again.safetensors").class_names == names


def test_points_meet_the_classes_of_a_classifier_by_name(tmp_path):
    weight = {"coefficients": [1.0, -1.0, -1.0, 1.0], "intercepts": [0.0, 0.0]}
    names = {"classlabels_strings": ["up", "down"]}
    graph = graph_of([("LinearClassifier", [None], weight | names)], shape=(None, 2))
    graph.node[0].domain = "ai.onnx.ml"
    graph.node[0].output.insert(0, "label")
    network = load(saved(graph, tmp_path)[0])
    points = points_from([[2.0, 0.0], [0.0, 2.0]], ["up", "down"])
    assert network.class_names == ("up", "down")
    assert (network.classify(points.points) == network.matched(points).labels).all()
    with pytest.raises(DataError, match="knows the classes up, down"):
        network.matched(points_from([[2.0, 0.0], [0.0, 2.0]], ["left", "right"]))
