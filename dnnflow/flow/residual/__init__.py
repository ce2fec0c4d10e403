"""Residual blocks as stages, and where they fold space."""
