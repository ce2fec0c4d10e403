"""What a network is a chain of: layers, and residual blocks of them."""
