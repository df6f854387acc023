"""Who the runner is: age, pregnancy, birth."""
