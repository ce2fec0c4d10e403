"""What networks can be loaded from: one table, a row an importer."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from dnnflow._deferred import deferred
from dnnflow.dnn.network import Network
from dnnflow.exchange.files import from_own_file
from dnnflow.exchange.tensors import LARGEST_TENSORS_FILE

LARGEST_MODEL_FILE = 192 << 20
"""The most bytes that the file of another framework may have."""


@dataclass(frozen=True)
class Files:
    """Files that networks are loaded from.

    Attributes:
        suffix: By which they are known, with its dot.
        read: From the bytes of a file to its network. Whatever it raises becomes a ``DataError``
            that names the file, so it need not foresee how a stranger's file can be broken.
        needs_modules: Whether a file holds arrays alone; ``read`` also gets what they are,
            as in ``"linear,tanh,linear,softmax"``.
        names_network: Whether a file says what its network is called; else that is the file's own
            name.
        largest: The most bytes that a file may have.
        beside: Whether ``read`` also gets the folder of a file, whose neighbours belong to it.
        requires: A package that ``read`` imports and that is not installed with dnnflow; or none.
    """

    suffix: str
    read: Callable[..., Network]
    needs_modules: bool = False
    names_network: bool = False
    largest: int = LARGEST_MODEL_FILE
    beside: bool = False
    requires: str = ""

    @property
    def installed(self) -> bool:
        """Whether all that ``read`` imports is there."""
        return not self.requires or find_spec(self.requires) is not None


@dataclass(frozen=True)
class Models:
    """Live models that networks are made of.

    Attributes:
        package: Whose classes they are instances of.
        convert: From a model to its network.
        others: Older packages with such classes.
    """

    package: str
    convert: Callable[[Any], Network]
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Importer:
    """A program whose networks can be shown.

    Attributes:
        files: Those that are read, if there are any.
        models: Those that are converted, if there are any.
        unsafe: The suffixes of its files that are not opened, for they may run code.
        instead: What to do with what is in them.
    """

    files: Files | None = None
    models: Models | None = None
    unsafe: tuple[str, ...] = ()
    instead: str = ""

    @property
    def takes(self) -> str:
        """What is loaded of it, in a few words: ``.keras files, live models``."""
        files = self.files
        held = [f"{files.suffix} files{' with --modules' * files.needs_modules}"] if files else []
        if files and not files.installed:
            held.append(f"if you pip install {files.requires}")
        return ", ".join([*held, "live models"] if self.models else held)


IMPORTERS: dict[str, Importer] = {
    "dnnflow": Importer(
        Files(".safetensors", from_own_file, names_network=True, largest=LARGEST_TENSORS_FILE),
        unsafe=(".npz", ".npy"),
        instead="give its arrays to dnnflow.Network.from_arrays",
    ),
    "Keras": Importer(
        Files(".keras", deferred("dnnflow.exchange.from_keras_file", "from_keras_file")),
        Models(
            "keras",
            deferred("dnnflow.exchange.from_keras", "from_keras"),
            others=("tf_keras",),
        ),
        unsafe=(".h5", ".hdf5", ".pb"),
        instead='save the model by model.save("model.keras")',
    ),
    "ONNX": Importer(
        Files(
            ".onnx",
            deferred("dnnflow.exchange.from_onnx", "from_onnx"),
            beside=True,
            requires="onnx",
        )
    ),
    "PyTorch": Importer(
        Files(
            ".safetensors",
            deferred("dnnflow.exchange.from_state_dict", "from_state_dict"),
            needs_modules=True,
        ),
        Models("torch", deferred("dnnflow.exchange.from_torch", "from_torch")),
        unsafe=(".pt", ".pth", ".ckpt", ".bin"),
        instead="save the weights by "
        'safetensors.torch.save_file(model.state_dict(), "model.safetensors")',
    ),
    "scikit-learn": Importer(
        models=Models("sklearn", deferred("dnnflow.exchange.from_sklearn", "from_sklearn")),
        unsafe=(".pkl", ".pickle", ".joblib", ".skops"),
        instead="open it yourself if you trust it, and give dnnflow.load the model",
    ),
}
"""By what errors, ``dnnflow doctor`` and the README call each."""
