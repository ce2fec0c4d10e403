"""Stage 6: a ``Frame`` becomes pixels, a ``Picture``."""
