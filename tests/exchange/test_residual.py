"""Residual blocks from frameworks: live and from files, the frameworks' own numbers to 1e-5."""

from importlib import import_module

import numpy as np
import pytest
from graphs import POINTS as GRAPH_POINTS
from numpy.testing import assert_allclose
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from dnnflow.dnn.layers.block import Block
from dnnflow.errors import DataError
from dnnflow.exchange.load import load

POINTS = np.random.default_rng(0).normal(size=(20, 3)).astype(np.float32)


def blocks_of(network):
    return [len(link.dense) for link in network.layers if isinstance(link, Block)]


# --- Keras ---


def keras_models():
    keras = pytest.importorskip("keras")
    layers = keras.layers

    def branch(points, *kinds):
        for kind in kinds:
            points = kind(points)
        return points

    def added(points):
        inner = branch(points, layers.Dense(5, "tanh"), layers.Dense(3))
        return layers.Add()([points, inner])

    def plus(points):
        return layers.Dense(3, "tanh")(points) + points

    def before(points):
        inner = branch(points, layers.BatchNormalization(), layers.ReLU(), layers.Dense(3))
        return layers.Activation("relu")(layers.Add()([inner, points]))

    def projected(points):
        inner = branch(points, layers.Dense(5, "tanh"), layers.Dropout(0.5), layers.Dense(3))
        return layers.LayerNormalization()(layers.Add()([inner, layers.Dense(3)(points)]))

    return keras, {"added": added, "plus": plus, "before": before, "projected": projected}


@pytest.mark.parametrize("shape", ["added", "plus", "before", "projected"])
@pytest.mark.parametrize("live", [True, False])
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_keras_predicts_the_same(shape, live, tmp_path):
    keras, shapes = keras_models()
    start = keras.Input((3,))
    end = shapes[shape](shapes[shape](keras.layers.Dense(3, "tanh")(start)))
    model = keras.Model(start, keras.layers.Dense(2, "softmax")(end))
    model.set_weights(
        [np.random.default_rng(1).uniform(0.1, 1, each.shape) for each in model.get_weights()]
    )
    if not live:
        model.save(tmp_path / "net.keras")
    network = load(model if live else tmp_path / "net.keras")
    assert len(blocks_of(network)) == 2
    assert_allclose(network.predict(POINTS), model.predict(POINTS, verbose=0), atol=1e-5)


def test_branches_of_keras_that_are_no_blocks_are_refused():
    keras, _ = keras_models()
    start = keras.Input((3,))
    dense = keras.layers.Dense
    for end in (
        keras.layers.Add()([dense(3, "tanh")(start), dense(3, "tanh")(start)]),
        keras.layers.Multiply()([start, dense(3)(start)]),
        keras.layers.Add()([start, dense(3)(start), dense(3)(start)]),
    ):
        with pytest.raises(DataError, match=r"h \+ f\(h\)") as caught:
            load(keras.Model(start, end))
        assert "\n" not in str(caught.value)


# --- PyTorch ---


def torch_blocks():
    pytest.importorskip("torch")
    return import_module("torch_blocks")


def torch_model(name):
    blocks = torch_blocks()
    import torch

    torch.manual_seed(0)
    model = (
        blocks.varied(blocks.Whole()) if name == "Whole" else blocks.within(getattr(blocks, name))
    )
    with torch.no_grad():
        return model, model(torch.tensor(POINTS)).numpy()


PLAIN = ["Residual", "Single", "Whole", "Weighted", "Before", "BeforeBatch", "Behind", "TwoInARow"]
SHORTCUTS = ["Projected", "Wider", "Headed"]


@pytest.mark.parametrize("name", [*PLAIN, *SHORTCUTS])
def test_torch_predicts_the_same(name):
    model, theirs = torch_model(name)
    network = load(model)
    assert len(blocks_of(network)) >= 2
    assert_allclose(network.predict(POINTS), theirs, atol=1e-5)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Twice", r"neither is an affine map that keeps all dimensions; only h \+ f\(h\)"),
        ("Narrower", r"neither is an affine map that keeps all dimensions; only h \+ f\(h\)"),
        ("Squared", "'square', called in its forward, is not supported"),
    ],
)
def test_modules_of_torch_that_are_no_blocks_are_refused(name, words):
    blocks = torch_blocks()
    with pytest.raises(DataError, match=words):
        load(blocks.within(getattr(blocks, name)))


