"""Lines, areas and letters are drawn into planes by machine code."""
