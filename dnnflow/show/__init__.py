"""The whole line as values: from a network and points to a film and a file."""
