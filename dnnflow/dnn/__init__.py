"""Stage 2: a trained or imported model becomes plain arrays, a ``Network``."""
