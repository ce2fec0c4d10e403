"""A name, a file or arrays become points with labels, a ``Dataset``."""

from dnnflow.data.dataset import Dataset
from dnnflow.data.points import load_points, points_from
from dnnflow.data.sampling import sampled, standardized
from dnnflow.data.shapes import DATASETS, blobs, moons, rings, spirals, xor

__all__ = [
    "DATASETS",
    "Dataset",
    "blobs",
    "load_points",
    "moons",
    "points_from",
    "rings",
    "sampled",
    "spirals",
    "standardized",
    "xor",
]
