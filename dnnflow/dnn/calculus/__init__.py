"""What networks do to small neighbourhoods: derivatives of their functions."""
