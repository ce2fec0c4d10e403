"""Dots, lines and letters become pixels; nothing here knows a frame."""
