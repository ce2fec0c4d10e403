"""Nodes of ONNX that together are an activation, as frameworks write it."""

import re

import numpy as np
import pytest

from dnnflow.errors import DataError
from dnnflow.exchange.load import load
from dnnflow.exchange.onnx import patterns

onnx = pytest.importorskip("onnx")
from graphs import NODES, agree, graph_of, numbers, saved  # noqa: E402
from onnx import helper, numpy_helper  # noqa: E402

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
