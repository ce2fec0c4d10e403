"""A recording becomes the bytes of a ``.safetensors`` file, as recipes hold it, and back."""

from dnnflow.errors import DataError
from dnnflow.exchange.recordings.recording import MOST_CLOUDS, Recording
from dnnflow.exchange.tensors import field, packed, read_tensors


def to_recording_file(recording: Recording) -> bytes:
    """The bytes of a file, for ``from_recording_file``.

    Raises:
        DataError: it would be too large to be read again.
    """
    clouds = {str(number): cloud for number, cloud in enumerate(recording.clouds)}
    return packed(clouds, {"names": recording.names}, kind="recording")


def from_recording_file(content: bytes) -> Recording:
    """The recording that ``to_recording_file`` made bytes of.

    Raises:
        DataError: the bytes are broken, or hold no recording. Other exceptions: they were made to
            break the parser.
    """
    clouds, described = read_tensors(content, "recording")
    names = field(described, "names", list)
    whole = 0 < len(names) <= MOST_CLOUDS and clouds.keys() == {*map(str, range(len(names)))}
    if not whole or not all(isinstance(each, str) for each in names):
        raise DataError("its recorded clouds are not whole")
    return Recording(tuple(clouds[str(number)] for number in range(len(names))), tuple(names))
