"""The contracts of the motion: exact ends, no order, no jumps."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network

from dnnflow.flow.flow import flow_of
from dnnflow.motion.frame import frame_at
from dnnflow.motion.schedule import Schedule
from dnnflow.motion.timeline import timeline_of


@given(seed=st.integers(0, 99), hidden=st.integers(0, 4), width=st.integers(1, 4))
def test_the_first_frame_is_the_input_and_the_last_the_last_cloud(seed, hidden, width):
    points = np.random.default_rng(seed).normal(size=(20, 2))
    flow = flow_of(random_network(seed, hidden, width), points)
    timeline = timeline_of(flow.stages, Schedule(fps=10))
    assert (frame_at(flow, timeline, 0).points == points).all()
    assert (frame_at(flow, timeline, timeline.frames - 1).points == flow.clouds[-1]).all()
