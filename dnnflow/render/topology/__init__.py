"""Marks of what a network keeps of space: what is proved, where it creases, what lies double."""
