"""Marks of what each layer does: ellipses and tints of the Jacobian, a curve of the separation."""
