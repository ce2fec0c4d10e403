"""Slides, of which each plays its clip by itself."""
