"""How network files are forged: a sound file, with one thing in it changed."""

import io
import json
import struct
import warnings
import zipfile
from functools import partial
from pathlib import Path

import h5py
import numpy as np
from mutations import archive_of

FIXTURES = Path(__file__).parents[1] / "exchange" / "fixtures"
SOUND = (FIXTURES / "sequential.keras").read_bytes()
SECRET = "secret"
"""A file beside the hostile one that must not be read, of 1,000 numbers."""


class Loud:
    def __reduce__(self):
        return (eval, ("print('executed')",))


def parts():
    """The members of a sound file."""
    with zipfile.ZipFile(io.BytesIO(SOUND)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_config(change):
    """A sound file whose parsed description is changed in place."""
    members = parts()
    config = json.loads(members["config.json"])
    change(config, config["config"]["layers"])
    return archive_of({**members, "config.json": json.dumps(config)})


def with_text(text):
    return archive_of({**parts(), "config.json": text})


def with_weights(change):
    """A sound file whose weights are changed by h5py, ``layers`` being its group of layers."""
    members = parts()
    file = io.BytesIO(members["model.weights.h5"])
    with h5py.File(file, "r+") as weights:
        change(weights["layers"])
    return archive_of({**members, "model.weights.h5": file.getvalue()})


def packed(members, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w", method) as archive:
        warnings.simplefilter("ignore")  # of names that are there twice
        for name, member in members:
            archive.writestr(name, member)
    return file.getvalue()


def patched(old, new):
    """A sound file with some bytes of the zip itself changed."""
    assert old in SOUND
    return SOUND.replace(old, new)


def layer(place, **changes):
    """A change of the description of one layer."""
    return partial(with_config, lambda _, layers: layers[place].update(changes))


def option(place, **changes):
    """A change of one layer's own options."""
    return partial(with_config, lambda _, layers: layers[place]["config"].update(changes))


def kernel(make):
    """The kernel of the first dense layer made anew by ``make(group)``, under the name 0."""

    def change(layers):
        group = layers["dense/vars"]
        del group["0"]
        make(group)

    return partial(with_weights, change)


def array(values, **options):
    return kernel(lambda group: group.create_dataset("0", data=values, **options))


def empty(shape, **options):
    """An array that claims a shape and stores nothing."""
    return kernel(lambda group: group.create_dataset("0", shape, "f4", **options))


def virtual(group):
    layout = h5py.VirtualLayout((2, 4), "f4")
    layout[:] = h5py.VirtualSource(SECRET, "0", (2, 4))
    group.create_virtual_dataset("0", layout)


def link(target):
    return kernel(lambda group: group.__setitem__("0", target))


def doubled(name):
    members = [*parts().items(), (name, parts()[name])]
    return lambda: packed(members, zipfile.ZIP_STORED)


def without(name):
    return lambda: archive_of({k: v for k, v in parts().items() if k != name})


def renamed(name, other):
    return lambda: archive_of({other if k == name else k: v for k, v in parts().items()})


def bomb(name, size, method=zipfile.ZIP_DEFLATED):
    members = {**parts(), name: bytes(size)}
    return lambda: packed(members.items(), method)


def native(header, tail=b""):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return lambda: struct.pack("<Q", len(text)) + text + tail


def functional(change):
    def build():
        with zipfile.ZipFile(FIXTURES / "functional.keras") as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        config = json.loads(members["config.json"])
        change(config["config"]["layers"])
        return archive_of({**members, "config.json": json.dumps(config)})

    return build


def cycle(layers):
    layers[3]["inbound_nodes"] = layers[7]["inbound_nodes"]


def many_groups(layers):
    for number in range(5000):
        layers.create_group(f"dense_{number + 10}/vars").attrs["name"] = f"more{number}"


def many_links(layers):
    """One array of 4 MiB as the weights of 900 layers."""
    large = layers.create_dataset("large", data=np.ones((1 << 10, 1 << 10), "f4"))
    for number in range(900):
        variables = layers.create_group(f"dense_{number + 10}/vars")
        variables.attrs["name"] = f"more{number}"
        variables["0"] = large


def repeated(kernel, names):
    """A dense layer of that kernel, and layers by their places in the sound file, all behind it."""

    def build():
        members = parts()
        config = json.loads(members["config.json"])
        layers = config["config"]["layers"]
        config["config"]["layers"] = [layers[0], *[layers[place] for place in names]]
        file = io.BytesIO(members["model.weights.h5"])
        with h5py.File(file, "r+") as weights:
            group = weights["layers/dense/vars"]
            del group["0"], group["1"]
            group["0"], group["1"] = kernel, np.zeros(kernel.shape[1], "f4")
        return archive_of({"config.json": json.dumps(config), "model.weights.h5": file.getvalue()})

    return build
