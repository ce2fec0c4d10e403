"""What cannot be used ends in one line, by the exit code of its kind, soon and without a trace."""

from collections import Counter

import pytest

pytest.importorskip("h5py")
from bad_inputs import Bad, every, faults, here, sample, there

TRIED = 60
"""Of all bad inputs, in the checks; ``scripts/faults inputs`` tries all."""

ONCE_WRONG = (
    *(".csv 1,000,000 line ends", ".csv a regression target", ".csv '--features '"),
    *(".csv '--separator '", r".csv '--encoding \x00'", ".npy three axes"),
    *(
        "network .safetensors history an accuracy of 200 %",
        "source=[[1], [2, 3]]",
        "labels=[1j, 2]",
    ),
    *(".parquet labels that are lists", "network .onnx weights that do not fit"),
    *("-o xxxx", "path='xxxx", "'animate xxxx"),
)
"""What was taken, took too long or did not end in one line: parts of names."""


@pytest.mark.usefixtures("run")
def test_a_sample_of_bad_inputs_ends_as_promised():
    inputs = every()
    assert len(inputs) >= 600
    assert set(Counter(bad.code for bad in inputs)) == {2, 65, 66, 73}
    once_wrong = [bad for bad in inputs if any(name in bad.name for name in ONCE_WRONG)]
    found = {bad.name: faults(bad) for bad in [*once_wrong, *sample(inputs, TRIED)]}
    assert not {name: each for name, each in found.items() if each}


def test_a_bad_input_ends_as_promised_by_a_real_command():
    (bad,) = sample([each for each in every() if each.words], 1)
    assert not faults(bad, there)


@pytest.mark.usefixtures("run")
def test_what_breaks_a_promise_is_found():
    made = Bad("a file", 65, ("convert", "net.safetensors", "out.safetensors"))
    code, printed, *rest = faults(made, here)
    assert (code, printed) == ("exit code 0 instead of 65", r"printed 'out.safetensors\n'")
    assert rest == ["'' is not one line", "files were made or changed"]
