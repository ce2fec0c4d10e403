"""What PyTorch's modules do, and which of them a state dict holds."""
