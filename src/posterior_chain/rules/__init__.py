"""What a coach knows. Drop a file into the folder of what you notice about the runner; its path is its name, and it is in use."""
