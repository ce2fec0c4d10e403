"""A flow and a schedule become a ``Frame`` for each moment: what is where."""
