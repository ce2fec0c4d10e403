"""A network and points become the cloud after every stage, a ``Flow``, with its lines."""
