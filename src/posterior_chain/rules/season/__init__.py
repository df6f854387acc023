"""Where in the running season the runner stands."""
