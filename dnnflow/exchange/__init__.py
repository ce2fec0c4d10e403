"""Files and models of other frameworks become networks, and networks become files."""
