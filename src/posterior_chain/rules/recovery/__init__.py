"""How rested, sore and well fed the runner is."""
