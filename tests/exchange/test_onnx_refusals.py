"""What is refused of ONNX files: arrays elsewhere, branches, what no network is."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from dnnflow.errors import DataError, MissingInputError
from dnnflow.exchange.load import load

onnx = pytest.importorskip("onnx")
from graphs import NODES, POINTS, graph_of, numbers, saved  # noqa: E402
from onnx import TensorProto, helper  # noqa: E402


def outside(location, *, offset=0, length=None, folder=None, size=(3, 5)):
    """A graph whose weight is said to be in another file."""
    graph = graph_of([("MatMul", [None, numbers(*size)], {})])
    tensor = graph.initializer[0]
    raw = tensor.raw_data
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entries = {"location": location, "offset": offset, "length": length}
    for key, value in entries.items():
        if value is not None:
            entry = tensor.external_data.add()
            entry.key, entry.value = key, str(value)
    if folder:
        (folder / location).parent.mkdir(exist_ok=True)
        (folder / location).write_bytes(bytes(offset) + raw)
    return graph


@pytest.mark.parametrize("length", [None, 60])
@pytest.mark.parametrize("location", ["net.onnx.data", "weights/0.bin"])
def test_arrays_are_read_from_files_beside_it(location, length, tmp_path):
    graph = outside(location, offset=8, length=length, folder=tmp_path)
    file, _ = saved(graph, tmp_path)
    assert_allclose(
        load(file).predict(POINTS.astype(float)), POINTS @ numbers(3, 5), rtol=1e-5, atol=1e-6
    )


ELSEWHERE = {
    "above": "../secret",
    "above, later": "weights/../../secret",
    "absolute": "/etc/hostname",
    "of Windows": "C:\\secret",
    "above, of Windows": "..\\secret",
    "nowhere": "",
    "the folder": ".",
    "a folder": "weights",
    "a link": "link",
    "in a linked folder": "linked/secret",
    "missing": "missing.data",
    "a nul": "a\0b",
}


@pytest.mark.parametrize("case", ELSEWHERE)
def test_arrays_anywhere_else_are_refused_unread(case, tmp_path):
    inside = tmp_path / "inside"
    (inside / "weights").mkdir(parents=True)
    (tmp_path / "secret").write_bytes(numbers(3, 5).tobytes())
    (inside / "link").symlink_to(tmp_path / "secret")
    (inside / "linked").symlink_to(tmp_path)
    file, _ = saved(outside(ELSEWHERE[case]), inside)
    with pytest.raises((DataError, MissingInputError), match="external_data=False") as caught:
        load(file)
    assert len(str(caught.value).replace(str(inside), "")) < 300
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "options",
    [{"offset": -4}, {"length": 59}, {"length": 1 << 40}, {"offset": 61}, {"offset": 1 << 62}],
    ids=str,
)
def test_arrays_that_are_not_where_the_file_says_are_refused(options, tmp_path):
    (tmp_path / "data").write_bytes(bytes(120))
    with pytest.raises(DataError):
        load(saved(outside("data", **options), tmp_path)[0])


def test_an_array_beside_it_is_as_large_as_the_limit_at_most(tmp_path):
    graph = outside("data")
    graph.initializer[0].dims[:] = [1 << 12, 1 << 13]
    with (tmp_path / "data").open("wb") as file:
        file.truncate(1 << 27)
    with pytest.raises(DataError, match="limit of 16777216"):
        load(saved(graph, tmp_path)[0])


@pytest.mark.parametrize("kind", ["Constant", "ConstantOfShape"])
def test_arrays_of_nodes_are_no_way_out(kind, tmp_path):
    tensor = outside("/etc/hostname").initializer[0]
    graph = graph_of([("Add", [None, numbers(3)], {})])
    options = {"value": tensor}
    names = [] if kind == "Constant" else ["c0_1"]
    graph.node.insert(0, helper.make_node(kind, names, ["made"], **options))
    graph.node[1].input[1] = "made"
    with pytest.raises(DataError, match=r"(beside it|another file)"):
        load(saved(graph, tmp_path)[0])


def joined():
    graph = graph_of([NODES["Tanh"], NODES["Tanh"]])
    graph.node.append(helper.make_node("Mul", ["h1", "h2"], ["h3"]))
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


def two_inputs():
    graph = graph_of([NODES["Tanh"]])
    graph.input.append(helper.make_tensor_value_info("other", TensorProto.FLOAT, (None, 3)))
    graph.node.append(helper.make_node("Add", ["h1", "other"], ["h2"]))
    graph.output[0].name = "h2"
    return graph


def trees():
    graph = graph_of([NODES["Tanh"]])
    graph.node[0].op_type, graph.node[0].domain = "TreeEnsembleClassifier", "ai.onnx.ml"
    return graph


def test_functions_of_its_own_are_refused_with_the_way(tmp_path):
    file, model = saved(graph_of([NODES["Tanh"]]), tmp_path)
    model.functions.add().name = "mine"
    onnx.save(model, file)
    with pytest.raises(DataError, match=r"inline_local_functions\(model\)"):
        load(file)


REFUSED = {
    "convolution": (lambda: graph_of([("Conv", [None, numbers(1, 1, 1)], {})]), "a Conv"),
    "branches": (joined, "branch"),
    "another domain": (foreign, r"a com\.example\.Tanh"),
    "two outputs": (lambda: graph_of([NODES["Tanh"]] * 2, outputs=["h1", "h2"]), "2 outputs"),
    "an output that is its input": (lambda: graph_of([], outputs=["h0"]), "no layers"),
    "an output from nowhere": (lambda: graph_of([NODES["Tanh"]], outputs=["x"]), "not depend"),
    "unequal points": (
        lambda: graph_of([("Reshape", [None, np.int64([3, -1])], {})]),
        "mixes points",
    ),
    "other places": (lambda: graph_of([("Transpose", [None], {"perm": [1, 0]})]), "other places"),
    "labels of points": (lambda: graph_of([("ArgMax", [None], {"axis": 0})]), "ArgMax"),
    "two inputs": (two_inputs, "2 inputs, 'h0', 'other'"),
    "one point alone": (lambda: graph_of([NODES["Tanh"]], shape=(3,)), "one point alone"),
    "trees": (trees, "a TreeEnsembleClassifier"),
    "a very wide point": (
        lambda: graph_of([NODES["Tanh"]], shape=(None, 1 << 40)),
        "limit of 16777216",
    ),
    "images": (lambda: graph_of([NODES["matmul"]], shape=(None, 2, 3)), "no flat point"),
    "transposed": (lambda: graph_of([("Gemm", [None, numbers(3, 3)], {"transA": 1})]), "this use"),
    "from the left": (lambda: graph_of([("MatMul", [numbers(3, 3), None], {})]), "this use"),
    "not real": (lambda: graph_of([("Cast", [None], {"to": TensorProto.INT64})]), "this use"),
    "one array used 40 times": (one_array_often, "limit of 16777216"),
    "a claim too large": (bomb, "limit of 16777216"),
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
