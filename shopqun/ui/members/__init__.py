"""The customers' screens: who they are, who brought whom, and what is owed for it."""
