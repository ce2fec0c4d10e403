"""What stands on a page of many drawings: columns of clouds, and the marks beside them."""
