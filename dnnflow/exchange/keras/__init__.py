"""What Keras' descriptions of functional models are made of."""
