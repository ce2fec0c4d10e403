"""Where finished work is kept: in a folder, in which a stopped sweep goes on, or in memory."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from dnnflow._contents import write_file
from dnnflow._folders import check_folder, make_folder
from dnnflow.data.reading import read_bytes
from dnnflow.errors import CannotCreateError, DataError
from dnnflow.fit.store import Store
from dnnflow.study.sweep.record import RECORD_FILE, Record
from dnnflow.study.sweep.result import Result
from dnnflow.study.sweep.units import Unit
from dnnflow.study.sweep.versions import Versions, needed, versions_here
from dnnflow.study.sweep.work import digest_of_file, packed, unpacked

TABLE_STEM = "results"
"""What the files of the table are called, without their suffixes."""

LARGEST_NETWORK_FILE = 1 << 28
"""Bytes."""


@dataclass(frozen=True)
class Memory:
    """Keeps files as long as the process lives.

    Attributes:
        files: Of networks, by their digests.
    """

    files: dict[str, bytes] = field(default_factory=dict)

    def found(self, unit: Unit) -> list[Result] | None:  # noqa: ARG002
        """Nothing."""
        return None

    def keep(self, unit: Unit, content: bytes, *, final: bool) -> list[Result]:  # noqa: ARG002
        """Keep the files."""
        finished = unpacked(content)
        self.files.update({digest_of_file(file): file for _, file in finished if file})
        return [result for result, _ in finished]

    def file(self, digest: str) -> bytes:
        """The file of a network."""
        return self.files[digest]


@dataclass(frozen=True)
class Folder:
    """Keeps files in ``networks/`` of a folder, and results in its ``store/``.

    Attributes:
        path: The folder.
        fresh: Whether nothing is taken from it.
    """

    path: Path
    fresh: bool = False

    def prepare(self) -> str:
        """Make the folder the sweep's; what to say of other versions that worked there before.

        Raises:
            CannotCreateError, OutputError: it cannot be made, or holds a table of another program.
        """
        check_folder(self.path)
        record, table = self.path / RECORD_FILE, self.path / f"{TABLE_STEM}.csv"
        if table.exists() and not record.exists():
            raise CannotCreateError(f"{table} is not of a sweep: name another folder")
        make_folder(self.path / "networks")
        before = _versions_in(record)
        here = dict(versions_here())
        if before != here:
            Record(here).write(self.path)
        return _said_of(before, here, self.path)

    def found(self, unit: Unit) -> list[Result] | None:
        """The results of a unit, if they and the files of all its networks are there."""
        kept = self._store.get(_key(unit))
        if kept is None:
            return None
        try:
            results = [result for result, _ in unpacked(kept.value)]
        except (ValueError, TypeError, KeyError):
            return None
        places = [result.asked for result in results]
        whole = places == list(unit.asked) and all(map(self._has, results))
        return results if whole else None

    def keep(self, unit: Unit, content: bytes, *, final: bool) -> list[Result]:
        """Write the files of the networks, and then, when they are all there, the results.

        Args:
            unit: What was done.
            content: What the unit gave.
            final: Whether it would become the same again; else it is tried again by the next sweep.

        Raises:
            CannotCreateError, OutputError: that cannot be done.
        """
        finished = unpacked(content)
        for result, file in finished:
            if file and not self._has(replace(result, network=digest_of_file(file))):
                write_file(self._file_of(digest_of_file(file)), file)
        results = [result for result, _ in finished]
        if final:
            self._store.keep(_key(unit), packed([(result, None) for result in results]))
        return results

    def file(self, digest: str) -> bytes:
        """The file of a network.

        Raises:
            MissingInputError: it is not there any more.
            DataError: it is another now.
        """
        content = read_bytes(self._file_of(digest), limit=LARGEST_NETWORK_FILE)
        if digest_of_file(content) != digest:
            raise DataError(f"{self._file_of(digest)} was changed since the sweep: sweep again")
        return content

    @cached_property
    def _store(self) -> Store:
        return Store(self.fresh, self.path.absolute() / "store", sys.maxsize)

    def _file_of(self, digest: str) -> Path:
        return self.path / "networks" / f"{digest}.safetensors"

    def _has(self, result: Result) -> bool:
        """Whether the file of a network is there and whole, if there should be one."""
        if result.network is None:
            return True
        try:
            content = self._file_of(result.network).read_bytes()
        except OSError:
            return False
        return digest_of_file(content) == result.network


Shelf: TypeAlias = Memory | Folder
"""Where finished units and the files of networks are kept."""


def _key(unit: Unit) -> str:
    return f"sweep {unit.key} {sorted(needed(versions_here(), trains=unit.trains).items())}"


def _versions_in(record: Path) -> Versions | None:
    """Those of the sweep that filled a folder; None if there was none, or nobody knows."""
    try:
        held = json.loads(record.read_bytes())["versions"]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return held if isinstance(held, dict) else None


def _said_of(before: Versions | None, here: Versions, path: Path) -> str:
    others: Sequence[str] = (
        [f"{name} {before.get(name)}" for name, each in here.items() if before.get(name) != each]
        if before
        else []
    )
    if not others:
        return ""
    return f"{path} holds results of {', '.join(others)}: they stay there, and are not used"
