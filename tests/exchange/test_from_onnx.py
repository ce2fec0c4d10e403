"""ONNX files: our predictions are those of ONNX's own evaluator to 1e-5."""

import warnings
from pathlib import Path

import numpy as np
import pytest
from fuzz import fuzz
from mutations import mutated
from numpy.testing import assert_allclose

from dnnflow.exchange.load import load

onnx = pytest.importorskip("onnx")
from graphs import NODES, POINTS, agree, graph_of, numbers, saved  # noqa: E402
from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from onnx.reference import ReferenceEvaluator  # noqa: E402


@pytest.mark.parametrize("kind", NODES)
def test_every_node_predicts_the_same(kind, tmp_path):
    agree(graph_of([NODES["matmul"], ("MatMul", [None, numbers(5, 3)], {}), NODES[kind]]), tmp_path)


@pytest.mark.parametrize("seed", range(20))
def test_random_chains_predict_the_same(seed, tmp_path):
    generator = np.random.default_rng(seed)
    keep = [kind for kind in NODES if kind not in {"gemm of rows", "scaled gemm", "matmul"}]
    steep = {"Exp", "divide"}  # of five in a row float32 keeps too little
    kinds = ["gemm", *generator.choice(sorted({*keep} - steep), 5), "matmul"]
    agree(graph_of([NODES[k] for k in kinds], constant_nodes=seed % 2 == 0), tmp_path)


def test_images_are_flat_points(tmp_path):
    points = numbers(4, 3, 2)
    nodes = [NODES["flatten"], ("MatMul", [None, numbers(6, 2)], {})]
    agree(graph_of(nodes, shape=(None, 3, 2)), tmp_path, points)


@pytest.mark.parametrize("axes", [[1], [2], [-1], [1, 2], [1, 3]])
def test_axes_that_come_and_go_change_nothing(axes, tmp_path):
    there, back = ((kind, [None, np.int64(axes)], {}) for kind in ("Unsqueeze", "Squeeze"))
    tanh, last = ("Tanh", [None], {}), ("MatMul", [None, numbers(3, 2)], {})
    agree(graph_of([there, tanh, back, last]), tmp_path)


def test_the_axes_of_length_1_go_and_those_of_other_lengths_stay(tmp_path):
    points, last = numbers(4, 1, 3, 1), ("MatMul", [None, numbers(3, 2)], {})
    some = [("Squeeze", [None, np.int64([each])], {}) for each in (1, 2)]
    agree(graph_of([*some, last], shape=(None, 1, 3, 1)), tmp_path, points)


# What frameworks write of one function: h is the name of what comes in, y of what goes out.


FILES = sorted((Path(__file__).parent / "fixtures" / "onnx").glob("*.onnx"))


def without_names(model):
    """The model without its ZipMap, which gives a dictionary a point, and its labels of text."""
    nodes, outputs = model.graph.node, model.graph.output
    for node in [each for each in nodes if each.op_type == "ZipMap"]:
        outputs[-1].name = node.input[0]
        nodes.remove(node)
    if outputs[0].type.tensor_type.elem_type == TensorProto.STRING:
        del outputs[0]
    return model


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_files_of_other_tools_predict_the_same(file):
    """Each file's name says which tool and version wrote it; Keras writes by tf2onnx 1.17."""
    points = 2 * np.random.default_rng(1).normal(size=(5, 2))
    evaluator = ReferenceEvaluator(without_names(onnx.load(file)))
    theirs = evaluator.run(None, {evaluator.input_names[0]: points.astype(np.float32)})
    network, scores = load(file), np.asarray(theirs[-1])
    ours = network.predict(points)
    scores = scores[:, 1:] if ours.shape[1] < scores.shape[1] else scores
    assert_allclose(ours, scores, rtol=1e-5, atol=1e-5)
    if len(theirs) > 1 and theirs[0].dtype.kind == "i":
        assert (network.classify(points) == theirs[0]).all()


def test_a_live_torch_model_is_what_its_file_is(tmp_path):
    torch = pytest.importorskip("torch")
    kinds = (torch.nn.SiLU, torch.nn.Hardswish, torch.nn.Softshrink, torch.nn.LogSigmoid)
    layers = [each for kind in kinds for each in (torch.nn.Linear(3, 3), kind())]
    model = torch.nn.Sequential(*layers, torch.nn.Linear(3, 2), torch.nn.LogSoftmax(1)).eval()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the older exporter, which is on its way out
        file = tmp_path / "net.onnx"
        torch.onnx.export(model, (torch.zeros(1, 3),), file, dynamo=False)
    theirs = model(torch.from_numpy(POINTS)).detach().numpy()
    assert_allclose(load(file).predict(POINTS.astype(float)), theirs, rtol=1e-5, atol=1e-5)


def test_the_newer_exporter_of_torch_is_read(tmp_path):
    pytest.importorskip("onnxscript")
    torch = pytest.importorskip("torch")
    layers = [torch.nn.Linear(3, 40), torch.nn.SiLU(), torch.nn.Linear(40, 40), torch.nn.GELU()]
    model = torch.nn.Sequential(*layers, torch.nn.Linear(40, 2)).eval()
    file = tmp_path / "net.onnx"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(model, (torch.zeros(2, 3),), file, dynamo=True)
    theirs = model(torch.from_numpy(POINTS)).detach().numpy()
    assert_allclose(load(file).predict(POINTS.astype(float)), theirs, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("kind", ["FLOAT16", "BFLOAT16", "DOUBLE"])
def test_arrays_of_other_floats_are_read(kind, tmp_path):
    graph = graph_of([NODES["matmul"], NODES["Tanh"], ("MatMul", [None, numbers(5, 2)], {})])
    expected = []
    for tensor in graph.initializer:
        held = numpy_helper.to_array(tensor)
        tensor.CopyFrom(
            helper.make_tensor(tensor.name, getattr(TensorProto, kind), held.shape, held.flatten())
        )
        expected.append(numpy_helper.to_array(tensor).astype(float))  # releases round in two ways
    ours = load(saved(graph, tmp_path)[0]).predict(POINTS.astype(float))
    assert_allclose(ours, np.tanh(POINTS @ expected[0]) @ expected[1], rtol=1e-5, atol=1e-6)


def test_mutated_files_are_read_or_refused(tmp_path):
    sources = [file for file in FILES if "external" not in file.stem]
    ends, _ = fuzz(sources, mutated, count=150, seed=3, folder=tmp_path)
    assert set(ends) == {"read", "refused"}
