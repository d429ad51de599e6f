"""Where the wizard stands: a sample, the answers over it, and all that follows from them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from shopqun.planning.answers import Answers
from shopqun.planning.preset import Assumed, Preset
from shopqun.planning.questions import Value
from shopqun.ui.planning import flow

TRADE, CHECK = "trade", "check"
ORDER = (TRADE, *flow.STEPS, CHECK)


@dataclass(frozen=True, slots=True)
class Journey:
    """One moment of the wizard; `plan` is what comes of pressing on from here."""

    preset: Preset
    answers: Answers
    today: dt.date
    offers: dict[str, Value]
    plan: Preset

    def put(self, key: str, value: Value, today: dt.date) -> Journey:
        """Put in one answer; sentences taken as offered follow a new name."""
        answers = flow.with_answer(self.answers, key, value)
        if today == self.today and not flow.alters_offers(key):
            return _journey(self.preset, answers, today, self.offers)
        offers = flow.offered(answers, self.preset, today)
        return _journey(self.preset, flow.following(answers, self.offers, offers), today, offers)

    def assume(self, assumed: Assumed) -> Journey:
        """Reckon with other figures; nothing else follows from them."""
        answers, plan = replace(self.answers, assumed=assumed), replace(self.plan, assumed=assumed)
        return replace(self, answers=answers, plan=plan)

    def take(self, step: str, today: dt.date) -> Journey:
        """Take a page's answers as they are shown."""
        return journey(self.preset, flow.taken(step, self.answers, self.offers), today)

    @property
    def whole(self) -> Answers:
        """Give the answers with what is offered where there is none."""
        return flow.filled(self.answers, self.offers)

    @property
    def first_open(self) -> str:
        """Give the step to go on with; the self-check when all is answered."""
        return flow.open_step(self.answers, self.today) or CHECK

    @property
    def done(self) -> frozenset[str]:
        """Give the steps that are answered."""
        return frozenset(step for step in flow.STEPS if flow.step_done(step, self.answers, self.today))

    @property
    def reachable(self) -> frozenset[str]:
        """Give the steps the rail may lead to: up to the first open one."""
        return frozenset(ORDER[1 : ORDER.index(self.first_open) + 1])


def journey(preset: Preset, answers: Answers, today: dt.date) -> Journey:
    """Work out what follows from answers: cheap enough for every key."""
    return _journey(preset, answers, today, flow.offered(answers, preset, today))


def _journey(preset: Preset, answers: Answers, today: dt.date, offers: dict[str, Value]) -> Journey:
    plan = flow.planned(flow.filled(answers, offers), preset, today)
    return Journey(preset, answers, today, offers, plan)
