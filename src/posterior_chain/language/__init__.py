"""What a rule may say: facts about a runner, conditions over them, effects on the training, and the form that holds them."""
