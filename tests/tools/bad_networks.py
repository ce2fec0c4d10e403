"""Files of networks that cannot be used, and what sound ones cannot give."""

import json
import struct
import tempfile
from importlib.util import find_spec
from itertools import cycle
from pathlib import Path

import numpy as np
from bad_graphs import ONES, onnx_files
from bad_inputs import Bad
from forgery import SOUND
from hostile import HOSTILE
from networks import random_network
from safetensors.numpy import save

from dnnflow.dnn.history import Epoch, History
from dnnflow.exchange.history_files import save_history

COMMANDS = (
    ("info", "{}"),
    ("animate", "moons", "--model", "{}", "--cloud", "0", "-o", "out.png"),
    ("convert", "{}", "out.safetensors"),
    ("compare", "moons", "--model", "{}", "-o", "out.gif"),
)
"""What is done with a network."""

STATE = {"0.weight": ONES, "0.bias": ONES[0], "2.weight": ONES, "2.bias": ONES[0]}


def tensors(changes, *, layers=2, metadata=None):
    """One of dnnflow's own files of layers, whose tensors and description are changed."""
    held = {f"{k}.{kind}": ONES if kind == "weight" else ONES[0] for k in range(layers) for kind in
            ("weight", "bias")}  # fmt: skip
    entry = [{"name": f"layer{k}", "activation": "tanh"} for k in range(layers)]
    described = {"name": "net", "layers": entry} | (metadata or {})
    text = described if isinstance(described, str) else json.dumps(described)
    return save(
        {key: value for key, value in {**held, **changes}.items() if value is not None},
        {"dnnflow": text},
    )


def own(**metadata):
    return tensors({}, metadata=metadata)


def entry(**options):
    """The description of two layers with options of the last."""
    first = {"name": "a", "activation": "tanh"}
    return own(layers=[first, {**first, **options}])


OWN = {
    **{f"cut at {k}": tensors({})[:k] for k in (1, 7, 8, 9, 50, 200, -1)},
    "zeros": bytes(1000),
    "a length of half the file": struct.pack("<Q", 500) + bytes(1000),
    "text": b"hello, world" * 10,
    "JSON": b'{"weights": [1, 2]}',
    "a tensor too many": tensors({"9.weight": ONES}),
    "no bias": tensors({"1.bias": None}),
    "no tensors": tensors(dict.fromkeys(STATE | {"1.weight": 0, "1.bias": 0})),
    "whole numbers": tensors({"0.weight": ONES.astype(np.int64)}),
    "truth values": tensors({"0.weight": ONES.astype(bool)}),
    "three axes": tensors({"0.weight": ONES[None]}),
    "one axis": tensors({"0.weight": ONES[0]}),
    "an empty layer": tensors({"0.weight": ONES[:, :0], "0.bias": ONES[0, :0]}),
    "widths that do not fit": tensors({"1.weight": np.ones((3, 2), np.float32)}),
    "a bias too long": tensors({"0.bias": np.ones(3, np.float32)}),
    "not a number": tensors({"0.weight": ONES * np.nan}),
    "infinity": tensors({"0.bias": ONES[0] * np.inf}),
    "layers that are a number": own(layers=7),
    "layers that are text": own(layers="tanh"),
    "no layers": own(layers=[]),
    "layers of numbers": own(layers=[1, 2]),
    "layers of nothing": own(layers=[{}, {}]),
    "a layer too many": own(layers=[{"name": "a", "activation": "tanh"}] * 3),
    "2,000 layers": own(layers=[{"name": "a", "activation": "tanh"}] * 2000),
    "a name that is a number": own(name=7),
    "a name that is nothing": own(name=None),
    "names of classes that are text": own(class_names="ab"),
    "names of classes that are numbers": own(class_names=[1, 2]),
    "names alike": own(class_names=["a", "a"]),
    "one name": own(class_names=["a"]),
    "three names": own(class_names=["a", "b", "c"]),
    "a nameless class": own(class_names=["a", ""]),
    "an unknown activation": entry(activation="tanhh"),
    "an activation that is a number": entry(activation=3),
    "an activation of code": entry(activation="__import__('os')"),
    "an activation of too many letters": entry(activation="x" * 5000),
    "an activation of control characters": entry(activation="\x1b[2J\n"),
    "a slope that is no number": entry(activation="leaky_relu(x)"),
    "a slope too many": entry(activation="leaky_relu(1,2,3)"),
    "an endless slope": entry(activation="elu(inf)"),
    "slopes of other units": entry(activation="prelu(1,2,3)"),
    "a name of a layer that is a list": entry(name=[]),
    "tensors of another program": save(STATE),
    "another program's metadata": save(STATE, {"format": "pt"}),
    "a description that is no JSON": save(STATE, {"dnnflow": "{"}),
    "a description that is a list": save(STATE, {"dnnflow": "[]"}),
    "a description of deep lists": save(STATE, {"dnnflow": "[" * 100_000}),
}


