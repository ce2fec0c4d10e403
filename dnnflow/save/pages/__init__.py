"""A film becomes a page in which it is played."""
