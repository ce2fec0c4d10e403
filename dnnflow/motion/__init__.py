"""Stage 4: when it moves, how fast, which way; a ``Frame``."""
