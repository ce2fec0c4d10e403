"""Stage 3: the cloud after every affine map and activation, a ``Flow``."""
