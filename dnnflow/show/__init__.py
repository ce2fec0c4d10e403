"""A network and points become a film, a picture, a file: the whole line as values."""