def history(change):
    """A record of a training whose description is changed."""

    def made():
        network = random_network(0, 1, 2)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "run.safetensors")
            save_history(History(tuple(Epoch(k, network, 0.5, 0.5) for k in (0, 1, 2))), file)
            content = file.read_bytes()
        length = int.from_bytes(content[:8], "little")
        header = json.loads(content[8 : 8 + length])
        described = json.loads(header["__metadata__"]["dnnflow.history"])
        change(described)
        header["__metadata__"]["dnnflow.history"] = json.dumps(described)
        text = json.dumps(header).encode()
        return struct.pack("<Q", len(text)) + text + content[8 + length :]

    return made


def setting(**changes):
    return history(lambda described: described.update(changes))


HISTORY = {
    "no epochs": history(lambda described: described.pop("epochs")),
    "epochs that are a number": setting(epochs=3),
    "epochs that are text": setting(epochs=["a", "b", "c"]),
    "an epoch too few": setting(epochs=[0, 1]),
    "an epoch too many": setting(epochs=[0, 1, 2, 3]),
    "epochs that go back": setting(epochs=[2, 1, 0]),
    "an epoch twice": setting(epochs=[0, 1, 1]),
    "negative epochs": setting(epochs=[-2, -1, 0]),
    "half an epoch": setting(epochs=[0, 0.5, 1]),
    "a loss too few": setting(losses=[0.5]),
    "losses that are text": setting(losses=["a", "b", "c"]),
    "an accuracy of 200 %": setting(accuracies=[2.0, 0.5, 0.5]),
    "accuracies that are nothing": setting(accuracies=None),
    "no layers": setting(layers=[]),
    "an unknown activation": setting(layers=[{"name": "a", "activation": "x"}] * 3),
}

MODULES = {
    2: [
        *("linear,tanhh,linear", "", ",", "linear,,linear", "x" * 5000, "\x1b[2J", "lin,tanh,lin"),
        *("0,tanh,1", "conv2d,tanh,linear"),
    ],
    65: [
        *("linear", "linear,tanh", "linear,tanh,linear,linear", "tanh", "linear,linear,linear"),
        *("batchnorm,tanh,linear", "linear,prelu,linear", "0", "0,tanh"),
        "linear,leaky_relu(x),linear",
    ],
}
"""Modules of the state dict, by the exit code."""

UNKNOWN = {
    65: ["pt", "pth", "ckpt", "bin", "pkl", "pickle", "joblib", "h5", "hdf5", "pb", "npz", "npy"],
    2: ["txt", "json", "", "tflite", "mlmodel", "safetensor", "keras2", "zip", "onnx.gz"],
}
"""Suffixes that are not opened, by the exit code."""


def network(name, suffix, content, words, code=65):
    """A bad file of a network and a command that gets it."""
    file = f"bad{suffix}"
    return Bad(f"network {suffix} {name}", code, tuple(w.format(file) for w in words),
               files={file: content})  # fmt: skip


def _files():
    """All files by their suffix and what is wrong with them."""
    yield from ((suffix, f"hostile {name}", content) for (suffix, name), content in HOSTILE.items())
    yield from ((".safetensors", name, content) for name, content in OWN.items())
    if find_spec("onnx"):
        yield from ((".onnx", name, content) for name, content in onnx_files().items())


def _networks():
    turn = cycle(COMMANDS)
    for suffix, name, content in _files():
        yield network(name, suffix, content, next(turn))
    for name, content in HISTORY.items():
        yield network(f"history {name}", ".safetensors", content, COMMANDS[0])
    for code, texts in MODULES.items():
        for text in texts:
            words = (*next(turn), "--modules", text)
            yield network(f"modules {text[:40]!r}", ".safetensors", save(STATE), words, code)
    for code, suffixes in UNKNOWN.items():
        for suffix in suffixes:
            yield network("a suffix", f".{suffix}", SOUND, next(turn), code)


NETWORKS = list(_networks())
