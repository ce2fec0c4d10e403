"""Stage 1: a name or a file becomes points with labels, a ``Dataset``."""

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import DATASETS, blobs, moons, rings, spirals, xor

__all__ = ["DATASETS", "Dataset", "blobs", "moons", "rings", "spirals", "xor"]
