"""ONNX graphs that tests are made of."""

import numpy as np
import onnx
from numpy.testing import assert_allclose
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from dnnflow.exchange.load import load

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
