"""The list under the search box: whatever the shop knows by what was typed."""
