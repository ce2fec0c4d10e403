"""Graphs of layers become chains with residual blocks."""
