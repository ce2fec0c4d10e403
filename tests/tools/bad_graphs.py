"""ONNX files that cannot be used."""

import numpy as np

ONES = np.ones((2, 2), np.float32)


def onnx_files():
    """ONNX files by what is wrong with them."""
    from onnx import TensorProto, helper, numpy_helper

    def value(name, kind=TensorProto.FLOAT, shape=(None, 2)):
        return helper.make_tensor_value_info(name, kind, shape)

    def file(nodes, *, inputs=None, outputs=None, arrays=None, opset=17):
        arrays = {"w": ONES, "b": ONES[0], **(arrays or {})}
        held = [numpy_helper.from_array(each, name) for name, each in arrays.items()]
        graph = helper.make_graph(nodes, "g", inputs or [value("x")], outputs or [value("y")], held)
        opsets = [helper.make_opsetid("", opset)]
        return helper.make_model(graph, opset_imports=opsets).SerializeToString()

    def node(kind, *inputs, to="y", **options):
        return helper.make_node(kind, inputs, [to], **options)

    sound = file([node("Gemm", "x", "w", "b")])
    kinds = ("Conv", "LSTM", "Einsum", "Sin", "TopK", "If", "Loop", "Attention", "NonZero",
             "TreeEnsembleClassifier", "SVMClassifier", "\x1b[2J")  # fmt: skip
    return {
        **{f"cut at {k}": sound[:k] for k in (0, 1, 20, 60, len(sound) // 2, -1)},
        **{f"a node {kind!r}": file([node(kind, "x")]) for kind in kinds},
        "no nodes": file([]),
        "an input that is not there": file([node("Gemm", "z", "w", "b")]),
        "a weight that is not there": file([node("Gemm", "x", "v", "b")]),
        "no weight": file([node("Gemm", "x")]),
        "a gemm turned over": file([node("Gemm", "x", "w", "b", transA=1)]),
        "a weight of one axis": file([node("MatMul", "x", "b")]),
        "weights that do not fit": file(
            [node("MatMul", "x", "v")], arrays={"v": np.ones((3, 2), np.float32)}
        ),
        "not a number": file([node("MatMul", "x", "v")], arrays={"v": ONES * np.nan}),
        "infinity": file([node("MatMul", "x", "v")], arrays={"v": ONES * np.inf}),
        "whole numbers": file(
            [node("MatMul", "x", "v")], arrays={"v": np.array([["a", "b"]], object)}
        ),
        "the points twice": file([node("Add", "x", "x")]),
        "the points by themselves": file([node("MatMul", "x", "x")]),
        "a circle": file([node("Add", "y", "b", to="y")]),
        "two inputs": file([node("Add", "x", "z")], inputs=[value("x"), value("z")]),
        "two outputs": file(
            [node("Gemm", "x", "w", "b"), node("Tanh", "y", to="z")],
            outputs=[value("y"), value("z")],
        ),
        "one point": file([node("Gemm", "x", "w")], inputs=[value("x", shape=(2,))]),
        "an old version": file([node("Gemm", "x", "w", "b")], opset=1),
        "a softmax of points": file(
            [node("Gemm", "x", "w", to="h"), node("Softmax", "h", axis=0)]
        ),
        "a mean of points": file(
            [node("Gemm", "x", "w", to="h"), node("ReduceMean", "h", axes=[0])]
        ),
        "a sine by parts": file([node("Gemm", "x", "w", to="h"), node("Sin", "h")]),
        "a division by points": file([node("Div", "b", "x")]),
        "6,000 nodes": file([node("Tanh", "x")] * 6000),
        "a graph and no more": file([node("Identity", "x")], outputs=[value("x")]),
    }  # fmt: skip
