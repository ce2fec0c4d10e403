"""What a record of a training says of its restarts."""

import numpy as np
import pytest

from dnnflow.dnn.settings import TrainingSettings
from dnnflow.dnn.training import Training


def record_of(*accuracies, baseline=0.5):
    return Training("moons", TrainingSettings(), 0, baseline, np.array(accuracies))


def test_the_verdict_names_the_best_the_median_and_the_worst():
    record = record_of(0.5, 0.9, 0.6, 0.75, 0.7)
    assert (record.best, record.typical) == (0.9, 0.7)
    assert record.verdict == "5 restarts: best 90 %, typical 70 %, worst 50 %"


def test_the_verdict_counts_what_diverged():
    assert record_of(0.9, 0.0, 0.0).verdict.endswith("worst 0 %; 2 diverged")
    assert "diverged" not in record_of(0.9, 0.1).verdict


@pytest.mark.parametrize(("best", "hopeless"), [(0.59, True), (0.6, True), (0.61, False)])
def test_no_better_than_naming_the_largest_class_is_hopeless(best, hopeless):
    record = record_of(best, 0.2, baseline=0.6)
    assert record.hopeless is hopeless
    advice = "always naming the largest class gives 60 %; try more epochs"
    assert (advice in record.verdict) is hopeless
