"""What ``from_onnx`` is made of: a file becomes a graph, nodes become steps."""
