"""Stage 1: a name or a file becomes points with labels, a ``Dataset``."""
