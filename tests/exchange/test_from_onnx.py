"""ONNX files: our predictions are those of ONNX's own evaluator to 1e-5."""

import re
import warnings
from pathlib import Path

import numpy as np
import pytest
from fuzz import fuzz
from mutations import mutated
from numpy.testing import assert_allclose

from dnnflow.errors import DataError, MissingInputError
from dnnflow.exchange.load import load
from dnnflow.exchange.onnx import patterns

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
    "gelu by tanh": ("Gelu", [None], {"approximate": "tanh"}),
    "celu": ("Celu", [None], {"alpha": 0.5}),
    "selu": ("Selu", [None], {}),
    "hard sigmoid": ("HardSigmoid", [None], {}),
    "hard sigmoid of torch": ("HardSigmoid", [None], {"alpha": 1 / 6}),
    "cut off": ("Clip", [None, np.float32(-0.5), np.float32(2)], {}),
    "cut off at 6": ("Clip", [None, np.float32(0), np.float32(6)], {}),
    "cut off below": ("Clip", [None, np.float32(0)], {}),
    "a slope a unit": ("PRelu", [None, np.float32([0.1, 0.2, 0.3])], {}),
    "one slope": ("PRelu", [None, np.float32([0.1])], {}),
    "thresholded": ("ThresholdedRelu", [None], {"alpha": 0.5}),
    "shrunk": ("Shrink", [None], {"lambd": 0.5, "bias": 0.5}),
    "cut out": ("Shrink", [None], {"lambd": 0.7}),
    "logarithm of softmax": ("LogSoftmax", [None], {"axis": -1}),
    "opposite": ("Neg", [None], {}),
    "layer normalization": ("LayerNormalization", [None, numbers(3), numbers(3)], {}),
    "cast": ("Cast", [None], {"to": TensorProto.FLOAT}),
    "reshape": ("Reshape", [None, np.int64([-1, 3])], {}),
    "reshape by 0": ("Reshape", [None, np.int64([0, -1])], {}),
    "transpose of nothing": ("Transpose", [None], {"perm": [0, 1]}),
    "chosen": ("Gather", [None, np.int64([2, 0, 1])], {"axis": 1}),
    "slice": ("Slice", [None, *(np.int64([each]) for each in (2, -4, 1, -1))], {}),
    **{
        name: (name, [None], {})
        for name in (
            *("Tanh", "Sigmoid", "Softsign", "Relu", "Softplus", "Identity"),
            *("HardSwish", "Mish", "Exp"),
        )
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
    network = load(file)
    ours = network.predict(points.reshape(len(points), -1).astype(float))
    assert_allclose(ours, theirs.reshape(ours.shape), rtol=1e-5, atol=1e-5)
    return network


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


# What frameworks write of one function: h is the name of what comes in, y of what goes out.
WRITTEN = {
    "silu": ("s: Sigmoid h", "y: Mul h s"),
    "silu the other way": ("s: Sigmoid h", "y: Mul s h"),
    "gelu": ("a: Div h 1.4142135", "b: Erf a", "c: Add b 1", "d: Mul h c", "y: Mul d 0.5"),
    "gelu, halved first": (
        *("a: Mul h 0.70710678", "b: Erf a", "c: Add 1 b", "d: Mul 0.5 h", "y: Mul d c"),
    ),
    "gelu_tanh": (
        *("a: Pow h 3", "b: Mul a 0.044715", "c: Add h b", "d: Mul c 0.7978846", "e: Tanh d"),
        *("f: Add e 1", "g: Mul h 0.5", "y: Mul g f"),
    ),
    "mish": ("a: Softplus h", "b: Tanh a", "y: Mul h b"),
    "mish by hand": ("a: Exp h", "b: Add a 1", "c: Log b", "d: Tanh c", "y: Mul d h"),
    "softplus": ("a: Exp h", "b: Add a 1", "y: Log b"),
    "softplus(2.0)": ("a: Mul h 2", "b: Softplus a", "y: Div b 2"),
    "softsign": ("a: Abs h", "b: Add a 1", "y: Div h b"),
    "sigmoid": ("a: Neg h", "b: Exp a", "c: Add b 1", "y: Reciprocal c"),
    "log_sigmoid": ("a: Neg h", "b: Softplus a", "y: Neg b"),
    "log_sigmoid as a logarithm": ("a: Sigmoid h", "y: Log a"),
    "hard_silu": ("a: Add h 3", "b: Clip a 0 6", "c: Div b 6", "y: Mul h c"),
    "hard_silu, divided last": ("a: Add h 3", "b: Clip a 0 6", "c: Mul h b", "y: Div c 6"),
    "hard_sigmoid": ("a: Add h 3", "b: Clip a 0 6", "y: Mul b 0.16666667"),
    "hard_tanh(-2.0,2.0)": ("a: Min h 2", "y: Max a -2"),
    "relu6": ("a: Relu h", "y: Min a 6"),
    "leaky_relu(0.1)": ("a: Mul h 0.1", "y: Max h a"),
    "tanh_shrink": ("a: Tanh h", "y: Sub h a"),
    "hard_shrink": ("a: Abs h", "b: LessOrEqual a 0.5", "y: Where b 0 h"),
    "soft_shrink(0.25)": (
        *("a: Greater h 0.25", "b: Sub h 0.25", "c: Where a b 0", "d: Less h -0.25"),
        *("e: Add h 0.25", "f: Where d e 0", "y: Add c f"),
    ),
    "threshold(0.5,2.0)": ("a: Greater h 0.5", "y: Where a h 2"),
    "celu(0.5)": (
        *("a: Max h 0", "b: Div h 0.5", "c: Exp b", "d: Sub c 1", "e: Mul d 0.5", "f: Min e 0"),
        "y: Add a f",
    ),
    "squareplus": ("a: Mul h h", "b: Add a 4", "c: Sqrt b", "d: Add h c", "y: Div d 2"),
    "softmax": ("a: Exp h", "b: ReduceSum a [1]", "y: Div a b"),
    "softmax, safely": (
        *("m: ReduceMax h [1]", "n: Sub h m", "a: Exp n", "b: ReduceSum a [1]", "y: Div a b"),
    ),
    "log_softmax": ("a: Softmax h", "y: Log a"),
    "layer_norm(0.001)": (
        *("m: ReduceMean h [1]", "c: Sub h m", "s: Mul c c", "v: ReduceMean s [1]"),
        *("w: Add v 0.001", "d: Sqrt w", "y: Div c d"),
    ),
}


def written(lines):
    """The graph of a dense layer, nodes that are an activation, and a dense layer."""
    graph = graph_of([NODES["gemm"]])
    for place, line in enumerate(lines):
        output, words = line.split(": ")
        kind, *names = words.split()
        inputs = []
        for word in names:
            name = "h1" if word == "h" else word
            if word[0].isdigit() or word[0] in "-[":
                axes = word[0] == "["
                value = np.int64([int(word[1:-1])]) if axes else np.float32(word)
                name = f"n{place}_{word}"
                graph.initializer.append(numpy_helper.from_array(value, name))
            inputs.append(name)
        graph.node.append(helper.make_node(kind, inputs, [output]))
    graph.initializer.append(numpy_helper.from_array(numbers(3, 2), "last"))
    graph.node.append(helper.make_node("MatMul", ["y", "last"], ["end"]))
    graph.output[0].name = "end"
    return graph


@pytest.mark.parametrize("name", WRITTEN)
def test_nodes_that_together_are_an_activation_are_known(name, tmp_path):
    network = agree(written(WRITTEN[name]), tmp_path)
    assert network.layers[0].activation == re.split(r", | ", name)[0]
    assert len(network.layers) == 2


def test_a_function_that_only_looks_like_one_is_refused(tmp_path):
    file, _ = saved(written(("s: Sigmoid h", "t: Mul s 1.1", "y: Mul h t")), tmp_path)
    agree(written(("s: Sigmoid h", "y: Mul h s")), tmp_path)
    saved(written(("s: Sigmoid h", "t: Pow s 2", "y: Mul h t")), tmp_path)
    with pytest.raises(DataError, match="no activation that is known"):
        load(file)


def test_a_slope_a_unit_may_be_written_in_parts(tmp_path):
    graph = written(("a: Relu h", "b: Neg h", "c: Relu b", "d: Mul c slopes", "y: Add a d"))
    slopes = np.float32([-0.1, -0.2, 0.3])
    graph.initializer.append(numpy_helper.from_array(slopes, "slopes"))
    assert agree(graph, tmp_path).layers[0].activation.startswith("prelu(0.1")


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
        dtype = helper.tensor_dtype_to_np_dtype(getattr(TensorProto, kind))
        tensor.CopyFrom(
            helper.make_tensor(tensor.name, getattr(TensorProto, kind), held.shape, held.flatten())
        )
        expected.append(held.astype(dtype).astype(float))
    ours = load(saved(graph, tmp_path)[0]).predict(POINTS.astype(float))
    assert_allclose(ours, np.tanh(POINTS @ expected[0]) @ expected[1], rtol=1e-5, atol=1e-6)


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


def test_mutated_files_are_read_or_refused(tmp_path):
    sources = [file for file in FILES if "external" not in file.stem]
    ends, _ = fuzz(sources, mutated, count=150, seed=3, folder=tmp_path)
    assert set(ends) == {"read", "refused"}


def ended_late(nodes, folder, monkeypatch):
    """How many functions of a file are evaluated until it is refused."""
    calls = []
    evaluated = patterns.evaluated
    monkeypatch.setattr(patterns, "evaluated", lambda *a: calls.append(a) or evaluated(*a))
    file, _ = saved(graph_of(nodes), folder)
    with pytest.raises(DataError, match="too long to be told"):
        load(file)
    return len(calls)


def test_a_file_of_many_functions_ends_soon(tmp_path, monkeypatch):
    often = [("Clip", [None, np.float32(i / 7), np.float32(i + 1)], {}) for i in range(4000)]
    assert ended_late([NODES["gemm"], *often], tmp_path, monkeypatch) < 600


def test_functions_of_many_units_count_for_more(tmp_path, monkeypatch):
    first = ("Gemm", [None, numbers(3, 4096)], {})
    often = [("Softmax", [None], {"axis": 1}), ("Mul", [None, np.float32(1.5)], {})] * 300
    assert ended_late([first, *often], tmp_path, monkeypatch) < 100
