"""The command line of contract.md: a second skin over the same services."""
