"""What is noticed about how long and how well somebody has lifted."""
