"""The engines that people have, each with the same function: ``make at-scale``, since they are large."""
