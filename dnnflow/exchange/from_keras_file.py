"""The bytes of a ``.keras`` file become a network, read as data: nothing in them is run.

Only two members of the archive are looked at, ``config.json`` and ``model.weights.h5``, in memory.
"""

import io
import json
import zipfile

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.from_keras import network_from_config
from dnnflow.exchange.hdf5 import layer_weights

LARGEST_CONFIG = 4 << 20
LARGEST_WEIGHTS = 128 << 20
LARGEST_RATIO = 100  # Keras stores its members as they are, so that any ratio is a stranger's

_DIRECTORY_ENTRY = b"PK\x01\x02"
_MOST_MEMBERS = 100
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # both are unpacked within bounds


def from_keras_file(content: bytes) -> Network:
    """The network that the bytes hold.

    Raises:
        DataError: no such file, a member that is missing, doubled or too large, or what
            ``from_keras`` refuses. Other exceptions: a file made to break the parsers.
    """
    if content.startswith(b"\x89HDF"):
        raise DataError("an .h5 file under another name; save the model as .keras with Keras 3")
    if content.count(_DIRECTORY_ENTRY) > _MOST_MEMBERS:
        raise DataError(f"an archive of more than {_MOST_MEMBERS} members")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        config = json.loads(_member(archive, "config.json", LARGEST_CONFIG))
        weights = _member(archive, "model.weights.h5", LARGEST_WEIGHTS)
    return network_from_config(config, layer_weights(weights))


def _member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """The content of the one member of that name."""
    found = [member for member in archive.infolist() if member.filename == name]
    if len(found) != 1:
        raise DataError(f"{len(found)} members called {name} instead of one")
    (member,) = found
    if member.file_size > limit:
        raise DataError(f"{name} is larger than the limit of {limit >> 20} MiB")
    if member.file_size > LARGEST_RATIO * max(member.compress_size, 1):
        raise DataError(f"{name} unpacks to more than {LARGEST_RATIO} times its size")
    if member.compress_type not in _METHODS:
        raise DataError(f"{name} is packed by an unusual method; save the model again")
    return archive.read(member)