def exported(model, path, *, dynamo):
    import torch

    torch.onnx.export(model, (torch.tensor(POINTS),), path, dynamo=dynamo)
    return load(path)


@pytest.mark.parametrize("name", [*PLAIN, *SHORTCUTS])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of torch's own exporter
def test_blocks_exported_by_torch_predict_the_same(name, tmp_path):
    model, theirs = torch_model(name)
    network = exported(model, tmp_path / "net.onnx", dynamo=False)
    assert len(blocks_of(network)) >= 2
    assert_allclose(network.predict(POINTS), theirs, atol=1e-5)


@pytest.mark.filterwarnings("ignore")  # of torch's own exporter
def test_blocks_of_the_newer_exporter_predict_the_same(tmp_path):
    pytest.importorskip("onnxscript")
    blocks = torch_blocks()
    import torch

    torch.manual_seed(0)
    kinds = [getattr(blocks, name) for name in (*PLAIN, *SHORTCUTS) if name != "Whole"]
    model = blocks.varied(torch.nn.Sequential(*[kind() for kind in kinds], blocks.Whole()))
    network = exported(model, tmp_path / "net.onnx", dynamo=True)
    with torch.no_grad():
        theirs = model(torch.tensor(POINTS)).numpy()
    assert len(blocks_of(network)) == len(blocks_of(load(model))) == 18
    assert_allclose(network.predict(POINTS), theirs, atol=1e-5)


# --- ONNX ---


def graph_file(path, nodes, arrays):
    proto = helper.make_graph(
        [helper.make_node(kind, inputs, [output]) for kind, inputs, output in nodes],
        "net",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ("n", 3))],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ("n", 3))],
        [numpy_helper.from_array(value, name) for name, value in arrays.items()],
    )
    model = helper.make_model(proto, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    path.write_bytes(model.SerializeToString())
    return model


WEIGHTS = {name: GRAPH_POINTS[3 * k : 3 * k + 3] for k, name in enumerate("abc")}
BLOCK = [
    ("Gemm", ["x", "a"], "p"),
    ("Tanh", ["p"], "q"),
    ("Gemm", ["q", "b"], "r"),
    ("Add", ["x", "r"], "s"),
    ("Gemm", ["s", "c"], "y"),
]


def test_a_branch_of_onnx_predicts_the_same(tmp_path):
    model = graph_file(tmp_path / "net.onnx", BLOCK, WEIGHTS)
    network = load(tmp_path / "net.onnx")
    (theirs,) = ReferenceEvaluator(model).run(None, {"x": POINTS})
    assert blocks_of(network) == [2]
    assert_allclose(network.predict(POINTS), theirs, atol=1e-5)


def test_branches_of_onnx_that_are_no_blocks_are_refused(tmp_path):
    bent = [*BLOCK[:2], ("Gemm", ["x", "b"], "r"), ("Tanh", ["r"], "s"), ("Add", ["q", "s"], "y")]
    within = [*BLOCK[:1], ("Tanh", ["p"], "q"), ("Add", ["p", "q"], "r"), ("Add", ["r", "x"], "y")]
    for nodes, words in ((bent, "neither is an affine map"), (within, "branch at")):
        graph_file(tmp_path / "net.onnx", nodes, WEIGHTS)
        with pytest.raises(DataError, match=rf"{words} .*h \+ f\(h\)"):
            load(tmp_path / "net.onnx")


def test_a_state_dict_says_by_its_modules_what_is_added(tmp_path):
    model, theirs = torch_model("Residual")
    from safetensors.torch import save_file

    path = tmp_path / "net.safetensors"
    save_file(model.state_dict(), path)
    block = "residual(linear,tanh,linear)"
    with pytest.raises(DataError, match="residual block"):
        load(path, modules=f"linear,residual(residual({block})),tanh,{block},linear")
    network = load(path, modules=f"linear,{block},tanh,{block},linear")
    assert blocks_of(network) == [2, 2]
    assert_allclose(network.predict(POINTS), theirs, atol=1e-5)
