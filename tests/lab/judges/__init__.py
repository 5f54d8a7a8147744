"""Independent tools. Each module has `facts(case)`: (fact, expected, what the tool says)."""
