"""The marks of the points beside their dots."""
