"""Networks are trained here, with TensorFlow."""
