"""Network files made to break, to hang or to fool a reader, by what they try."""

import pickle
import struct
import zipfile

import h5py
import numpy as np
from forgery import (
    SECRET,
    SOUND,
    Loud,
    array,
    bomb,
    cycle,
    doubled,
    empty,
    functional,
    kernel,
    layer,
    link,
    many_groups,
    many_links,
    native,
    option,
    packed,
    parts,
    patched,
    renamed,
    repeated,
    virtual,
    with_config,
    with_text,
    with_weights,
    without,
)

DENSE = 2  # the place of the first dense layer: an input and a normalization stand before it
FUNCTION = {"module": "os", "class_name": "function", "config": "system"}

KERAS = {
    **{
        f"cut at {length}": lambda length=length: SOUND[:length]
        for length in (0, 1, 4, 30, 100, 1000, 5000, len(SOUND) // 2, -100, -22, -1)
    },
    "no archive": lambda: b"x" * 1000,
    "a pickle": lambda: pickle.dumps(Loud()),
    "HDF5 by another name": lambda: parts()["model.weights.h5"],
    "two descriptions": doubled("config.json"),
    "two sets of weights": doubled("model.weights.h5"),
    "no description": without("config.json"),
    "no weights": without("model.weights.h5"),
    "path traversal": renamed("model.weights.h5", "../model.weights.h5"),
    "absolute path": renamed("config.json", "/config.json"),
    "bomb in the description": bomb("config.json", 4 << 20),
    "bomb in the weights": bomb("model.weights.h5", 16 << 20),
    "larger than allowed": bomb("model.weights.h5", 129 << 20),
    "packed by LZMA": bomb("config.json", 1 << 10, zipfile.ZIP_LZMA),
    "packed by bzip2": bomb("config.json", 1 << 10, zipfile.ZIP_BZIP2),
    "10,000 members": lambda: packed([(f"m{k}", "") for k in range(10_000)], 0),
    "a false checksum": lambda: patched(b'"batch_shape": [null, 2]', b'"batch_shape": [null, 3]'),
    "a false name inside": lambda: SOUND.replace(b"config.json", b"c0nfig.json", 1),
    "200,000 levels of lists": lambda: with_text("[" * 200_000 + "]" * 200_000),
    "200,000 levels of objects": lambda: with_text('{"a":' * 200_000 + "0" + "}" * 200_000),
    "a list": lambda: with_text("[]"),
    "a number of 100,000 digits": lambda: with_text("9" * 100_000),
    "no JSON": lambda: with_text("{'class_name': __import__('os')}"),
    "no UTF-8": lambda: with_text(b'{"class_name": "\xff"}'),
    "a subclassed model": lambda: with_config(lambda c, _: c.update(class_name="MyModel")),
    "Lambda": layer(DENSE, class_name="Lambda", config={"name": "l", "function": "print()"}),
    "TorchModuleWrapper": layer(DENSE, class_name="TorchModuleWrapper"),
    "a custom class": layer(DENSE, class_name="Custom>Dense", registered_name="Custom>Dense"),
    "a class of os": layer(DENSE, module="os", class_name="system"),
    "Dense of os": layer(DENSE, module="os"),
    "a function of os": option(DENSE, activation=FUNCTION),
    "a function by name": option(DENSE, activation="os.system"),
    "a serialized lambda": option(DENSE, activation={"class_name": "__lambda__", "config": {}}),
    "a class that is a list": layer(DENSE, class_name=[]),
    "options that are text": layer(DENSE, config="Dense"),
    "an infinite slope": option(6, activation={"class_name": "ELU", "config": {"alpha": 1e999}}),
    "a name that is a list": option(DENSE, name=[]),
    "another name": option(DENSE, name="nobody"),
    "an endless epsilon": option(3, epsilon=float("nan")),
    "layers that are a number": lambda: with_config(lambda c, _: c["config"].update(layers=7)),
    "5,000 layers": lambda: with_config(lambda _, each: each.extend(each[4:5] * 5000)),
    "a cycle": functional(cycle),
    "a missing source": functional(lambda layers: layers.pop(5)),
    "an external link": link(h5py.ExternalLink(SECRET, "/0")),
    "a soft link": link(h5py.SoftLink("/layers/dense_1/vars/0")),
    "a soft link to itself": link(h5py.SoftLink("/layers/dense/vars/0")),
    "a dangling link": link(h5py.SoftLink("/nowhere")),
    "a group for an array": kernel(lambda group: group.create_group("0")),
    "external storage": empty((2, 4), external=[(SECRET, 0, 32)]),
    "a virtual data set": kernel(virtual),
    "a compressed bomb": empty((1 << 15, 1 << 15), chunks=(1 << 10, 1 << 10), compression="gzip"),
    "a claim of 4 TiB": empty((1 << 20, 1 << 20)),
    "a claim beyond 64 bits": empty((1 << 31, 1 << 30)),
    "nothing stored": empty((2, 4)),
    "chunks": array(np.ones((2, 4)), chunks=(1, 1)),
    "NaN": array(np.full((2, 4), np.nan)),
    "infinity": array(np.full((2, 4), np.inf)),
    "too large when folded": array(np.full((2, 4), 1e308)),
    "too many rows": array(np.ones((3, 4))),
    "too many columns": array(np.ones((2, 5))),
    "three dimensions": array(np.ones((2, 4, 1))),
    "one number": array(1.0),
    "text": array("weights"),
    "records": array(np.zeros((2, 4), "f4,f4")),
    "complex numbers": array(np.ones((2, 4), complex)),
    "references": kernel(lambda g: g.create_dataset("0", (2, 4), h5py.ref_dtype)),
    "ragged rows": kernel(lambda g: g.create_dataset("0", (2,), h5py.vlen_dtype("f4"))),
    "no arrays": lambda: with_weights(lambda layers: layers["dense"].__delitem__("vars")),
    "no names": lambda: with_weights(lambda layers: layers["dense/vars"].attrs.clear()),
    "a name twice": lambda: with_weights(
        lambda layers: layers["dense_1/vars"].attrs.modify("name", "first")
    ),
    "a group inside itself": lambda: with_weights(
        lambda layers: (
            layers["dense"].move("vars", "was") or layers.__setitem__("dense/vars", layers)
        )
    ),
    "5,000 more groups": lambda: with_weights(many_groups),
    "one array linked 900 times": lambda: with_weights(many_links),
    "one layer 400 times": repeated(np.ones((1 << 10, 1 << 10), "f4"), [DENSE] * 400),
    "900 activations of a wide layer": repeated(np.ones((2, 4000), "f4"), [DENSE, *[4] * 900]),
    "negative variance": lambda: with_weights(
        lambda layers: layers["normalization/vars/1"].write_direct(np.array([-1, -1], "f4"))
    ),
}

SAFETENSORS = {
    "empty": lambda: b"",
    "no header": lambda: b"\xff" * 8,
    "a header of 2^63 bytes": lambda: struct.pack("<Q", 1 << 63) + b"{}",
    "another program's": native({"w": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}}),
    "200,000 levels": native(b"[" * 200_000),
    "no object": native(b"[]"),
    "a pickled": lambda: pickle.dumps(Loud()),
}

HOSTILE = {
    **{(".keras", case): build for case, build in KERAS.items()},
    **{(".safetensors", case): build for case, build in SAFETENSORS.items()},
}
