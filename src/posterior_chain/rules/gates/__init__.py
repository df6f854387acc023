"""What is looked at by somebody before anything is trained."""
