"""Linear separability: what straight cuts can tell apart in a cloud."""
