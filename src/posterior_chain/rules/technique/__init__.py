"""What is noticed about how well a movement is known."""
