"""A file becomes small enough for where it goes."""
