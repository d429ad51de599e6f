"""What a launched plan comes to, and what a check of one says."""

from dataclasses import dataclass
from datetime import datetime

from shopqun.compliance.findings import Violation
from shopqun.planning.preset import Caution
from shopqun.planning.selfcheck import Light


@dataclass(frozen=True, slots=True)
class Named:
    """A thing of the plan by its id and name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class NewTemplate:
    """A template that was opened, with its public code and the instant from which that is worth nothing."""

    id: str
    name: str
    public_code: str
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class Launched:
    """A new shop, its plan launched."""

    shop: str
    groups: tuple[Named, ...]
    templates: tuple[NewTemplate, ...]
    sales: tuple[Named, ...]
    lotteries: tuple[Named, ...]
    tasks: int
    announcement: tuple[str, ...]
    warnings: tuple[Caution, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What the rules say of a plan before it is launched."""

    violations: tuple[Violation, ...]
    warnings: tuple[Caution, ...]
    self_check: tuple[Light, ...]
    score: int

    @property
    def blocked(self) -> bool:
        """Whether the plan may not be launched."""
        return bool(self.violations)

    @property
    def dark(self) -> int:
        """Count the lights that are not green (001-22)."""
        return sum(not light.ok for light in self.self_check)


@dataclass(frozen=True, slots=True)
class Trade:
    """A preset to start from."""

    id: str
    name: str
    trade: str
