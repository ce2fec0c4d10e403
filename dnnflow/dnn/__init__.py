"""A network as plain arrays, a ``Network``; the record of its training, a ``History``."""
