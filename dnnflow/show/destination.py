"""Where a film goes: to a file, into a folder with a clip a layer, or down a stream."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory, gettempdir
from typing import Protocol, runtime_checkable

from dnnflow._files import check_writable
from dnnflow._folders import check_replaceable
from dnnflow._text import reason
from dnnflow.errors import CannotCreateError, OutputError
from dnnflow.projection.film import Film
from dnnflow.save.vtt import CAPTIONS_SUFFIX
from dnnflow.show.output import Output
from dnnflow.show.saving import Progress, save_captioned, save_film
from dnnflow.show.steps import holds_steps, save_steps

STANDARD_OUTPUT = Path("-")
"""What stands for it in place of a file's name."""


@runtime_checkable
class Sink(Protocol):
    """What takes bytes, such as a binary file that is open."""

    def write(self, content: bytes, /) -> object: ...  # noqa: D102
    def flush(self) -> object: ...  # noqa: D102
    def isatty(self) -> bool: ...  # noqa: D102


@runtime_checkable
class Destination(Protocol):
    """Where a film goes."""

    @property
    def name(self) -> Path:
        """The name of a file of the format that is made; what its settings are checked for."""
        ...

    @property
    def path(self) -> Path:
        """What it was called; ``STANDARD_OUTPUT`` for every stream."""
        ...

    def check(self) -> None:
        """Raise an error unless something can be made there.

        Raises:
            CannotCreateError, OutputError: it cannot.
        """

    def save(self, film: Film, output: Output, *, progress: Progress = iter) -> None:
        """Write all of a film there, or nothing.

        Raises:
            UsageError, DataError, CannotCreateError, OutputError: as ``save_film``.
        """


@dataclass(frozen=True)
class File:
    """A file, and one of captions beside it if they are asked for."""

    path: Path
    captions: bool = False

    @property
    def name(self) -> Path:
        """The file itself."""
        return self.path

    def check(self) -> None:
        """As ``Destination``."""
        check_writable(self.name)
        if self.captions:
            check_writable(self.name.with_suffix(CAPTIONS_SUFFIX))

    def save(
        self,
        film: Film,
        output: Output,
        *,
        progress: Progress = iter,
        most: int | None = None,
    ) -> None:
        """As ``Destination``, with at most a number of bytes.

        Raises:
            TooLargeError: it has more.
        """
        save = save_captioned if self.captions else save_film
        save(film, self.name, output, progress=progress, most=most)


@dataclass(frozen=True)
class Folder:
    """A folder with a clip of each layer."""

    path: Path
    suffix: str
    captions: bool = False

    @property
    def name(self) -> Path:
        """A clip beside the folder, where its disk is."""
        return self.path.with_name(f"{self.path.name}{self.suffix}")

    def check(self) -> None:
        """As ``Destination``."""
        check_replaceable(self.path, ours=holds_steps)

    def save(self, film: Film, output: Output, *, progress: Progress = iter) -> None:
        """As ``Destination``."""
        save = save_captioned if self.captions else save_film

        def clip(part: Film, path: Path) -> None:
            save(part, path, output, progress=progress)

        save_steps(film, self.path, self.suffix, clip)


@dataclass(frozen=True)
class Stream:
    """A stream of bytes, which get there when the file is whole: many formats are written twice."""

    opened: Callable[[], Sink]
    suffix: str

    @property
    def name(self) -> Path:
        """A file where such files are made."""
        return Path(gettempdir(), f"film{self.suffix}")

    @property
    def path(self) -> Path:
        """What stands for all streams."""
        return STANDARD_OUTPUT

    def check(self) -> None:
        """As ``Destination``."""
        if self.opened().isatty():
            raise CannotCreateError("standard output is a terminal; add > film" + self.suffix)

    def save(self, film: Film, output: Output, *, progress: Progress = iter) -> None:
        """As ``Destination``."""
        with TemporaryDirectory(prefix="dnnflow-") as folder:
            path = Path(folder, f"film{self.suffix}")
            save_film(film, path, output, progress=progress)
            with path.open("rb") as file, _stream_errors():
                copyfileobj(file, stream := self.opened())
                stream.flush()


@contextmanager
def _stream_errors() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:  # said where streams are known
        raise
    except OSError as error:
        raise OutputError(f"cannot write to the stream: {reason(error)}") from error
