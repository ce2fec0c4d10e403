"""Small animations that tests are made of."""

from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.motion.schedule import Schedule
from dnnflow.save.formats import FORMATS
from dnnflow.show.animation import Animation

QUICK = Schedule(affine=0.2, activation=0.2, hold=0.1, intro=0.2, outro=0.3, fps=10)


def size_for(suffix, size=(64, 64)):
    """A small size that a format allows."""
    return (128, 72) if FORMATS[suffix].slides else size


def animation(seed=0, hidden=1, width=2, **options):
    schedule = options.pop("schedule", QUICK)
    return Animation(random_network(seed, hidden, width), moons(30), schedule, **options)
