"""Results of a sweep become charts: heat maps of two settings, and curves over the layers."""
