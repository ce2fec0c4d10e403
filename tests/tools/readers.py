"""What reads strangers' files, with small sound files of each kind."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from mutations import mutated, mutated_archive
from recipes import mutated_recipe, own_recipe
from safetensors.numpy import save_file

from dnnflow.data.points import load_points
from dnnflow.data.shapes import moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Layer, Network
from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import load_history, save_history
from dnnflow.exchange.load import load
from dnnflow.show.animation import Animation
from dnnflow.show.output import Output
from dnnflow.show.recipe.reading import recipe_from
from dnnflow.show.recipe.writing import recipe_of

FIXTURES = Path(__file__).parents[1] / "exchange" / "fixtures"
POINTS, LABELS = np.arange(8.0).reshape(4, 2), np.array([0, 1, 0, 1])


@dataclass(frozen=True)
class Reader:
    """A reader of files with one suffix.

    ``sound`` puts files that are read into a folder, and returns them; ``mutate`` changes the bytes
    of one by a random generator. ``package`` is what must be installed, if anything.
    """

    suffix: str
    sound: Callable
    read: Callable = load
    mutate: Callable = mutated
    package: str = "dnnflow"

    @property
    def installed(self):
        return find_spec(self.package) is not None


def _network():
    layers = [Layer(np.eye(2), np.ones(2), "leaky_relu(0.1)"), Layer(np.ones((2, 1)), np.ones(1))]
    return Network(tuple(layers))


def native(folder):
    """A small native file."""
    save_network(_network(), folder / "native.safetensors")
    return folder / "native.safetensors"


def _history(folder):
    file = folder / "history.safetensors"
    save_history(History(tuple(Epoch(k, _network(), 0.5, 0.5) for k in (0, 1))), file)
    return [file]


def _state_dict(folder):
    file, ones = folder / "state.safetensors", np.ones((2, 2), np.float32)
    save_file({"0.weight": ones, "0.bias": ones[0], "2.weight": ones, "2.bias": ones[0]}, file)
    return [file]


def _onnx(folder):
    from onnx import TensorProto, helper, numpy_helper, save

    weights = [numpy_helper.from_array(np.ones((2, 2), np.float32), name) for name in "wv"]
    nodes = [
        helper.make_node("Gemm", ["x", "w"], ["h"]),
        helper.make_node("Tanh", ["h"], ["t"]),
        helper.make_node("MatMul", ["t", "v"], ["y"]),
    ]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [None, 2]) for name in "xy"]
    save(
        helper.make_model(helper.make_graph(nodes, "g", ends[:1], ends[1:], weights)),
        folder / "m.onnx",
    )
    return [folder / "m.onnx"]


def _csv(folder):
    texts = (
        "x,y,class\n0.5,-1e3,a\n1,2,b\n3,4,a\n",
        "0;1,5;0\n2;2,5;1\n",
        '"x"\t"a ""b"""\tc\r\n1\t2\t"é, f"\r\n3\t4\tg\r\n',
    )
    files = [folder / f"{number}.csv" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_bytes(text.encode())
    return files


def _npy(folder):
    np.save(folder / "p.npy", np.column_stack([POINTS, LABELS]))
    return [folder / "p.npy"]


def _npz(folder):
    np.savez(folder / "p.npz", points=POINTS, labels=LABELS)
    return [folder / "p.npz"]


def _parquet(folder):
    import pyarrow
    from pyarrow import parquet

    columns = {"x": POINTS[:, 0], "y": POINTS[:, 1], "class": LABELS}
    parquet.write_table(pyarrow.table(columns), folder / "p.parquet")
    return [folder / "p.parquet"]


def _recipes(folder):
    made = Animation(History((Epoch(0, _network()),)), moons(4)).alone()
    texts = (own_recipe(), recipe_of(made, Output(embed=True)))
    files = [folder / f"{number}.toml" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_bytes(text.encode())
    return files


def _read_recipe(file):
    return recipe_from(file.read_bytes().decode(errors="replace"), source=file)


READERS = {
    "keras": Reader(".keras", lambda _: sorted(FIXTURES.glob("*.keras")), mutate=mutated_archive),
    "safetensors": Reader(".safetensors", lambda folder: [native(folder)]),
    "history": Reader(".safetensors", _history, load_history),
    "state-dict": Reader(".safetensors", _state_dict, partial(load, modules="linear,tanh,linear")),
    "onnx": Reader(".onnx", _onnx, package="onnx"),
    "csv": Reader(".csv", _csv, load_points),
    "npy": Reader(".npy", _npy, load_points),
    "npz": Reader(".npz", _npz, load_points, mutated_archive),
    "parquet": Reader(".parquet", _parquet, load_points, package="pyarrow"),
    "recipe": Reader(".toml", _recipes, _read_recipe, mutated_recipe),
}
