"""ONNX files: our predictions are those of ONNX's own evaluator to 1e-5."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from dnnflow.errors import DataError
from dnnflow.exchange.load import load

onnx = pytest.importorskip("onnx")
from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from onnx.reference import ReferenceEvaluator  # noqa: E402

POINTS = np.random.default_rng(0).normal(size=(20, 3)).astype(np.float32)


def numbers(*shape):
    return np.random.default_rng(sum(shape)).uniform(0.5, 1.5, shape).astype(np.float32)


# An operator, its constants (None: the points) and its options.
NODES = {
    "gemm": ("Gemm", [None, numbers(3, 3), numbers(3)], {}),
    "gemm of rows": ("Gemm", [None, numbers(4, 3), numbers(1, 4)], {"transB": 1, "alpha": 0.5}),
    "scaled gemm": ("Gemm", [None, numbers(3, 2), numbers(2)], {"beta": 2.0}),
    "gemm alone": ("Gemm", [None, numbers(3, 3)], {}),
    "matmul": ("MatMul", [None, numbers(3, 5)], {}),
    "add": ("Add", [None, numbers(3)], {}),
    "add before": ("Add", [numbers(1, 3), None], {}),
    "subtract": ("Sub", [None, numbers(3)], {}),
    "subtract from": ("Sub", [numbers(3), None], {}),
    "multiply": ("Mul", [None, numbers(3)], {}),
    "multiply by one number": ("Mul", [numbers(), None], {}),
    "divide": ("Div", [None, numbers(1, 3)], {}),
    "batch": ("BatchNormalization", [None, *[numbers(3)] * 4], {"epsilon": 0.1}),
    "leaky": ("LeakyRelu", [None], {"alpha": 0.3}),
    "leaky, as usual": ("LeakyRelu", [None], {}),
    "elu": ("Elu", [None], {"alpha": 0.5}),
    "gelu": ("Gelu", [None], {}),
    "softmax": ("Softmax", [None], {"axis": 1}),
    "flatten": ("Flatten", [None], {}),
    "dropout": ("Dropout", [None], {}),
    **{
        name: (name, [None], {})
        for name in ("Tanh", "Sigmoid", "Softsign", "Relu", "Softplus", "Identity")
    },
}


def graph_of(nodes, *, constant_nodes=False, shape=(None, 3), outputs=None):
    """A chain of nodes; constants are initializers, or nodes of their own."""
    made, constants = [], []
    for place, (kind, inputs, options) in enumerate(nodes):
        names = []
        for number, value in enumerate(inputs):
            name = f"h{place}" if value is None else f"c{place}_{number}"
            names.append(name)
            if value is None:
                continue
            tensor = numpy_helper.from_array(np.asarray(value), name)
            if constant_nodes:
                made.append(helper.make_node("Constant", [], [name], value=tensor))
            else:
                constants.append(tensor)
        made.append(helper.make_node(kind, names, [f"h{place + 1}"], **options))
    outputs = outputs or [f"h{len(nodes)}"]
    return helper.make_graph(
        made,
        "chain",
        [helper.make_tensor_value_info("h0", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs],
        constants,
    )


def saved(graph, folder):
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)])
    onnx.save(model, folder / "chain.onnx")
    return folder / "chain.onnx", model


def agree(graph, folder, points=POINTS):
    file, model = saved(graph, folder)
    (theirs,) = ReferenceEvaluator(model).run(None, {"h0": points})
    ours = load(file).predict(points.reshape(len(points), -1).astype(float))
    assert_allclose(ours, theirs, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("kind", NODES)
def test_every_node_predicts_the_same(kind, tmp_path):
    agree(graph_of([NODES["matmul"], ("MatMul", [None, numbers(5, 3)], {}), NODES[kind]]), tmp_path)


@pytest.mark.parametrize("seed", range(20))
def test_random_chains_predict_the_same(seed, tmp_path):
    generator = np.random.default_rng(seed)
    keep = [kind for kind in NODES if kind not in {"gemm of rows", "scaled gemm", "matmul"}]
    kinds = ["gemm", *generator.choice(keep, 5), "matmul"]
    agree(graph_of([NODES[k] for k in kinds], constant_nodes=seed % 2 == 0), tmp_path)


def test_images_are_flat_points(tmp_path):
    points = numbers(4, 3, 2)
    nodes = [NODES["flatten"], ("MatMul", [None, numbers(6, 2)], {})]
    agree(graph_of(nodes, shape=(None, 3, 2)), tmp_path, points)


def test_arrays_in_other_files_are_refused_unread(tmp_path):
    graph = graph_of([NODES["matmul"]])
    tensor = graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "/etc/passwd"
    with pytest.raises(DataError, match="kept in another file"):
        load(saved(graph, tmp_path)[0])


def joined():
    graph = graph_of([NODES["Tanh"], NODES["Tanh"]])
    graph.node.append(helper.make_node("Add", ["h1", "h2"], ["h3"]))
    graph.output[0].name = "h3"
    return graph


def foreign():
    graph = graph_of([NODES["Tanh"]])
    graph.node[0].domain = "com.example"
    return graph


def bomb():
    graph = graph_of([NODES["matmul"]])
    graph.initializer[0].dims[:] = [1 << 40, 1 << 20]
    return graph


def one_array_often():
    graph = graph_of([("MatMul", [None, numbers(1000, 1000)], {})] * 40, shape=(None, 1000))
    del graph.initializer[1:]
    for node in graph.node:
        node.input[1] = graph.initializer[0].name
    return graph


REFUSED = {
    "convolution": (lambda: graph_of([("Conv", [None, numbers(1, 1, 1)], {})]), "is a Conv"),
    "branches": (joined, "branch"),
    "another domain": (foreign, "is a Tanh"),
    "two outputs": (lambda: graph_of([NODES["Tanh"]] * 2, outputs=["h1", "h2"]), "2 outputs"),
    "inner output": (lambda: graph_of([NODES["Tanh"]] * 2, outputs=["h1"]), "last node"),
    "images": (lambda: graph_of([NODES["matmul"]], shape=(None, 2, 3)), "no flat point"),
    "transposed": (lambda: graph_of([("Gemm", [None, numbers(3, 3)], {"transA": 1})]), "this use"),
    "from the left": (lambda: graph_of([("MatMul", [numbers(3, 3), None], {})]), "this use"),
    "whole numbers": (
        lambda: graph_of([NODES["matmul"], ("Add", [None, np.arange(5)], {})]),
        "scale of shape",
    ),
    "one array used 40 times": (one_array_often, "limit of 20000000 numbers"),
    "a claim too large": (bomb, "not a readable"),
    "no nodes": (lambda: graph_of([]), "no layers"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_supported_is_refused_in_one_line(case, tmp_path):
    build, message = REFUSED[case]
    with pytest.raises(DataError, match=message) as caught:
        load(saved(build(), tmp_path)[0])
    assert "\n" not in str(caught.value)


def test_names_in_a_file_cannot_write_to_the_terminal(tmp_path):
    graph = graph_of([("Tanh\n\x1b[31m", [None], {})])
    with pytest.raises(DataError) as caught:
        load(saved(graph, tmp_path)[0])
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("length", [0, 1, 10, 50, 100])
def test_a_truncated_file_is_refused(length, tmp_path):
    file, _ = saved(graph_of([NODES["matmul"]]), tmp_path)
    file.write_bytes(file.read_bytes()[:length])
    with pytest.raises(DataError):
        load(file)
