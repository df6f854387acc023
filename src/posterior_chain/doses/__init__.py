"""Tables of doses, formulas, starting loads and weights, each value with the row of the evidence it comes from."""
