"""The law's one door: every rule there is, with its article and how far it was verified."""

from shopqun.compliance.law import Law, laws_from
from shopqun.places import resource


class LawService:
    """What the rules are. They are advice."""

    def laws(self) -> tuple[Law, ...]:
        """List every rule."""
        return laws_from(resource("law.json").read_bytes())
