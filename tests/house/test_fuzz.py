"""Files that were changed at random are read or refused, by every reader; scripts/fuzz has more."""

import pytest
from fuzz import fuzz
from readers import READERS


@pytest.mark.parametrize("name", READERS)
def test_a_mutated_file_is_read_or_refused(name, tmp_path):
    reader = READERS[name]
    pytest.importorskip(reader.package)
    sources = reader.sound(tmp_path)
    for source in sources:
        reader.read(source)
    ends, _ = fuzz(sources, reader.mutate, count=100, seed=3, folder=tmp_path, read=reader.read)
    assert set(ends) <= {"read", "refused"}
    assert ends["refused"]
