"""Mutations of a file: bytes flipped, overwritten, dropped, doubled or cut off."""

import io
import zipfile

import numpy as np

EXTREMES = (0, 1, 0x7F, 0x80, 0xFF)


def mutated(content, generator):
    """The same bytes with one to four random changes."""
    changed = bytearray(content)
    for _ in range(generator.integers(1, 5)):
        if changed:
            _change(changed, generator)
    return bytes(changed)


def _change(content, generator):
    place = int(generator.integers(len(content)))
    length = int(min(generator.integers(1, 17), len(content) - place))
    match generator.integers(7):
        case 0:
            content[place] ^= 1 << int(generator.integers(8))
        case 1:
            content[place] = generator.integers(256)
        case 2:
            content[place : place + length] = bytes([generator.choice(EXTREMES)]) * length
        case 3:
            content[place : place + length] = generator.bytes(length)
        case 4:
            del content[place : place + length]
        case 5:
            content[place:place] = content[place : place + length]
        case 6:
            del content[place:]


def mutated_archive(content, generator):
    """An archive changed as a whole, or, checksums and all made anew, in one of its members."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    victim = generator.choice(["", *members])
    if not victim:
        return mutated(content, generator)
    return archive_of({**members, victim: mutated(members[victim], generator)})


def archive_of(members):
    """A zip of members that are stored as they are."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return file.getvalue()


def seeded(seed, number):
    """The random generator of one mutation, by its number."""
    return np.random.default_rng([seed, number])
